import type { Actor } from '../../core/access/actor.ts'
import { everyCompanion } from '../../core/policy/companions.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { companions, keepCompanion } from '../../storage/oversight/companions.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/** Keeps where documents lie that the policy names. What is unchanged or left blank is passed over. */
export async function sayWhere(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  places: ReadonlyMap<string, string>,
): Promise<{ readonly kept: number } | Refusal<'no-policy' | 'not-named'>> {
  const inForce = await policyInForce(tx)
  if (!inForce) return { refused: 'no-policy', basis: noBasis }
  const named = everyCompanion(inForce.policy)
  if ([...places.keys()].some((name) => !named.includes(name))) return { refused: 'not-named', basis: noBasis }
  const before = new Map((await companions(tx)).map(({ name, heldAt }) => [name, heldAt]))
  let kept = 0
  for (const [name, place] of places) {
    const heldAt = place.trim()
    if (heldAt === '' || before.get(name) === heldAt) continue
    const id = await keepCompanion(tx, { name, heldAt, by: actor.person, at: desk.now })
    await writeAudit(tx, { actor: actor.person, verb: 'say-where', subjectKind: 'policy-companion', subjectId: id })
    kept += 1
  }
  return { kept }
}
