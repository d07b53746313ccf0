import type { Role } from '../people/role.ts'

/** The roles behind the words that settings use for people. */
const rolesBehind: Readonly<Record<string, readonly Role[]>> = {
  headteacher: ['headteacher'],
  dsl: ['dsl'],
  'deputy-dsl': ['deputy-dsl'],
  'line-manager': ['line-manager'],
  'senior-management': ['senior-leader'],
  'leadership-team': ['senior-leader'],
  parents: ['parent'],
  school: ['headteacher'],
  'existing-procedures': ['dsl', 'deputy-dsl'],
  'chair-of-governors': ['chair-of-governors'],
  'governing-body': ['governing-body'],
  'governing-board': ['governing-body'],
  'headteacher-or-governing-board': ['headteacher', 'governing-body'],
}

export function rolesNamed(value: string | readonly string[]): readonly Role[] {
  const words = typeof value === 'string' ? [value] : value
  return [...new Set(words.flatMap((word) => rolesBehind[word] ?? []))]
}
