import { sql } from 'kysely'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { asCase, type CaseLevel, type CaseRegister, type CaseRow, caseColumns } from './case-row.ts'

export type { CaseLevel, CaseRegister, CaseRow } from './case-row.ts'

export type NewCase = Omit<
  CaseRow,
  'stage' | 'firstOpenedAt' | 'ownerOpenedAt' | 'firstOpenedByOwnerAt' | 'closedAt' | 'outcome' | 'namesLookedAt'
>

/** Keeps a new case. Only through the eyes of one of its readers. */
export async function insertCase(tx: InSchool, one: NewCase): Promise<void> {
  await tx
    .insertInto('concern_case')
    .values({
      school_id: tx.school,
      id: one.id,
      kind: one.kind,
      kind_guessed: one.kindGuessed,
      level: one.level,
      register: one.register,
      owner_id: one.owner,
      readers: [...one.readers],
      concerned: [...one.concerned],
      sealed_key: one.sealedKey.server,
      public_key: one.sealedKey.publicKey,
      order_of_cover: one.orderOfCover && [...one.orderOfCover],
      meant: one.meant && [...one.meant],
      words_only: one.wordsOnly,
      due_at: one.dueAt,
      title: one.title,
      route: one.route,
      told_at: one.toldAt,
      passes_on_at: one.passesOnAt,
    })
    .execute()
}

/**
 * Every case that whoever looks may know of, the gravest and oldest open ones first. What is equal stands by its id: else
 * its order would rest on where rows lie, and so on rows that whoever looks may not know of.
 */
export async function casesKnown(tx: InSchool, limit = 500): Promise<readonly CaseRow[]> {
  const rows = await tx
    .selectFrom('concern_case')
    .select(caseColumns)
    .where('school_id', '=', tx.school)
    .where('stage', '<>', 'destroyed')
    .orderBy(sql`case stage when 'open' then 0 else 1 end`)
    .orderBy(sql`case level when 'immediate' then 0 when 'same-day' then 1 else 2 end`)
    .orderBy('told_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(asCase)
}

/** One case, or nothing where there is none that whoever looks may know of. `held` keeps it from changing meanwhile. */
export async function caseKnown(tx: InSchool, id: CaseId, held = false): Promise<CaseRow | undefined> {
  const query = tx
    .selectFrom('concern_case')
    .select(caseColumns)
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('stage', '<>', 'destroyed')
  const row = await (held ? query.forUpdate() : query).executeTakeFirst()
  return row && asCase(row)
}

/** Keeps that somebody opened it for the first time; nothing else follows from that. */
export async function keepFirstOpened(tx: InSchool, id: CaseId, at: Date): Promise<void> {
  await change(tx, id, { first_opened_at: at })
}

/** Keeps that its owner opened it: it goes on to nobody by the clock. `first`: when the first of its owners did. */
export async function keepOpenedByOwner(tx: InSchool, id: CaseId, at: Date, first: Date): Promise<void> {
  await change(tx, id, { owner_opened_at: at, first_opened_by_owner_at: first, passes_on_at: null })
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
    readonly meant?: readonly PersonId[]
  },
): Promise<void> {
  await change(tx, id, {
    owner_id: to.owner,
    readers: [...to.readers],
    ...(to.concerned ? { concerned: [...to.concerned] } : {}),
    ...(to.passesOnAt === undefined ? {} : { passes_on_at: to.passesOnAt }),
    ...(to.meant ? { meant: [...to.meant] } : {}),
  })
}

/** Keeps what somebody said of its kind: from then on it is no guess. */
export async function keepKind(
  tx: InSchool,
  id: CaseId,
  to: { readonly kind: string; readonly level: CaseLevel; readonly register: CaseRegister },
): Promise<void> {
  await change(tx, id, { ...to, kind_guessed: false })
}

export async function keepRegister(tx: InSchool, id: CaseId, register: CaseRegister): Promise<void> {
  await change(tx, id, { register })
}

/**
 * Keeps what words that were added make of a case: as a guess of what it is, when something is due, and, where its owner
 * has to open it again, until when.
 */
export async function keepRaised(
  tx: InSchool,
  id: CaseId,
  to: {
    readonly kind?: string
    readonly level?: CaseLevel
    readonly register?: CaseRegister
    readonly dueAt?: Date | null
    readonly unopened?: Date
  },
): Promise<void> {
  const { dueAt, unopened, ...as } = to
  await change(tx, id, {
    ...as,
    ...(dueAt === undefined ? {} : { due_at: dueAt }),
    ...(unopened === undefined ? {} : { owner_opened_at: null, passes_on_at: unopened }),
  })
}

/** Keeps of a case from before that was kept whether its kind is a guess. */
export async function keepGuessed(tx: InSchool, id: CaseId, guessed: boolean): Promise<void> {
  await change(tx, id, { kind_guessed: guessed })
}

export async function keepClosed(tx: InSchool, id: CaseId, at: Date, outcome: string): Promise<void> {
  await change(tx, id, { stage: 'closed', closed_at: at, outcome })
}

/** Opens it again; `passesOnAt` where its owner has not opened it since it became theirs. */
export async function keepReopened(tx: InSchool, id: CaseId, passesOnAt: Date | null): Promise<void> {
  await change(tx, id, { stage: 'open', closed_at: null, outcome: null, passes_on_at: passesOnAt })
}

/** Keeps what its readers call a case, sealed. */
export async function keepTitle(tx: InSchool, id: CaseId, title: Buffer): Promise<void> {
  await change(tx, id, { title })
}

/** Keeps when the next clock of a case runs out, for whoever cannot read it. */
export async function keepDue(tx: InSchool, id: CaseId, at: Date | null): Promise<void> {
  await change(tx, id, { due_at: at })
}

export async function keepNamesLookedAt(tx: InSchool, id: CaseId, at: Date): Promise<void> {
  await change(tx, id, { names_looked_at: at })
}

type Changes = {
  title?: Buffer
  due_at?: Date | null
  names_looked_at?: Date
  meant?: readonly string[]
  kind?: string
  kind_guessed?: boolean
  level?: CaseLevel
  register?: CaseRegister
  stage?: 'open' | 'closed'
  owner_id?: PersonId
  readers?: readonly string[]
  concerned?: readonly string[]
  first_opened_at?: Date
  owner_opened_at?: Date | null
  first_opened_by_owner_at?: Date
  passes_on_at?: Date | null
  closed_at?: Date | null
  outcome?: string | null
}

async function change(tx: InSchool, id: CaseId, to: Changes): Promise<void> {
  await tx.updateTable('concern_case').set(to).where('school_id', '=', tx.school).where('id', '=', id).execute()
}
