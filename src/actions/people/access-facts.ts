import type { AccessFacts } from '../../core/people/access-change.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { boardToChange, headteachersNow, protectedRoleAskedFor, standingOf } from '../../storage/people/standing-of.ts'

/** All that decides a change to somebody’s roles or access; nothing where either is not at the school. */
export async function accessFacts(tx: InSchool, asker: PersonId, subject: PersonId): Promise<AccessFacts | undefined> {
  const asking = await standingOf(tx, asker)
  const about = await standingOf(tx, subject)
  if (!asking || !about) return undefined
  return {
    asker: asking,
    subject: about,
    board: await boardToChange(tx),
    headteachers: await headteachersNow(tx),
    protectedRoleAskedFor: await protectedRoleAskedFor(tx, subject),
  }
}
