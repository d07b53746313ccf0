export type WhenOut = {
  /** When the writer wants it out; null is as soon as it is released. */
  readonly dueAt: Date | null
  readonly releasedAt: Date
  readonly urgent: boolean
  /** How long what is agreed waits, so that it can still be pulled back. */
  readonly holdMinutes: number
  /** Where nobody agrees beforehand: how long those who have oversight are given to hold it. Null where somebody agreed. */
  readonly overseenNotice: number | null
}

const minute = 60_000

/**
 * The first moment at which a released version may leave. What is agreed waits out a short hold, urgent news none;
 * where posters work under oversight nobody's agreement stands before it, so the notice runs whether urgent or not.
 */
export function firstTimeOut(when: WhenOut): Date {
  const wait = when.overseenNotice ?? (when.urgent ? 0 : when.holdMinutes)
  const earliest = when.releasedAt.getTime() + wait * minute
  return new Date(Math.max(earliest, when.dueAt?.getTime() ?? earliest))
}
