import { sql } from 'kysely'
import type { Register } from '../../core/concerns/register.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import type { SealedCaseKey } from './case-vault.ts'

export type CaseLevel = 'immediate' | 'same-day' | 'routine'
export type CaseRegister = Register

/** A case as its row stands; the words are still sealed. */
export type CaseRow = {
  readonly id: CaseId
  readonly kind: string
  /** Its kind is Signpost’s guess, and nobody has said it; nothing in cases from before that was kept. */
  readonly kindGuessed: boolean | null
  readonly level: CaseLevel
  readonly stage: 'open' | 'closed'
  readonly register: CaseRegister
  readonly owner: PersonId
  readonly readers: readonly PersonId[]
  readonly concerned: readonly PersonId[]
  readonly sealedKey: SealedCaseKey
  readonly title: Buffer
  readonly route: Buffer
  readonly toldAt: Date
  /** When anybody first opened it. */
  readonly firstOpenedAt: Date | null
  /** When its owner first opened it since it became theirs. */
  readonly ownerOpenedAt: Date | null
  /** When the first of its owners opened it while it was theirs. */
  readonly firstOpenedByOwnerAt: Date | null
  /** When it goes on to the next, where its owner has not opened it by then. */
  readonly passesOnAt: Date | null
  readonly closedAt: Date | null
  readonly outcome: string | null
  /** What the product knows of a case that it cannot read; nothing in cases from before there were keys. */
  readonly orderOfCover: readonly PersonId[] | null
  /** Who is meant, without those who are close to them. */
  readonly meant: readonly PersonId[] | null
  /** Whether no file may be given, because what was told plainly speaks of an indecent image. */
  readonly wordsOnly: boolean | null
  /** When the next clock runs out, as it was when somebody last opened the case or wrote in it. */
  readonly dueAt: Date | null
  readonly namesLookedAt: Date | null
}

const columns = [
  'id',
  'kind',
  'kind_guessed',
  'level',
  'stage',
  'register',
  'owner_id',
  'readers',
  'concerned',
  'sealed_key',
  'public_key',
  'order_of_cover',
  'meant',
  'words_only',
  'due_at',
  'names_looked_at',
  'title',
  'route',
  'told_at',
  'first_opened_at',
  'owner_opened_at',
  'first_opened_by_owner_at',
  'passes_on_at',
  'closed_at',
  'outcome',
] as const

/** To whom the key of a case is sealed: the ids of their keys, and in the same order the boxes. */
const sealedTo = sql<string[]>`array(select coalesce(s.member_key_id, s.recovery_key_id) from concern_seal s
  where s.school_id = concern_case.school_id and s.case_id = concern_case.id order by s.id)`.as('sealed_to')
const boxes = sql<Buffer[]>`array(select s.box from concern_seal s
  where s.school_id = concern_case.school_id and s.case_id = concern_case.id order by s.id)`.as('boxes')

/** What is asked of a case, with its sealings. */
export const caseColumns = [...columns, sealedTo, boxes] as const

type Row = {
  id: CaseId
  kind: string
  kind_guessed: boolean | null
  level: CaseLevel
  /** One that was destroyed is read nowhere but as its tombstone. */
  stage: 'open' | 'closed' | 'destroyed'
  register: CaseRegister
  owner_id: PersonId
  readers: readonly string[]
  concerned: readonly string[]
  sealed_key: Buffer | null
  public_key: Buffer | null
  sealed_to: string[]
  boxes: Buffer[]
  order_of_cover: readonly string[] | null
  meant: readonly string[] | null
  words_only: boolean | null
  due_at: Date | null
  names_looked_at: Date | null
  title: Buffer
  route: Buffer
  told_at: Date
  first_opened_at: Date | null
  owner_opened_at: Date | null
  first_opened_by_owner_at: Date | null
  passes_on_at: Date | null
  closed_at: Date | null
  outcome: string | null
}

export function asCase(row: Row): CaseRow {
  return {
    id: row.id,
    kind: row.kind,
    kindGuessed: row.kind_guessed,
    level: row.level,
    stage: row.stage === 'open' ? 'open' : 'closed',
    register: row.register,
    owner: row.owner_id,
    readers: row.readers as readonly PersonId[],
    concerned: row.concerned as readonly PersonId[],
    sealedKey: {
      of: row.id,
      publicKey: row.public_key,
      to: row.sealed_to.flatMap((key, at) => {
        const box = row.boxes[at]
        return box ? [{ key, box }] : []
      }),
      // Of a case that was destroyed nothing is left.
      server: row.sealed_key?.length ? row.sealed_key : null,
    },
    orderOfCover: row.order_of_cover as readonly PersonId[] | null,
    meant: row.meant as readonly PersonId[] | null,
    wordsOnly: row.words_only,
    dueAt: row.due_at,
    namesLookedAt: row.names_looked_at,
    title: row.title,
    route: row.route,
    toldAt: row.told_at,
    firstOpenedAt: row.first_opened_at,
    ownerOpenedAt: row.owner_opened_at,
    firstOpenedByOwnerAt: row.first_opened_by_owner_at,
    passesOnAt: row.passes_on_at,
    closedAt: row.closed_at,
    outcome: row.outcome,
  }
}
