import type { KindOfChannel } from '../../../core/channels/kind-of-channel.ts'
import type { TemplateId } from '../../../core/posts/templates.ts'
import type { WallTime } from './past-post.ts'

/** People are named by their keys. */
export type FictitiousDraft = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly channels: readonly KindOfChannel[]
  readonly writer: string
  readonly begunAt: WallTime
  readonly due: WallTime | null
  /** A picture still to be described has no `alt`. */
  readonly pictures: readonly { readonly seed: number; readonly alt: string | null }[]
  readonly template: TemplateId | null
  readonly state:
    | { readonly stage: 'draft' }
    | { readonly stage: 'reading'; readonly since: WallTime }
    | {
        readonly stage: 'sent-back'
        readonly by: string
        readonly at: WallTime
        /** The word of the text that the note is about. */
        readonly about: string
        readonly note: string
      }
    | { readonly stage: 'agreed'; readonly by: string; readonly at: WallTime }
}
