import type { ReaderId } from '../school/ids.ts'
import type { Handed } from './mail-transport.ts'
import type { Which } from './platform.ts'

/** One recipient's message, its sending already written down. */
export type Addressed = {
  readonly delivery: string
  readonly reader: ReaderId
  readonly address: string
  /** Stands in the link to stop the newsletter. */
  readonly leaveToken: string
}

export type DeliveryCounts = {
  readonly waiting: number
  readonly sending: number
  readonly confirmed: number
  readonly rejected: number
  readonly unknown: number
  readonly bounced: number
  readonly skipped: number
}

/**
 * One line per recipient of a newsletter. It is what makes sending the rest of a newsletter safe: a line leaves
 * `waiting` once, committed before the message is handed over, and never goes back.
 */
export type DeliveryBook = {
  /** Opens a line for everybody who reads the newsletter now, unless the book of this publication was opened before. */
  open(which: Which): Promise<void>
  /**
   * Takes the next recipient and commits `sending`. Nothing where nobody is left, or where this worker may begin no
   * more: another has taken over, somebody holds the post, or it was taken down.
   */
  next(which: Which): Promise<Addressed | undefined>
  /** The same for one recipient whom a person asked to be sent to again. Nothing where they left meanwhile. */
  take(which: Which, delivery: string): Promise<Addressed | undefined>
  settle(which: Which, delivery: string, handed: Handed): Promise<void>
  /** Those who have not been begun get nothing. */
  stopRest(which: Which): Promise<void>
  counts(which: Which): Promise<DeliveryCounts>
}
