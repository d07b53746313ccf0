import type { Found } from '../../../actions/posts/find-in-draft.ts'
import type { Draft } from '../../../core/posts/post.ts'
import type { ReadingRoute } from '../../../core/posts/reading-route.ts'
import type { Gap } from '../../../core/posts/ready-to-put-forward.ts'
import type { ChannelId } from '../../../core/school/ids.ts'
import type { DraftWords } from '../../../storage/posts/save-draft.ts'
import type { ShownRefusal } from '../refused.tsx'

export type ChannelChoice = {
  readonly id: ChannelId
  readonly name: string
  /** Why it cannot be chosen now, in a sentence; null where it can. */
  readonly closedBecause: string | null
}

/** Everything the writer's page lays out. `words` is what was last typed, saved or not. */
export type WriteModel = {
  readonly draft: Draft
  readonly words: DraftWords
  readonly typed: { readonly date: string; readonly time: string }
  readonly choices: readonly ChannelChoice[]
  readonly found: Found
  readonly route: ReadingRoute
  readonly noticeMinutes: number
  readonly holdMinutes: number
  readonly othersAsked: boolean
  readonly problems: readonly { readonly words: string; readonly href: string }[]
  readonly timeProblem: string | null
  readonly refusal: ShownRefusal | null
  readonly gaps: readonly Gap[]
  /** Words that were typed over a newer save of somebody else's; shown beside what is saved, never dropped. */
  readonly unsaved: string | null
  readonly saved: boolean
  /** How many people were just asked to answer what stops it; null where nobody was. */
  readonly asked: number | null
}
