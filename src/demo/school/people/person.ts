import type { Role } from '../../../core/people/role.ts'
import type { Day } from '../../../core/school/day.ts'

/** Roles that one adult holds. The governing body acts together; parents and pupils are on the roll instead. */
export type AdultRole = Exclude<Role, 'governing-body' | 'parent' | 'pupil'>

export type FictitiousPerson = {
  /** Short and unique, as channels, posts and cover refer to people. */
  readonly key: string
  /** As people write it, title first. */
  readonly name: string
  readonly job: string
  readonly email: string
  /** The role a person is best known by stands first. */
  readonly roles: readonly AdultRole[]
  /** Set for those who work part of the week. */
  readonly days?: string
  /** The last day away, for those away now. */
  readonly absentUntil?: Day
}

/** A row of people: key, name, job, roles. */
export type Row = readonly [key: string, name: string, job: string, ...roles: readonly AdultRole[]]

/** Gives each row the address the school or the body would give: initial and surname, or the office's own style. */
export function withAddresses(rows: readonly Row[], domain: string): readonly FictitiousPerson[] {
  return rows.map(([key, name, job, ...roles]) => ({ key, name, job, email: addressOf(name, domain), roles }))
}

function addressOf(name: string, domain: string): string {
  const [, first = '', ...last] = name.replaceAll('ı', 'i').normalize('NFKD').toLowerCase().split(' ')
  return `${first.slice(0, 1)}.${last.join('').replace(/[^a-z-]/g, '')}@${domain}`
}
