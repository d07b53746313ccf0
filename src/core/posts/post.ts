import type { KindOfChannel } from '../channels/kind-of-channel.ts'
import type { ChannelId, PersonId, PictureId, PostId, PupilId } from '../school/ids.ts'
import type { OtherRoute } from './post-content.ts'

export const stages = ['draft', 'reading', 'sent-back', 'agreed', 'out', 'taken-down', 'dropped'] as const
export type Stage = (typeof stages)[number]

export type Shows = 'unanswered' | 'nobody' | 'pupils'

export type PostPicture = {
  readonly id: PictureId
  /** sha256 of the stored bytes, in hex. */
  readonly file: string
  readonly alt: string
  readonly shows: Shows
  readonly pupils: readonly PupilId[]
}

/** A post as its writer has it before them: what is saved, not what was last put forward. */
export type Draft = {
  readonly id: PostId
  readonly stage: Stage
  readonly title: string
  readonly text: string
  readonly channels: readonly { readonly id: ChannelId; readonly kind: KindOfChannel; readonly name: string }[]
  readonly pictures: readonly PostPicture[]
  readonly dueAt: Date | null
  readonly urgent: boolean
  readonly otherRoute: { readonly by: OtherRoute; readonly reason: string } | null
  /** Goes up at each save: a save that rests on an older one is not lost, and does not overwrite. */
  readonly revision: number
  readonly version: number
  readonly writers: readonly PersonId[]
  readonly createdBy: PersonId
  readonly savedAt: Date
  readonly savedBy: PersonId
}
