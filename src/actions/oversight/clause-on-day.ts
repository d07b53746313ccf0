import { type DayLine, dayLines } from '../../core/oversight/day-line.ts'
import type { WhoWasTold } from '../../core/oversight/who-was-told.ts'
import type { Clause } from '../../core/policy/clause.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { PolicyDay } from '../../storage/oversight/policy-days.ts'
import { peopleOn } from '../../storage/people/people-on.ts'
import { inForceSince } from '../../storage/policy/in-force-since.ts'
import { readersOf } from './clause-now.ts'
import { toldFacts } from './told-facts.ts'

export type ClauseOnDay = {
  /** What was kept of it that evening. */
  readonly line: DayLine | undefined
  /** Who had read it by then, worked out from records that are only ever added to; null where it is no reading. */
  readonly told: WhoWasTold | null
  /** How often it had been given as an answer by then. */
  readonly cited: number
}

/** One clause at the end of a day that was kept, with what the records still say of that day. */
export async function clauseOnDay(tx: InSchool, kept: PolicyDay, clause: Clause): Promise<ClauseOnDay> {
  const line = dayLines(kept.states).find((one) => one.clause === clause.id)
  const since = await inForceSince(tx, kept.version)
  if (since === undefined) return { line, told: null, cited: 0 }
  const until = { at: kept.takenAt, day: kept.day }
  const facts = await toldFacts(tx, { version: kept.version, since }, await peopleOn(tx, kept.takenAt), until)
  return { line, told: readersOf(facts, clause), cited: facts.cited.get(clause.id) ?? 0 }
}
