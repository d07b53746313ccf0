import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { improvements } from '../../storage/oversight/improvements.ts'
import { endImprovement } from '../oversight/improve.ts'
import type { Refusal } from '../refusal.ts'
import { noteReviewCause } from './record-review.ts'

/** Takes what was raised for the policy into its review: noted as something that happened here, which brings it forward. */
export async function takeIntoReview(
  tx: InSchool,
  desk: { readonly now: Date; readonly publicUrl: string },
  actor: Actor,
  id: string,
): Promise<'done' | Refusal<'not-here'>> {
  const one = (await improvements(tx, 'policy')).find((each) => each.id === id && each.ended === null)
  if (!one) return { refused: 'not-here', basis: noBasis }
  const noted = { cause: 'local-concern', on: dayAt(one.raisedAt), what: one.words } as const
  const done = await noteReviewCause(tx, actor, noted, desk.now)
  if (done !== 'done' && done.refused !== 'noted-already') return { refused: 'not-here', basis: noBasis }
  const ended = await endImprovement(tx, desk, actor, id, {
    cameOfIt: 'done',
    said: 'Taken into the review of the policy.',
  })
  return ended === 'done' ? 'done' : { refused: 'not-here', basis: noBasis }
}
