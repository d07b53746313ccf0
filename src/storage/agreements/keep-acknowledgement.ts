import type { Acknowledgement } from '../../core/agreements/acknowledgement-needed.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Keeps that a person signed or confirmed, with the hash of what they were shown. Gives the id of the record. */
export async function keepAcknowledgement(
  tx: InSchool,
  given: { person: PersonId; how: Acknowledgement; documentHash: Buffer; policyVersion: string; at: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('acknowledgement')
    .values({
      school_id: tx.school,
      person_id: given.person,
      document: 'acceptable-use',
      how: given.how,
      document_hash: given.documentHash,
      policy_version_id: given.policyVersion,
      at: given.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
