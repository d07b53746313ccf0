import type { Route } from '../../src/web/route.ts'
import { aWorkingSchool, type WorkingSchool } from './a-working-school.ts'

/** A head, a safeguarding lead, a teacher and a chair: enough for most of what may be told, and of whom. */
export type Four = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair'

/** A Monday in term, at ten in the morning. */
export const monday = new Date('2027-03-01T10:00:00Z')

/** A school of four on a Monday morning, where everybody has looked at Home and so has a key. */
export async function aSchoolOfFour(routes: readonly Route[]): Promise<WorkingSchool<Four>> {
  const school = await aWorkingSchool<Four>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
    },
    { policy: 'mulbarton', now: monday, routes },
  )
  for (const who of Object.keys(school.actor) as Four[]) await school.open('/home', who)
  return school
}
