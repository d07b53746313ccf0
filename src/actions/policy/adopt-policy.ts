import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { type AdoptionRefusal, mayAdopt } from '../../core/policy/may-adopt.ts'
import { packNamed, policyFrom } from '../../core/policy/packs/all-packs.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { putInForce } from '../../storage/policy/put-in-force.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { schoolDetails } from '../../storage/school/school-details.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'
import { packContent } from './pack-content.ts'

/** Puts a school's first policy in force, as published. Every later one is drafted, put to governors and adopted. */
export async function adoptPolicy(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  adoption: { readonly pack: string; readonly adoptedOn: Day | null },
): Promise<{ version: string } | Refusal<AdoptionRefusal | 'no-such-policy'>> {
  const pack = packNamed(adoption.pack)
  if (!pack) return { refused: 'no-such-policy', basis: noBasis }
  const before = await policyInForce(tx)
  const { adoptedOn } = adoption
  const inForce = before?.policy.name ?? null
  const decision = mayAdopt(policyFrom(pack), { inForce, adoptedOn, today: dayAt(desk.now) })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const document = packContent(pack, (await schoolDetails(tx)).name)
  const { name, settings } = pack
  const version = await putInForce(tx, {
    pack: name,
    settings,
    adoptedBy: actor.person,
    from: desk.now,
    adoptedOn,
    document,
  })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'adopt-policy',
    subjectKind: 'policy-version',
    subjectId: version,
    contentHash: document.hash,
    facts: { pack: pack.name, before: null, adoptedOn },
  })
  return { version }
}
