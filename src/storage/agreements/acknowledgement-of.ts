import { acceptableUseHash } from '../../core/agreements/acceptable-use-document.ts'
import type { Acknowledgement } from '../../core/agreements/acknowledgement-needed.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { policyInForce } from '../policy/policy-in-force.ts'

/** What a person did about the acceptable use policy as it stands now; null where nothing, or for other words only. */
export async function acknowledgementOf(tx: InSchool, person: PersonId): Promise<Acknowledgement | null> {
  const given = await tx
    .selectFrom('acknowledgement')
    .select(['how', 'document_hash'])
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where('document', '=', 'acceptable-use')
    .execute()
  if (given.length === 0) return null
  const inForce = await policyInForce(tx)
  if (!inForce) return null
  const hash = acceptableUseHash(inForce.policy)
  const standing = given.filter((one) => one.document_hash.equals(hash)).map((one) => one.how)
  return standing.includes('signed') ? 'signed' : (standing[0] ?? null)
}
