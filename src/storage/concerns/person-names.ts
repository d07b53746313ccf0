import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { noteTiesChanged } from './ties.ts'

/** What somebody said of names: by what else they are called, and which pupils are of their own family. */
export type NamesSaid = { readonly alsoCalled: readonly string[]; readonly relatedPupils: readonly string[] }

/** The names that people of the school gave, by person; nothing for whoever gave none. */
export async function namesSaid(tx: InSchool): Promise<ReadonlyMap<PersonId, NamesSaid>> {
  const rows = await tx
    .selectFrom('person_name')
    .select(['person_id', 'use', 'name'])
    .where('school_id', '=', tx.school)
    .orderBy('position')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.person_id)].map(([person, given]) => [
      person,
      {
        alsoCalled: given.filter(({ use }) => use === 'also-called').map(({ name }) => name),
        relatedPupils: given.filter(({ use }) => use === 'pupil-of-the-family').map(({ name }) => name),
      },
    ]),
  )
}

/** Puts what somebody says of names in the place of what they said before. */
export async function keepNamesSaid(tx: InSchool, person: PersonId, names: NamesSaid, at: Date): Promise<void> {
  await tx.deleteFrom('person_name').where('school_id', '=', tx.school).where('person_id', '=', person).execute()
  const rows = [
    ...names.alsoCalled.map((name, index) => ({ use: 'also-called' as const, name, position: index + 1 })),
    ...names.relatedPupils.map((name, index) => ({ use: 'pupil-of-the-family' as const, name, position: index + 1 })),
  ]
  if (rows.length > 0) {
    await tx
      .insertInto('person_name')
      .values(rows.map((row) => ({ school_id: tx.school, person_id: person, ...row })))
      .execute()
  }
  await noteTiesChanged(tx, at)
}
