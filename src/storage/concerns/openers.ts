import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { CaseId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import type { CaseVault, OpenKey } from './case-vault.ts'

/** What opens each line of a case that somebody added without its key, by the line's id. */
export type Openers = ReadonlyMap<string, Buffer>

const sealedSchema = z.record(z.string(), z.base64())

/** What readers have worked out so far. Only through the eyes of one of them. */
export async function openersOf(tx: InSchool, vault: CaseVault, caseId: CaseId, key: OpenKey): Promise<Openers> {
  const rows = await tx
    .selectFrom('concern_opener')
    .select(['id', 'box'])
    .where('school_id', '=', tx.school)
    .where('case_id', '=', caseId)
    .execute()
  const all = rows.flatMap(({ id, box }) =>
    Object.entries(sealedSchema.parse(JSON.parse(vault.unseal(key, box, `${id} openers`)))),
  )
  return new Map(all.map(([entry, opener]) => [entry, Buffer.from(opener, 'base64')]))
}

/** Keeps what an opening worked out, sealed with the case's key. The lines themselves stay as they were sealed. */
export async function keepOpeners(
  tx: InSchool,
  vault: CaseVault,
  to: { readonly case: CaseId; readonly key: OpenKey; readonly at: Date },
  openers: Openers,
): Promise<void> {
  if (openers.size === 0) return
  const id = randomUUID()
  const plain = JSON.stringify(Object.fromEntries([...openers].map(([entry, one]) => [entry, one.toString('base64')])))
  await tx
    .insertInto('concern_opener')
    .values({
      school_id: tx.school,
      id,
      case_id: to.case,
      box: vault.seal(to.key, plain, `${id} openers`),
      kept_at: to.at,
    })
    .execute()
}
