import { lowered } from '../language/first-letter.ts'
import { inARow } from '../language/in-a-row.ts'
import { type Role, titleOfRole } from '../people/role.ts'
import type { Asker } from './asker.ts'
import { firstNot } from './first-not.ts'

/** The people named, as a sentence says them to whoever asks: "the headteacher or the safeguarding lead". */
export function rolesInWords(roles: readonly Role[], asker: Asker = 'staff'): string {
  const words = [...new Set(meantFor(roles, asker).map((role) => called(role, asker)))]
  if (words.length === 0) return asker === 'pupil' ? 'a teacher' : 'the headteacher'
  return inARow(words, 'or')
}

/** Only those who work at the school have a line manager there; and a parent is no “parents” to themselves. */
function meantFor(roles: readonly Role[], asker: Asker): readonly Role[] {
  const works = asker === 'staff' || asker === 'leader'
  const meant = roles.filter((role) => works || role !== 'line-manager')
  return asker === 'parent' && meant.length > 1 ? meant.filter((role) => role !== 'parent') : meant
}

/** Who is over somebody’s work, in words. */
export function managerInWords(asker: Asker): string {
  return asker === 'staff' ? 'your line manager' : asker === 'pupil' ? 'a teacher' : 'the headteacher'
}

/** Who hears of a worry where the policy names nobody: never whoever it is about. */
export function toldInWords(topic: string | undefined, asker: Asker, notTo: readonly Role[] = []): string {
  if (topic === 'head-worry') return rolesInWords(['chair-of-governors'], asker)
  if (notTo.includes('headteacher')) return rolesInWords([firstNot(notTo, ['chair-of-governors'])], asker)
  if (notTo.includes('dsl')) return rolesInWords([firstNot(notTo, [])], asker)
  return rolesInWords([topic === 'hacked' || topic === 'data-breach' ? 'headteacher' : 'dsl'], asker)
}

function called(role: Role, asker: Asker): string {
  const own = asker === 'pupil' ? toPupils[role] : asker === 'parent' ? toParents[role] : undefined
  return own ?? common[role] ?? `the ${lowered(titleOfRole(role))}`
}

const common: Partial<Record<Role, string>> = {
  dsl: 'the safeguarding lead',
  'deputy-dsl': 'the deputy safeguarding lead',
  'line-manager': 'your line manager',
  'senior-leader': 'a senior leader',
  teacher: 'a colleague',
  parent: 'the parents',
  'approved-poster': 'an approved poster',
  'governing-body': 'the governors',
}

const toParents: Partial<Record<Role, string>> = {
  teacher: 'somebody at the school',
  parent: 'the other parents',
  'approved-poster': 'whoever posts for the school',
}

const safe = 'the grown-up who keeps children safe at school'
const toPupils: Partial<Record<Role, string>> = {
  dsl: safe,
  'deputy-dsl': safe,
  teacher: 'a teacher',
  'senior-leader': 'a teacher',
  'approved-poster': 'a teacher',
  parent: 'a grown-up at home',
  office: 'the school office',
  'chair-of-governors': 'a grown-up you trust',
  'governing-body': 'the governors',
}
