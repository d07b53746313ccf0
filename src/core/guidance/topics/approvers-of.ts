import { rolesNamed } from '../roles-named.ts'

/** The people behind an answer to `post-approver`. */
export function approversOf(value: string): ReturnType<typeof rolesNamed> {
  return value === 'any-colleague'
    ? ['teacher']
    : value === 'approved-poster-under-oversight'
      ? ['approved-poster']
      : rolesNamed(value)
}
