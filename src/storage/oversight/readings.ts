import type { ClauseId } from '../../core/policy/clause.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** What somebody said they had read: each clause with the hash of its words as they stood. */
export type PolicyReading = {
  readonly id: string
  readonly person: PersonId
  readonly at: Date
  readonly words: Readonly<Record<ClauseId, string>>
}

/** Everything that people who belong to the school said they had read, oldest first; as it stood at `until`, if given. */
export async function policyReadings(tx: InSchool, until: Date | null = null): Promise<readonly PolicyReading[]> {
  const rows = await tx
    .selectFrom('policy_reading as r')
    .innerJoin('person as p', (on) => on.onRef('p.school_id', '=', 'r.school_id').onRef('p.id', '=', 'r.person_id'))
    .select(['r.id', 'r.person_id as person', 'r.at', 'r.clauses'])
    .where('r.school_id', '=', tx.school)
    .where((where) =>
      until === null
        ? where('p.left_at', 'is', null)
        : where.and([
            where('r.at', '<=', until),
            where.or([where('p.left_at', 'is', null), where('p.left_at', '>', until)]),
          ]),
    )
    .orderBy('r.at')
    .execute()
  return rows.map(({ clauses, ...row }) => ({ ...row, words: clauses as PolicyReading['words'] }))
}

/** When this person said that they had read these very words, or nothing. */
export async function readingOf(tx: InSchool, person: PersonId, wordsHash: Buffer): Promise<Date | null> {
  const row = await tx
    .selectFrom('policy_reading')
    .select('at')
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .where('words_hash', '=', wordsHash)
    .executeTakeFirst()
  return row?.at ?? null
}

/** Everything that this person said they had read, the latest first. */
export async function readingsBy(
  tx: InSchool,
  person: PersonId,
): Promise<readonly Pick<PolicyReading, 'at' | 'words'>[]> {
  const rows = await tx
    .selectFrom('policy_reading')
    .select(['at', 'clauses'])
    .where('school_id', '=', tx.school)
    .where('person_id', '=', person)
    .orderBy('at', 'desc')
    .execute()
  return rows.map(({ at, clauses }) => ({ at, words: clauses as PolicyReading['words'] }))
}

/** Keeps that somebody has read what the policy asks of them. Gives the record, or nothing where they had said so before. */
export async function keepPolicyReading(
  tx: InSchool,
  reading: { person: PersonId; version: string; wordsHash: Buffer; words: PolicyReading['words']; at: Date },
): Promise<string | null> {
  const kept = await tx
    .insertInto('policy_reading')
    .values({
      school_id: tx.school,
      person_id: reading.person,
      policy_version_id: reading.version,
      words_hash: reading.wordsHash,
      clauses: JSON.stringify(reading.words),
      at: reading.at,
    })
    .onConflict((same) => same.columns(['school_id', 'person_id', 'words_hash']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id ?? null
}
