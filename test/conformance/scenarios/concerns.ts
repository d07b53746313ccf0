import type { Clause } from '../../../src/core/policy/clause.ts'
import {
  carried,
  entered,
  entersAll,
  expectSeen,
  inDays,
  isRouted,
  keepingsOf,
  nobodyElseKnows,
  opens,
} from '../support/case-work.ts'
import { expectState } from '../support/not-held.ts'
import { concernPlace, reportFor, tell } from '../support/reports.ts'
import type { Scenario } from '../support/scenario.ts'
import { reachesThem } from './whom.ts'

/** What is kept without anybody's entry: by opening the report, or from the first minute. */
const byItself: readonly string[] = ['own-report-is-read', 'dealt-with-under-its-policies']

/** The part of what keeps a clause that a report sent on it has nothing to do with. */
const inTheCase = (clause: Clause) =>
  keepingsOf(clause).filter((name) => name !== 'reaches-whom-the-policy-names' || isRouted(clause))

/** A case calls for a record; it is entered, or missed. */
const isEntered: Scenario = {
  name: 'a case calls for it, the entry keeps it, and without the entry it is missed',
  shows: (clause) =>
    carried(clause, ['record']) &&
    !keepingsOf(clause).includes('referred-outside') &&
    inTheCase(clause).some((name) => !byItself.includes(name) || name === 'own-report-is-read') &&
    inTheCase(clause).every((name) => name in entered || byItself.includes(name)),
  async run(ground, clause) {
    const report = await reportFor(ground, clause, {
      by: inTheCase(clause).filter((name) => name in entered || name === 'own-report-is-read'),
    })
    const place = await concernPlace(ground)
    await expectState(place, clause, 'not-called-for')
    const before = JSON.stringify(await place.stateOf(clause))
    const one = await tell(place, report)
    await expectSeen(place, clause, 'due', new Date(), one)
    await expectSeen(place, clause, 'broken', inDays(15), one)
    await opens(place, one.owner, one)
    await entersAll(place, clause, one)
    await expectSeen(place, clause, 'kept', inDays(15), one)
    await nobodyElseKnows(place, clause, one, before)
  },
}

export const concernsScenarios: readonly Scenario[] = [reachesThem, isEntered]
