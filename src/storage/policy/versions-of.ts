import { sql } from 'kysely'
import { type LifeOfVersion, livesOf, placeTaken } from '../../core/policy/versions.ts'
import type { Day } from '../../core/school/day.ts'
import type { InSchool } from '../in-school.ts'
import { lastAdoptedFirst } from './last-adopted-first.ts'

export type PolicyVersion = LifeOfVersion & {
  readonly id: string
  readonly pack: string
  readonly from: Date
  readonly adoptedOn: Day | null
  readonly meeting: string | null
  readonly minute: string | null
  /** Whoever put it in force. */
  readonly by: string | null
  readonly signedBy: string | null
  readonly hash: Buffer | null
  readonly fileName: string | null
  /** The draft that it was adopted from; what came in force before there were drafts has none. */
  readonly draft: string | null
}

/** Every version that the school ever adopted, the one adopted last first. */
export async function versionsOf(tx: InSchool, now: Date): Promise<readonly PolicyVersion[]> {
  const { rows } = await sql<{
    id: string
    pack: string
    in_force_from: Date
    adopted_on: string | null
    meeting: string | null
    minute: string | null
    by: string | null
    signed_by: string | null
    document_hash: Buffer | null
    file_name: string | null
    draft_id: string | null
  }>`
    select v.id, v.pack, v.in_force_from, v.adopted_on::text as adopted_on, v.meeting, v.minute, p.name as by,
      c.name as signed_by, v.document_hash, v.file_name, v.draft_id
    from policy_version v
    left join person p on p.school_id = v.school_id and p.id = v.adopted_by
    left join policy_signature s on s.school_id = v.school_id and s.draft_id = v.draft_id and s.document_hash = v.document_hash
    left join person c on c.school_id = s.school_id and c.id = s.person_id
    where v.school_id = ${tx.school} order by ${lastAdoptedFirst('v')}`.execute(tx)
  const lives = livesOf(
    rows.map((row) => row.in_force_from),
    now,
  )
  return rows.map((row, at) => ({
    ...(lives[at] as LifeOfVersion),
    id: row.id,
    pack: row.pack,
    from: row.in_force_from,
    adoptedOn: row.adopted_on as Day | null,
    meeting: row.meeting,
    minute: row.minute,
    by: row.by,
    signedBy: row.signed_by,
    hash: row.document_hash,
    fileName: row.file_name,
    draft: row.draft_id,
  }))
}

/** The version whose place a version takes as it begins; nothing for a school's first. */
export function takesPlaceOf(versions: readonly PolicyVersion[], id: string): PolicyVersion | undefined {
  const begins = versions.map(({ from }) => from)
  const before = placeTaken(
    begins,
    versions.findIndex((one) => one.id === id),
  )
  return before === undefined ? undefined : versions[before]
}
