import type { ReporterKind } from '../../core/concerns/reporter.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** Who reads what is told while it is about nobody of the staff: whom a page may name before anything is known. */
export async function usuallyReads(
  tx: InSchool,
  now: Date,
  _teller: ReporterKind,
): Promise<readonly { readonly person: PersonId; readonly name: string }[]> {
  const { people } = await chartOf(tx, now)
  for (const role of ['dsl', 'deputy-dsl', 'headteacher'] as const) {
    const here = people.filter((person) => person.roles.includes(role) && !person.away)
    if (here.length > 0) return here.slice(0, 2).map((person) => ({ person: person.id, name: person.name }))
  }
  return []
}
