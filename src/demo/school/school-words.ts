import type { SchoolWords } from '../../core/screening/school-words.ts'
import type { FictitiousSchool } from './fictitious-school.ts'
import { everyAdult } from './people/one-of.ts'

/** What the fictitious school says about itself, as screening asks for it. */
export function schoolWords(fictitious: FictitiousSchool): SchoolWords {
  const { name, town, ownContacts, classes, houses } = fictitious.school
  return { name, town, ownContacts, classes, houses, staff: everyAdult(fictitious).map((person) => person.name) }
}
