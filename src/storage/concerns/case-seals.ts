import { sql } from 'kysely'
import type { CaseId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** A case's key sealed for one who may open it. */
export type CaseSeal = { readonly for: 'member' | 'recovery'; readonly key: string; readonly box: Buffer }

/** Keeps the key of a case sealed for more. The database refuses anybody whom the case concerns. */
export async function insertSeals(tx: InSchool, caseId: CaseId, seals: readonly CaseSeal[], at: Date): Promise<void> {
  if (seals.length === 0) return
  await tx
    .insertInto('concern_seal')
    .values(
      seals.map((seal) => ({
        school_id: tx.school,
        case_id: caseId,
        member_key_id: seal.for === 'member' ? seal.key : null,
        recovery_key_id: seal.for === 'recovery' ? seal.key : null,
        box: seal.box,
        sealed_at: at,
      })),
    )
    .onConflict((clash) => clash.doNothing())
    .execute()
}

/** Takes the key of a case from every key but these. */
export async function keepOnlySealsOf(tx: InSchool, caseId: CaseId, keys: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('concern_seal')
    .where('school_id', '=', tx.school)
    .where('case_id', '=', caseId)
    .where(sql<boolean>`not (coalesce(member_key_id, recovery_key_id) = any (${[...keys]}::uuid[]))`)
    .execute()
}

/** How the server itself can open a case, or that it cannot any more; and the public half, where it had none. */
export async function keepServerSeal(
  tx: InSchool,
  caseId: CaseId,
  to: { readonly server: Buffer | null; readonly publicKey: Buffer },
): Promise<void> {
  await tx
    .updateTable('concern_case')
    .set({ sealed_key: to.server, public_key: to.publicKey })
    .where('school_id', '=', tx.school)
    .where('id', '=', caseId)
    .execute()
}

/** What the product has to know of a case that it cannot read, where it stood within what is sealed alone. */
export async function keepKnownOutside(
  tx: InSchool,
  caseId: CaseId,
  known: { readonly order: readonly string[]; readonly meant: readonly string[]; readonly wordsOnly: boolean },
): Promise<void> {
  await tx
    .updateTable('concern_case')
    .set({ order_of_cover: [...known.order], meant: [...known.meant], words_only: known.wordsOnly })
    .where('school_id', '=', tx.school)
    .where('id', '=', caseId)
    .execute()
}
