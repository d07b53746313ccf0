import type { SchoolId } from '../../core/school/ids.ts'
import { freeSlug } from '../../core/school/slug.ts'
import type { Database } from '../database.ts'
import type { InSchool } from '../in-school.ts'
import type { SchoolTable } from '../schema.generated.ts'

export type SchoolType = SchoolTable['type']

/** Whether any school is on this server. */
export async function anySchool(db: Database): Promise<boolean> {
  return (await db.selectFrom('school_door').select('slug').limit(1).executeTakeFirst()) !== undefined
}

/** Whether this school is on this server. */
export async function isSchoolHere(db: Database, school: SchoolId): Promise<boolean> {
  const row = await db.selectFrom('school_door').select('slug').where('school_id', '=', school).executeTakeFirst()
  return row !== undefined
}

/** Adds a school and its place in addresses; gives the slug it got. */
export async function addSchool(
  tx: InSchool,
  school: { name: string; type: SchoolType; town: string },
): Promise<string> {
  const taken = await tx.selectFrom('school_door').select('slug').execute()
  const slug = freeSlug(
    school.name,
    taken.map((row) => row.slug),
  )
  await tx.insertInto('school_door').values({ slug, school_id: tx.school }).execute()
  await tx
    .insertInto('school')
    .values({ school_id: tx.school, name: school.name, slug, type: school.type, country: 'england', town: school.town })
    .execute()
  return slug
}
