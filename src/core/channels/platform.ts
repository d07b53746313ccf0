import type { PostId, PublicationId, SchoolId } from '../school/ids.ts'
import type { KindOfChannel } from './kind-of-channel.ts'

/** Which publication is meant. A platform that keeps these can tell a repeat from a second post. */
export type Which = {
  readonly school: SchoolId
  /** How the school's addresses begin. */
  readonly slug: string
  readonly publication: PublicationId
  readonly post: PostId
  /** sha256 of the version's content, in hex. */
  readonly hash: string
  /** Goes up each time a worker takes the publication on: one with a lower number has lost it. */
  readonly fence: number
}

/** A picture's exact bytes, as they were read and agreed. */
export type PictureToSend = {
  readonly file: string
  readonly alt: string
  readonly mediaType: string
  readonly bytes: Buffer
}

export type PublicationJob = Which & {
  readonly schoolName: string
  readonly title: string
  readonly text: string
  readonly pictures: readonly PictureToSend[]
  /** When sending began: the same however often it is taken up again. */
  readonly sendingAt: Date
  /** Whether this version stands in for one that was out on the same channel. */
  readonly corrects: boolean
  /** Told when this worker must begin nothing more: it is stopping, or another has taken over. */
  readonly stop: AbortSignal
}

/** Why people should look although it is out: some recipients are unknown or rejected, or it was stopped part way. */
export type Attention = 'some-unknown' | 'some-rejected' | 'stopped'

/** `unknown` is said whenever it may have gone out, and is settled by `read`, never by sending again. */
export type Sent =
  | {
      readonly outcome: 'confirmed'
      readonly ref: string
      readonly address: string | null
      readonly attention: Attention | null
    }
  | { readonly outcome: 'rejected'; readonly problem: string }
  | { readonly outcome: 'unknown'; readonly problem: string }

/** What stands on a channel, for comparing with what was agreed. */
export type Shown = {
  readonly title: string
  readonly text: string
  readonly pictures: readonly { readonly file: string; readonly alt: string }[]
}

export type Read =
  /** `shown` is null where a channel keeps nothing to look at, as a letter sent. */
  | {
      readonly is: 'found'
      readonly ref: string
      readonly address: string | null
      readonly shown: Shown | null
      readonly attention: Attention | null
    }
  /** Not there, or not all of it. */
  | { readonly is: 'absent' }
  | { readonly is: 'refused'; readonly problem: string }
  | { readonly is: 'cannot-tell'; readonly problem: string }

export type Removed =
  | { readonly outcome: 'removed' }
  | { readonly outcome: 'cannot-be-recalled' }
  | { readonly outcome: 'unknown'; readonly problem: string }

/**
 * Where official posts go. One contract test runs over every adapter. None of these throws for what a platform may
 * do; a throw is a surprise, and is taken as `unknown`.
 */
export type Platform = {
  readonly kind: KindOfChannel
  /** Whether sending the same publication again cannot make a second one. */
  readonly repeatable: boolean
  /** Looks whether the channel can be reached, before anything is begun. Repeatable by nature. */
  readonly prepare?: () => Promise<{ readonly ready: true } | { readonly ready: false; readonly problem: string }>
  send(job: PublicationJob): Promise<Sent>
  /** Puts this version in place of the one that is out. */
  correct(job: PublicationJob): Promise<Sent>
  read(which: Which): Promise<Read>
  remove(which: Which): Promise<Removed>
  /** For a channel that sends piece by piece: what has not left does not leave. What has is not touched. */
  stopRest?(which: Which): Promise<void>
  /** Sends one piece again that a person asked for, knowing that it may arrive twice. Says why it was not begun. */
  sendPiece?(job: PublicationJob, piece: string): Promise<'handled' | { readonly problem: string }>
}

/** The adapters that a worker has, by kind of channel. */
export type Platforms = Partial<Readonly<Record<KindOfChannel, Platform>>>
