import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type OutsideBody, outsideBodies } from '../../../src/core/concerns/outside-body.ts'
import { isRole, type Role } from '../../../src/core/people/role.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { carried, enters, expectSeen, type Here, inDays, keepingsOf, opens } from '../support/case-work.ts'
import { expectDone, NotHeld } from '../support/not-held.ts'
import { type Case, concernPlace, reportCalled, tell } from '../support/reports.ts'
import type { Scenario } from '../support/scenario.ts'

const body = z.enum(outsideBodies)
const schema = z.array(
  z.strictObject({
    clause: z.string(),
    /** Whose power it is. */
    by: z
      .string()
      .refine(isRole)
      .transform((one) => one as Role),
    report: z.string(),
    bodies: z.array(body).min(1),
    /** Who else may be asked in such a case, which is no use of this power. */
    besides: z.array(body).min(1),
    /** A case of which it does not speak. */
    spare: z.string(),
  }),
)
const powers = schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'reports', 'police.json'), 'utf8')))
export const powerToRefer = ({ id }: Pick<Clause, 'id'>) => powers.find(({ clause }) => clause === id)

/** Those whose power it is have the case, and bring in whom the clause names; nobody else can, and no other case counts. */
export const broughtIn: Scenario = {
  name: 'those whose power it is bring in whom the clause names, in a case of which it speaks; nobody else can',
  shows: (clause) => carried(clause, ['record']) && keepingsOf(clause).includes('referred-outside'),
  async run(ground, clause) {
    const power = powerToRefer(clause)
    if (!power) throw new NotHeld('nobody wrote down whose power it is')
    for (const named of power.bodies) {
      const place = await concernPlace(ground)
      const hand = place.whoIs(power.by)
      const spare = await heldBy(place, power.spare, hand)
      expectDone(await refers(place, spare, named))
      await expectSeen(place, clause, 'not-called-for', inDays(60), spare)

      const one = await heldBy(place, power.report, hand)
      await expectSeen(place, clause, 'not-called-for', inDays(60), one)
      for (const other of power.besides) expectDone(await refers(place, one, other))
      await expectSeen(place, clause, 'not-called-for', inDays(60), one)
      for (const who of [place.whoIs('deputy-headteacher'), await place.actor('colleague')]) {
        if ((await refers(place, { ...one, owner: who }, named)) !== undefined) {
          throw new NotHeld('somebody whose power it is not brought them in')
        }
      }
      expectDone(await refers(place, one, named))
      await expectSeen(place, clause, 'kept', inDays(60), one)
    }
  },
}

/** A case in the hands of whoever has the power, who opens it. */
async function heldBy(place: Here, report: string, hand: Case['owner']): Promise<Case> {
  const one = { ...(await tell(place, reportCalled(report))), owner: hand }
  if (!(await opens(place, hand, one))) throw new NotHeld('whoever has the power has no such case')
  return one
}

async function refers(place: Here, one: Case, named: OutsideBody) {
  if (named === 'police') await enters(place, one, { kind: 'police-choice', wants: 'yes', words: 'Yes.' })
  const referral = {
    kind: 'referral',
    body: named,
    contact: 'The desk',
    reference: 'R7',
    words: 'What was posted.',
  } as const
  return enters(place, one, referral)
}
