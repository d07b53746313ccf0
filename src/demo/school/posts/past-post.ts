import type { KindOfChannel } from '../../../core/channels/kind-of-channel.ts'
import type { OtherRoute } from '../../../core/posts/post-content.ts'
import type { TemplateId } from '../../../core/posts/templates.ts'

/** The clock on the wall in London, `2026-03-03T15:40`. */
export type WallTime = string

/** People are named by their keys, pupils by their ids. */
export type PastPost = {
  readonly id: string
  /** Empty for a short post without one. */
  readonly title: string
  readonly text: string
  readonly channels: readonly KindOfChannel[]
  /** How those who look at no channel hear of it, where the newsletter does not carry it. */
  readonly otherRoute: OtherRoute | null
  readonly writer: string
  readonly reading: { readonly agreedBy: string; readonly agreedAt: WallTime } | { readonly withoutReader: string }
  readonly sentAt: WallTime
  /** Seeds for `drawPicture`. */
  readonly pictures: readonly number[]
  readonly template: TemplateId | null
  /** Pupils whose first names stand in the text as it was sent. */
  readonly named: readonly string[]
  readonly since: Since
}

/** What became of a post after it was sent. A correction stands beside what it corrects. */
export type Since =
  | { readonly is: 'stands' }
  | {
      readonly is: 'corrected'
      readonly at: WallTime
      readonly by: string
      readonly text: string
      readonly reason: string
    }
  | { readonly is: 'taken-down'; readonly at: WallTime; readonly by: string; readonly reason: string }
