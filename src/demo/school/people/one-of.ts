import type { FictitiousSchool } from '../fictitious-school.ts'
import type { AdultRole, FictitiousPerson } from './person.ts'

type People = Pick<FictitiousSchool, 'staff' | 'governors' | 'officers' | 'volunteers' | 'contractors'>

export function everyAdult(school: People): readonly FictitiousPerson[] {
  return [...school.staff, ...school.governors, ...school.officers, ...school.volunteers, ...school.contractors]
}

/** The person to sign in as for a role: who is best known by it, and is at work. A different person for every role. */
export function oneOf(school: People, role: AdultRole): FictitiousPerson {
  const [best] = everyAdult(school)
    .filter((person) => person.roles.includes(role))
    .sort((a, b) => rank(a, role) - rank(b, role))
  if (best === undefined) throw new Error(`Nobody at the fictitious school is ${role}.`)
  return best
}

function rank(person: FictitiousPerson, role: AdultRole): number {
  return person.roles.indexOf(role) + (person.absentUntil === undefined ? 0 : 10)
}
