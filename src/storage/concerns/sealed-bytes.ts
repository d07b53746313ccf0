import { sql } from 'kysely'
import type { CaseId, EvidenceId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Until this is done nobody else gives or seals a file: no copy slips in between the looking and the sealing. */
export async function holdSealedBytes(tx: InSchool): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sealed bytes ${tx.school}`}, 0))`.execute(tx)
}

/** Keeps that these bytes are sealed wherever they are; `hashes` are under the server’s secret. */
export async function keepSealedBytes(tx: InSchool, hashes: readonly Buffer[], at: Date): Promise<void> {
  await tx
    .insertInto('concern_sealed_bytes')
    .values(hashes.map((hash) => ({ school_id: tx.school, hash, sealed_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Whether any of these, each under the server’s secret, is of bytes that were sealed. */
export async function areSealedBytes(tx: InSchool, hashes: readonly Buffer[]): Promise<boolean> {
  const found = await tx
    .selectFrom('concern_sealed_bytes')
    .select('hash')
    .where('school_id', '=', tx.school)
    .where('hash', 'in', [...hashes])
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Every file with any of these bytes, or with them inside it, that whoever looks may know of and that is not sealed yet. */
export async function evidenceWithBytes(
  tx: InSchool,
  hashes: readonly Buffer[],
): Promise<readonly { readonly id: EvidenceId; readonly case: CaseId }[]> {
  return tx
    .selectFrom('concern_evidence as e')
    .select(['e.id', 'e.case_id as case'])
    .where('e.school_id', '=', tx.school)
    .where((is) => is.or([is('e.hash', 'in', hashes), sql<boolean>`e.within && ${hashes}::bytea[]`]))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('concern_custody as c')
            .select('c.id')
            .whereRef('c.school_id', '=', 'e.school_id')
            .whereRef('c.evidence_id', '=', 'e.id')
            .where('c.what', '=', 'sealed-unopened'),
        ),
      ),
    )
    .orderBy('e.case_id')
    .orderBy('e.id')
    .execute()
}
