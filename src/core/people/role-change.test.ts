import { describe, expect, it } from 'vitest'
import type { PersonId } from '../school/ids.ts'
import type { Board } from './confirmers.ts'
import { confirmerCount } from './confirmers.ts'
import type { Role } from './role.ts'
import { decideRoleChange, type RoleChange } from './role-change.ts'
import type { Standing } from './standing.ts'

const someone = (name: string, roles: readonly Role[] = [], more: Partial<Standing> = {}): Standing => ({
  person: name as PersonId,
  account: `account of ${name}`,
  roles,
  accountRoles: roles,
  ...more,
})
const head = someone('head', ['headteacher'])
const office = someone('office', ['office'])
const chair = someone('chair', ['chair-of-governors'])
const clerk = someone('clerk', ['clerk'])
const dsl = someone('dsl', ['dsl', 'teacher'])
const teacher = someone('teacher', ['teacher'])
const newcomer = someone('newcomer', [], { account: null })

const noneYet: Board = { holders: [], heldBefore: false }
const established: Board = { holders: [chair, clerk], heldBefore: true }

const way = (asker: Standing, change: RoleChange, subject: Standing, board: Board = established, headteachers = 1) => {
  const verdict = decideRoleChange(change, { asker, subject, board, headteachers })
  return verdict.verdict === 'allowed' ? verdict.way : verdict.reason
}
const grant = (role: Role): RoleChange => ({ act: 'grant', role })
const end = (role: Role): RoleChange => ({ act: 'end', role })

describe('giving and ending roles', () => {
  it.each([
    ['the head gives a teacher the role of computing lead', head, grant('computing-lead'), teacher, 'at-once'],
    ['the office ends it', office, end('teacher'), teacher, 'at-once'],
    ['nobody is given what they hold', head, grant('teacher'), teacher, 'already-held'],
    ['nobody loses what they do not hold', head, end('office'), teacher, 'not-held'],
    ['a governing body is not a person', head, grant('governing-body'), teacher, 'not-a-persons-role'],
    ['a pupil has no place here yet', head, grant('pupil'), teacher, 'not-a-persons-role'],
  ] as const)('%s', (_title, asker, change, subject, expected) => {
    expect(way(asker, change, subject)).toBe(expected)
  })
})

describe('roles that nobody gives or ends alone', () => {
  const protectedOnes = ['chair-of-governors', 'vice-chair', 'clerk', 'dsl', 'deputy-dsl'] as const
  it.each(protectedOnes)('the head, the office, the chair and the clerk each need a second person for %s', (role) => {
    const holder = someone('holder', [role])
    for (const asker of [head, office, chair, clerk]) {
      expect(way(asker, grant(role), teacher)).toBe('second-person')
      expect(way(asker, end(role), holder)).toBe('second-person')
    }
  })

  it('the head who is DSL does not drop it alone either', () => {
    expect(way(head, end('dsl'), { ...head, roles: ['headteacher', 'dsl'] })).toBe('second-person')
  })

  it('ending the clerk and then naming a friend takes a second person both times', () => {
    const onlyClerk: Board = { holders: [clerk], heldBefore: true }
    expect(way(head, end('clerk'), clerk, onlyClerk)).toBe('second-person')
    expect(way(head, grant('clerk'), newcomer, { holders: [], heldBefore: true })).toBe('second-person')
  })
})

describe('the first chair or clerk of a school', () => {
  it('the head names one alone, and it is known as such', () => {
    expect(way(head, grant('clerk'), newcomer, noneYet)).toBe('first-confirmer')
    expect(way(head, grant('chair-of-governors'), newcomer, noneYet)).toBe('first-confirmer')
  })

  it('the office, or anybody else, does not', () => {
    for (const asker of [office, teacher])
      expect(way(asker, grant('clerk'), newcomer, noneYet)).toBe('first-named-by-head')
  })

  it('once one is named, invited or not, the next needs the first', () => {
    const named = someone('named', ['clerk'], { account: null })
    expect(way(head, grant('chair-of-governors'), newcomer, { holders: [named], heldBefore: false })).toBe(
      'second-person',
    )
  })

  it('is not the head, nor an account of theirs, nor the office', () => {
    expect(way(head, grant('clerk'), head, noneYet)).toBe('first-must-be-another')
    const second = someone('second', [], { account: head.account, accountRoles: ['headteacher'] })
    expect(way(head, grant('clerk'), second, noneYet)).toBe('first-must-be-another')
    expect(way(head, grant('clerk'), office, noneYet)).toBe('first-must-be-another')
  })

  it('who never took it up may be replaced by the head: nobody has acted as it', () => {
    const mistyped = someone('mistyped', ['clerk'], { account: null })
    expect(way(head, end('clerk'), mistyped, { holders: [mistyped], heldBefore: false })).toBe('first-confirmer')
  })

  it('who took it up may not', () => {
    expect(way(head, end('clerk'), clerk, { holders: [clerk], heldBefore: true })).toBe('second-person')
  })

  it('does not open the way for a vice-chair or a DSL', () => {
    expect(way(head, grant('vice-chair'), newcomer, noneYet)).toBe('second-person')
    expect(way(head, grant('dsl'), teacher, noneYet)).toBe('second-person')
  })
})

describe('the headteacher’s own role', () => {
  it('is not the office’s to give or end', () => {
    expect(way(office, grant('headteacher'), office)).toBe('headteachers-role')
    expect(way(office, end('headteacher'), head, established, 2)).toBe('headteachers-role')
  })

  it('is given and ended by a head at once, and by the chair or the clerk with the other of them', () => {
    expect(way(head, grant('headteacher'), teacher)).toBe('at-once')
    for (const asker of [chair, clerk]) {
      expect(way(asker, grant('headteacher'), teacher)).toBe('second-person')
      expect(way(asker, end('headteacher'), head, established, 2)).toBe('second-person')
    }
  })

  it('is given by a clerk alone where there is no chair who could confirm', () => {
    expect(way(clerk, grant('headteacher'), teacher, { holders: [clerk], heldBefore: true })).toBe('at-once')
    const double = { ...chair, account: clerk.account }
    expect(way(clerk, grant('headteacher'), teacher, { holders: [clerk, double], heldBefore: true })).toBe('at-once')
  })

  it('is nobody’s to give themselves, and is never ended for the last one', () => {
    expect(way(chair, grant('headteacher'), chair)).toBe('own-headship')
    expect(way(chair, end('headteacher'), head, established, 1)).toBe('last-headteacher')
  })
})

describe('how many people could confirm', () => {
  it('counts chair and clerk who have signed up, once for each account', () => {
    expect(confirmerCount(established)).toBe(2)
    expect(confirmerCount({ holders: [chair, { ...clerk, account: chair.account }], heldBefore: true })).toBe(1)
    expect(confirmerCount({ holders: [chair, { ...clerk, account: null }], heldBefore: true })).toBe(1)
  })

  it('leaves out a clerk who also works in the office, and a DSL', () => {
    expect(confirmerCount({ holders: [someone('both', ['clerk', 'office'])], heldBefore: true })).toBe(0)
    expect(confirmerCount({ holders: [dsl], heldBefore: true })).toBe(0)
  })
})
