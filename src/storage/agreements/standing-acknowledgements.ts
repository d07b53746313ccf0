import { sql } from 'kysely'
import { acceptableUseHash } from '../../core/agreements/acceptable-use-document.ts'
import type { Acknowledgement } from '../../core/agreements/acknowledgement-needed.ts'
import { bindingRoles, stillStands } from '../../core/agreements/still-stands.ts'
import { isRole } from '../../core/people/role.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { policyInForce } from '../policy/policy-in-force.ts'
import { versionDocument } from '../policy/version-document.ts'

export type StandingAcknowledgement = {
  readonly id: string
  readonly person: PersonId
  readonly how: Acknowledgement
  readonly at: Date
}

/**
 * What people did about the acceptable use policy that stands under the policy in force: given for these very words, or
 * for others of which none that changed binds them. A signature comes before a confirmation, an earlier before a later.
 */
export async function standingAcknowledgements(
  tx: InSchool,
  only: PersonId | null = null,
): Promise<ReadonlyMap<PersonId, StandingAcknowledgement>> {
  const inForce = await policyInForce(tx)
  const now = inForce && (await versionDocument(tx, inForce.version))
  if (!inForce || !now) return new Map()
  const { rows } = await sql<
    StandingAcknowledgement & { document_hash: Buffer; version: string; roles: string[]; poster: boolean }
  >`
    select a.id, a.person_id as person, a.how, a.at, a.document_hash, a.policy_version_id as version,
      array(select r.role from role_held r where r.school_id = a.school_id and r.person_id = a.person_id
        and (r.until is null or r.until > now())) as roles,
      exists (select 1 from channel_poster c where c.school_id = a.school_id and c.person_id = a.person_id
        and c.until is null) as poster
    from acknowledgement a
    where a.school_id = ${tx.school} and a.document = 'acceptable-use' and (${only}::uuid is null or a.person_id = ${only})
    order by (a.how = 'signed') desc, a.at`.execute(tx)
  const hash = acceptableUseHash(now.document)
  const standing = new Map<PersonId, StandingAcknowledgement>()
  for (const { document_hash, version, roles, poster, ...given } of rows) {
    if (standing.has(given.person)) continue
    const bound = bindingRoles(inForce.policy, roles.filter(isRole), poster)
    const then = document_hash.equals(hash) ? undefined : await versionDocument(tx, version)
    if (document_hash.equals(hash) || (then && stillStands(then.document, now.document, bound))) {
      standing.set(given.person, given)
    }
  }
  return standing
}
