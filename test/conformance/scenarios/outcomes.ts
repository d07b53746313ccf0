import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { breachOutcomes } from '../../../src/core/concerns/breach-outcome.ts'
import type { ClauseId } from '../../../src/core/policy/clause.ts'
import { carried, enters, expectSeen, type Here, inDays, keepingsOf, opens } from '../support/case-work.ts'
import { expectDone, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import { type Case, concernPlace, reportCalled, tell } from '../support/reports.ts'
import type { Scenario } from '../support/scenario.ts'

const schema = z.array(
  z.strictObject({
    clause: z.string().transform((id) => id as ClauseId),
    /** What happened that the clause is about, and what the school may do about it by this clause. */
    report: z.string(),
    may: z.array(z.enum(breachOutcomes)).min(1),
    /** How such a case may also end, which is no use of this power. */
    besides: z.array(z.enum(breachOutcomes)).min(1),
    /** What happened that the clause is not about. */
    spare: z.string(),
  }),
)

/** What each power over adults is for, read from what the obligation asks and written down by hand. */
const powers = schema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'reports', 'outcomes.json'), 'utf8')),
)

/** Told, and opened by whoever has it. */
async function heldCase(place: Here, report: string): Promise<Case> {
  const one = await tell(place, reportCalled(report))
  if (!(await opens(place, one.owner, one))) throw new NotHeld('whoever has it cannot open it')
  return one
}

const ends = (place: Here, one: Case, outcome: (typeof breachOutcomes)[number]) =>
  enters(place, one, { kind: 'breach-outcome', outcome, words: 'As the hearing found.' })

/** The clause that was broken, and the hearing. */
async function heard(place: Here, one: Case, clause: ClauseId): Promise<void> {
  expectDone(await enters(place, one, { kind: 'breach', clause, words: 'What was done.' }))
  expectDone(await enters(place, one, { kind: 'hearing', by: 'Two governors', words: 'They said how it came about.' }))
}

/** A power over adults: used as the clause says, in such a case, after a hearing; another end or another case is no use of it. */
export const powerUsed: Scenario = {
  name: 'the school uses the power that the clause gives it, in a case that it speaks of, and no other end of a case counts',
  shows: (clause) => carried(clause, ['record']) && keepingsOf(clause).includes('a-breach-has-an-outcome'),
  async run(ground, clause) {
    const power = powers.find((one) => one.clause === clause.id)
    if (!power) throw new NotHeld('nobody wrote down what the power is for')
    for (const outcome of power.may) {
      const place = await concernPlace(ground)
      const spare = await heldCase(place, power.spare)
      await heard(place, spare, clause.id)
      await ends(place, spare, outcome)
      await expectState(
        { ...place, stateOf: (asked, at) => place.stateOf(asked, at, spare.owner) },
        clause,
        'not-called-for',
      )

      const one = await heldCase(place, power.report)
      await expectSeen(place, clause, 'not-called-for', inDays(60), one)
      expectRefused(clause, await ends(place, one, outcome), ['no-clause'])
      expectDone(await enters(place, one, { kind: 'breach', clause: clause.id, words: 'What was done.' }))
      expectRefused(clause, await ends(place, one, outcome), ['not-heard'])
      expectDone(await enters(place, one, { kind: 'hearing', by: 'Two governors', words: 'They said how it came.' }))
      for (const other of power.besides) {
        expectDone(await ends(place, one, other))
        await expectSeen(place, clause, 'not-called-for', inDays(60), one)
      }
      expectDone(await ends(place, one, outcome))
      await expectSeen(place, clause, 'kept', inDays(60), one)
      if ((await place.stateOf(clause, inDays(60))).is === 'kept')
        throw new NotHeld('what is kept of a day tells of a case')
    }
  },
}
