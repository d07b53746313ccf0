import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type PolicySignature = {
  readonly by: string
  readonly as: 'chair-of-governors' | 'vice-chair'
  readonly at: Date
}

/** Who signed exactly these words, if anybody did. */
export async function signatureUnder(tx: InSchool, draft: string, hash: Buffer): Promise<PolicySignature | undefined> {
  const row = await tx
    .selectFrom('policy_signature')
    .innerJoin('person', (join) =>
      join
        .onRef('person.school_id', '=', 'policy_signature.school_id')
        .onRef('person.id', '=', 'policy_signature.person_id'),
    )
    .select(['person.name', 'signed_as', 'policy_signature.at'])
    .where('policy_signature.school_id', '=', tx.school)
    .where('draft_id', '=', draft)
    .where('document_hash', '=', hash)
    .executeTakeFirst()
  return row && { by: row.name, as: row.signed_as, at: row.at }
}

export async function keepSignature(
  tx: InSchool,
  signed: { draft: string; hash: Buffer; by: PersonId; as: PolicySignature['as']; at: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_signature')
    .values({
      school_id: tx.school,
      draft_id: signed.draft,
      document_hash: signed.hash,
      person_id: signed.by,
      signed_as: signed.as,
      at: signed.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
