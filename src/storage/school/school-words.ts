import { isStaff } from '../../core/people/role.ts'
import type { SchoolWords } from '../../core/screening/school-words.ts'
import { classesOnRoll } from '../consents/pupils-list.ts'
import type { InSchool } from '../in-school.ts'
import { peopleToday } from '../people/people-today.ts'
import { schoolDetails } from './school-details.ts'

/**
 * What the school says about itself, so that its own people, places and contacts are not taken for a child's. Until it
 * has named its classes, those on the roll are taken.
 */
export async function schoolWords(tx: InSchool): Promise<SchoolWords> {
  const school = await schoolDetails(tx)
  const people = await peopleToday(tx, new Date())
  return {
    name: school.name,
    town: school.town,
    ownContacts: school.contacts,
    staff: people.filter((person) => isStaff(person.roles)).map((person) => person.name),
    classes: school.classes.length > 0 ? school.classes : await classesOnRoll(tx),
    houses: school.houses,
  }
}
