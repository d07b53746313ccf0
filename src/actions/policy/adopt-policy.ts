import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { type AdoptionRefusal, mayAdopt } from '../../core/policy/may-adopt.ts'
import { packNamed, policyFrom } from '../../core/policy/packs/all-packs.ts'
import { whatChanges } from '../../core/policy/what-changes.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { putInForce } from '../../storage/policy/put-in-force.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/**
 * Puts another of the packs in force from now on. `seen` is the version that stood when the person read what would
 * change: where another has come into force since, they are shown that first.
 */
export async function adoptPolicy(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  adoption: { readonly pack: string; readonly adoptedOn: Day | null; readonly seen: string | null },
): Promise<{ version: string } | Refusal<AdoptionRefusal | 'no-such-policy' | 'changed-meanwhile'>> {
  const pack = packNamed(adoption.pack)
  if (!pack) return { refused: 'no-such-policy', basis: noBasis }
  const before = await policyInForce(tx)
  if ((before?.version ?? null) !== adoption.seen) return { refused: 'changed-meanwhile', basis: noBasis }
  const policy = policyFrom(pack)
  const { adoptedOn } = adoption
  const decision = mayAdopt(policy, { inForce: before?.policy.name ?? null, adoptedOn, today: dayAt(desk.now) })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const from = before && before.since >= desk.now ? new Date(before.since.getTime() + 1) : desk.now
  const version = await putInForce(tx, {
    pack: pack.name,
    settings: pack.settings,
    adoptedBy: actor.person,
    from,
    adoptedOn,
  })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'adopt-policy',
    subjectKind: 'policy-version',
    subjectId: version,
    facts: {
      pack: pack.name,
      before: before?.policy.name ?? null,
      adoptedOn,
      changed: before ? whatChanges(before.policy, policy).map((change) => change.name) : [],
    },
  })
  return { version }
}
