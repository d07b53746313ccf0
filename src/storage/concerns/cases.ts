import { sql } from 'kysely'
import type { Register } from '../../core/concerns/register.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type CaseLevel = 'immediate' | 'same-day' | 'routine'
export type CaseRegister = Register

/** A case as its row stands; the words are still sealed. */
export type CaseRow = {
  readonly id: CaseId
  readonly kind: string
  readonly level: CaseLevel
  readonly stage: 'open' | 'closed'
  readonly register: CaseRegister
  readonly owner: PersonId
  readonly readers: readonly PersonId[]
  readonly concerned: readonly PersonId[]
  readonly sealedKey: Buffer
  readonly title: Buffer
  readonly route: Buffer
  readonly toldAt: Date
  readonly firstOpenedAt: Date | null
  readonly passesOnAt: Date | null
  readonly closedAt: Date | null
  readonly outcome: string | null
}

export type NewCase = Omit<CaseRow, 'stage' | 'firstOpenedAt' | 'closedAt' | 'outcome'>

/** Keeps a new case. Only through the eyes of one of its readers. */
export async function insertCase(tx: InSchool, one: NewCase): Promise<void> {
  await tx
    .insertInto('concern_case')
    .values({
      school_id: tx.school,
      id: one.id,
      kind: one.kind,
      level: one.level,
      register: one.register,
      owner_id: one.owner,
      readers: [...one.readers],
      concerned: [...one.concerned],
      sealed_key: one.sealedKey,
      title: one.title,
      route: one.route,
      told_at: one.toldAt,
      passes_on_at: one.passesOnAt,
    })
    .execute()
}

const columns = [
  'id',
  'kind',
  'level',
  'stage',
  'register',
  'owner_id',
  'readers',
  'concerned',
  'sealed_key',
  'title',
  'route',
  'told_at',
  'first_opened_at',
  'passes_on_at',
  'closed_at',
  'outcome',
] as const

/** Every case that whoever looks may know of, the gravest and oldest open ones first. */
export async function casesKnown(tx: InSchool, limit = 500): Promise<readonly CaseRow[]> {
  const rows = await tx
    .selectFrom('concern_case')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('stage', '<>', 'destroyed')
    .orderBy(sql`case stage when 'open' then 0 else 1 end`)
    .orderBy(sql`case level when 'immediate' then 0 when 'same-day' then 1 else 2 end`)
    .orderBy('told_at')
    .limit(limit)
    .execute()
  return rows.map(asCase)
}

/** Every open case of the school, held so that nothing changes it meanwhile: for the product itself. */
export async function casesOpen(tx: InSchool): Promise<readonly CaseRow[]> {
  const rows = await tx
    .selectFrom('concern_case')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('stage', '=', 'open')
    .orderBy('told_at')
    .forUpdate()
    .execute()
  return rows.map(asCase)
}

/** One case, or nothing where there is none that whoever looks may know of. `held` keeps it from changing meanwhile. */
export async function caseKnown(tx: InSchool, id: CaseId, held = false): Promise<CaseRow | undefined> {
  const query = tx
    .selectFrom('concern_case')
    .select(columns)
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('stage', '<>', 'destroyed')
  const row = await (held ? query.forUpdate() : query).executeTakeFirst()
  return row && asCase(row)
}

export async function keepFirstOpened(tx: InSchool, id: CaseId, at: Date): Promise<void> {
  await change(tx, id, { first_opened_at: at, passes_on_at: null })
}

/** Gives a case to somebody, with everybody who may now know of it. The database refuses anybody it concerns. */
export async function keepOwner(
  tx: InSchool,
  id: CaseId,
  to: {
    readonly owner: PersonId
    readonly readers: readonly PersonId[]
    readonly concerned?: readonly PersonId[]
    readonly passesOnAt?: Date | null
  },
): Promise<void> {
  await change(tx, id, {
    owner_id: to.owner,
    readers: [...to.readers],
    ...(to.concerned ? { concerned: [...to.concerned] } : {}),
    ...(to.passesOnAt === undefined ? {} : { passes_on_at: to.passesOnAt }),
  })
}

export async function keepKind(
  tx: InSchool,
  id: CaseId,
  to: { readonly kind: string; readonly level: CaseLevel; readonly register: CaseRegister },
): Promise<void> {
  await change(tx, id, to)
}

export async function keepClosed(tx: InSchool, id: CaseId, at: Date, outcome: string): Promise<void> {
  await change(tx, id, { stage: 'closed', closed_at: at, outcome })
}

export async function keepReopened(tx: InSchool, id: CaseId): Promise<void> {
  await change(tx, id, { stage: 'open', closed_at: null, outcome: null })
}

type Changes = {
  kind?: string
  level?: CaseLevel
  register?: CaseRegister
  stage?: 'open' | 'closed'
  owner_id?: PersonId
  readers?: readonly string[]
  concerned?: readonly string[]
  first_opened_at?: Date
  passes_on_at?: Date | null
  closed_at?: Date | null
  outcome?: string | null
}

async function change(tx: InSchool, id: CaseId, to: Changes): Promise<void> {
  await tx.updateTable('concern_case').set(to).where('school_id', '=', tx.school).where('id', '=', id).execute()
}

/** Whose a case is and who waits for it, for the product itself: ids and times, nothing that anybody said. */
export type Unopened = {
  readonly id: CaseId
  readonly owner: PersonId
  readonly readers: readonly PersonId[]
  readonly concerned: readonly PersonId[]
}

/** Open cases that nobody has opened by the time they were to be passed on. */
export async function unopenedPast(tx: InSchool, now: Date): Promise<readonly Unopened[]> {
  const rows = await tx
    .selectFrom('concern_case')
    .select(['id', 'owner_id', 'readers', 'concerned'])
    .where('school_id', '=', tx.school)
    .where('stage', '=', 'open')
    .where('first_opened_at', 'is', null)
    .where('passes_on_at', '<=', now)
    .orderBy('passes_on_at')
    .limit(100)
    .forUpdate()
    .execute()
  return rows.map((row) => ({
    id: row.id,
    owner: row.owner_id,
    readers: row.readers as readonly PersonId[],
    concerned: row.concerned as readonly PersonId[],
  }))
}

type Row = {
  id: CaseId
  kind: string
  level: CaseLevel
  /** One that was destroyed is read nowhere but as its tombstone. */
  stage: 'open' | 'closed' | 'destroyed'
  register: CaseRegister
  owner_id: PersonId
  readers: readonly string[]
  concerned: readonly string[]
  sealed_key: Buffer
  title: Buffer
  route: Buffer
  told_at: Date
  first_opened_at: Date | null
  passes_on_at: Date | null
  closed_at: Date | null
  outcome: string | null
}

function asCase(row: Row): CaseRow {
  return {
    id: row.id,
    kind: row.kind,
    level: row.level,
    stage: row.stage === 'open' ? 'open' : 'closed',
    register: row.register,
    owner: row.owner_id,
    readers: row.readers as readonly PersonId[],
    concerned: row.concerned as readonly PersonId[],
    sealedKey: row.sealed_key,
    title: row.title,
    route: row.route,
    toldAt: row.told_at,
    firstOpenedAt: row.first_opened_at,
    passesOnAt: row.passes_on_at,
    closedAt: row.closed_at,
    outcome: row.outcome,
  }
}
