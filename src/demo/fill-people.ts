import type { Role } from '../core/people/role.ts'
import type { PersonId, SchoolId } from '../core/school/ids.ts'
import { fromWallClock } from '../core/school/london-time.ts'
import { accountFor } from '../storage/access/account-for.ts'
import { addMembership } from '../storage/access/membership.ts'
import type { AtSignIn } from '../storage/at-sign-in.ts'
import type { InSchool } from '../storage/in-school.ts'
import { keepAbsence } from '../storage/people/absences.ts'
import { addPerson } from '../storage/people/add-person.ts'
import { keepCover } from '../storage/people/cover.ts'
import { giveRole } from '../storage/people/hold-role.ts'
import { inCast } from './cast.ts'
import type { FictitiousSchool } from './school/fictitious-school.ts'
import { everyAdult } from './school/people/one-of.ts'

/** Every adult with an account, their roles, who is away and who stands in. `head` is there already. */
export async function fillPeople(
  tx: InSchool,
  signIn: AtSignIn,
  school: FictitiousSchool,
  head: { key: string; id: PersonId },
  now: Date,
): Promise<ReadonlyMap<string, PersonId>> {
  const people = new Map<string, PersonId>([[head.key, head.id]])
  const since = new Date(now.getTime() - 400 * 86_400_000)
  for (const adult of everyAdult(school)) {
    if (adult.key === head.key) continue
    const account = await accountFor(signIn, adult.email.toLowerCase())
    const person = await addPerson(tx, { name: adult.name, address: adult.email, account, joinedAt: since })
    await addMembership(signIn, account, { school: tx.school as SchoolId, person, schoolName: school.school.name })
    people.set(adult.key, person)
    for (const role of adult.roles) await giveRole(tx, { person, role, by: head.id, since })
  }
  for (const adult of everyAdult(school)) {
    if (adult.absentUntil === undefined) continue
    const ends = fromWallClock(adult.absentUntil, '23:59') ?? null
    await keepAbsence(tx, {
      person: inCast(people, adult.key),
      starts: new Date(now.getTime() - 86_400_000),
      ends,
      notedBy: head.id,
    })
  }
  const roles = new Set<Role>(school.cover.map((cover) => cover.role).filter((role) => role !== 'teacher'))
  for (const role of roles) {
    const named = school.cover.filter((cover) => cover.role === role).map((cover) => inCast(people, cover.by))
    await keepCover(tx, role, named)
  }
  return people
}
