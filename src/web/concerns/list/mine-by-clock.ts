import type { PersonId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'

type Listed = {
  readonly owner: PersonId
  readonly dueAt: Date | null
  readonly stage: 'open' | 'closed'
  readonly closedAt: Date | null
  readonly ownerOpenedAt: Date | null
  readonly passesOnAt: Date | null
}

/** What is mine to act on comes first, by the clock that runs out first; what has none comes last. */
export function mineByClock<T extends Listed>(cases: readonly T[], me: PersonId): readonly T[] {
  const due = ({ dueAt }: Listed) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY
  const theirs = ({ owner }: Listed) => Number(owner !== me)
  return [...cases].sort(
    (one, other) => theirs(one) - theirs(other) || (due(one) < due(other) ? -1 : Number(due(one) > due(other))),
  )
}

/**
 * Whose it is to act on, and by when the next thing is to be done; until when its owner opens it, if they have not; of a
 * closed one, when it was closed.
 */
export function whoActs(
  { owner, dueAt, stage, closedAt, ownerOpenedAt, passesOnAt }: Listed,
  me: PersonId,
  now: Date,
): string {
  if (stage === 'closed') return closedAt === null ? '' : `Closed ${whenInWords(closedAt, now)}.`
  const goesOn = ownerOpenedAt === null && passesOnAt !== null ? whenInWords(passesOnAt, now) : null
  if (owner !== me) {
    return goesOn === null
      ? 'You may read it; a colleague acts on it.'
      : `You may read it; a colleague acts on it and has not opened it yet. It goes on to the next ${goesOn}.`
  }
  if (goesOn !== null) return `Yours to act on. Open it, or it goes on to the next ${goesOn}.`
  if (dueAt === null) return 'Yours to act on.'
  return dueAt < now
    ? `Yours to act on: its next step has been due since ${whenInWords(dueAt, now)}.`
    : `Yours to act on: its next step is due ${whenInWords(dueAt, now)}.`
}
