import { z } from 'zod'
import { clauseSchema, modalities } from '../../core/policy/clause.ts'
import type { PolicyImport } from '../../core/policy/import/imported-policy.ts'
import { type RefusalReason, refusals } from '../../core/policy/import/refused.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

const clauseConfirmed = z.strictObject({
  actor: z.string(),
  modality: z.enum(modalities),
  obligations: z.array(clauseSchema.shape.id),
})
const pageConfirmed = z.strictObject({ answers: z.array(z.string()), clauses: z.record(z.string(), clauseConfirmed) })
/** A page that was confirmed before whom each clause binds was asked is a list of its answers alone. */
const confirmedSchema = z.record(
  z.string(),
  z.union([
    pageConfirmed,
    z.array(z.string()).transform((answers): z.infer<typeof pageConfirmed> => ({ answers, clauses: {} })),
  ]),
)

/** Pages of clauses that a person confirmed: the answers that they accepted, and of each clause what they made of it. */
export type Confirmed = z.infer<typeof confirmedSchema>
export type PageConfirmed = Confirmed[string]

export type BroughtPolicy = {
  readonly id: string
  readonly file: { readonly hash: Buffer; readonly name: string }
  readonly state: 'waiting' | 'reading' | 'read' | 'refused' | 'used' | 'left'
  readonly progress: number
  readonly found: PolicyImport | null
  readonly confirmed: Confirmed
  readonly refusal: RefusalReason | null
}

export async function bringPolicyFile(
  tx: InSchool,
  file: { hash: Buffer; name: string },
  by: PersonId,
  at: Date,
): Promise<string> {
  const { id } = await tx
    .insertInto('policy_import')
    .values({ school_id: tx.school, file_hash: file.hash, file_name: file.name, brought_by: by, brought_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function broughtPolicy(tx: InSchool, id: string): Promise<BroughtPolicy | undefined> {
  const row = await tx
    .selectFrom('policy_import')
    .selectAll()
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    file: { hash: row.file_hash, name: row.file_name },
    state: row.state,
    progress: row.progress,
    // What our own reader found, kept by us and by nobody else.
    found: row.found as PolicyImport | null,
    confirmed: confirmedSchema.parse(row.confirmed),
    refusal: refusals.find((reason) => reason === row.refusal) ?? null,
  }
}

type Move =
  | { readonly state: 'reading'; readonly progress: number }
  | { readonly state: 'read'; readonly found: PolicyImport }
  | { readonly state: 'refused'; readonly refusal: RefusalReason }
  | { readonly state: 'used' | 'left' }

/** How far the reading is, what it found, or why there is nothing; only for one that is not over yet. */
export async function moveImport(tx: InSchool, id: string, move: Move, at: Date): Promise<void> {
  await tx
    .updateTable('policy_import')
    .set({
      state: move.state,
      ...(move.state === 'reading' ? { progress: move.progress } : { progress: 100, done_at: at }),
      ...(move.state === 'read' && { found: JSON.stringify(move.found).replaceAll('\\u0000', '') }),
      ...(move.state === 'refused' && { refusal: move.refusal }),
    })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('state', 'in', move.state === 'used' || move.state === 'left' ? ['read'] : ['waiting', 'reading'])
    .execute()
}

export async function keepConfirmed(tx: InSchool, id: string, confirmed: Confirmed): Promise<void> {
  await tx
    .updateTable('policy_import')
    .set({ confirmed: JSON.stringify(confirmed) })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('state', '=', 'read')
    .execute()
}
