import { describe, expect, it } from 'vitest'
import type { PersonId } from '../school/ids.ts'
import { type AccessFacts, decideLeave, decideReset } from './access-change.ts'
import type { Role } from './role.ts'
import type { Standing } from './standing.ts'

const someone = (
  name: string,
  roles: readonly Role[] = [],
  account: string | null = `account of ${name}`,
): Standing => ({
  person: name as PersonId,
  account,
  roles,
  accountRoles: roles,
})
const head = someone('head', ['headteacher'])
const office = someone('office', ['office'])
const chair = someone('chair', ['chair-of-governors'])
const clerk = someone('clerk', ['clerk'])
const teacher = someone('teacher', ['teacher'])

const facts = (asker: Standing, subject: Standing, more: Partial<AccessFacts> = {}): AccessFacts => ({
  asker,
  subject,
  board: { holders: [chair, clerk], heldBefore: true },
  headteachers: 1,
  protectedRoleAskedFor: false,
  ...more,
})
const reset = (...given: Parameters<typeof facts>) => {
  const verdict = decideReset(facts(...given))
  return verdict.verdict === 'allowed' ? verdict.way : verdict.reason
}
const leave = (...given: Parameters<typeof facts>) => {
  const verdict = decideLeave(facts(...given))
  return verdict.verdict === 'allowed' ? verdict.way : verdict.reason
}

describe('resetting how somebody signs in', () => {
  it('is done at once for a teacher, and not for oneself', () => {
    expect(reset(office, teacher)).toBe('at-once')
    expect(reset(head, head)).toBe('own-access')
  })

  it('needs a second person for the chair, the vice-chair, the clerk, the DSL and deputies, so no address is changed alone', () => {
    for (const role of ['chair-of-governors', 'vice-chair', 'clerk', 'dsl', 'deputy-dsl'] as const) {
      expect(reset(head, someone('holder', [role]))).toBe('second-person')
      expect(reset(office, someone('holder', [role]))).toBe('second-person')
    }
  })

  it('needs a second person while a protected role is being asked for: whom was seen is who gets it', () => {
    expect(reset(head, teacher, { protectedRoleAskedFor: true })).toBe('second-person')
  })

  it('of the head is not the office’s to do', () => {
    expect(reset(office, head)).toBe('headteachers-role')
    expect(reset(chair, head)).toBe('second-person')
    expect(reset(chair, head, { board: { holders: [chair], heldBefore: true } })).toBe('at-once')
    expect(reset(someone('co-head', ['headteacher']), head)).toBe('at-once')
  })

  it('lets the head put right the address of the first clerk, until that clerk has signed up', () => {
    const invited = someone('first', ['clerk'], null)
    const board = { holders: [invited], heldBefore: false }
    expect(reset(head, invited, { board })).toBe('first-confirmer')
    expect(reset(office, invited, { board })).toBe('second-person')
    const joined = someone('first', ['clerk'])
    expect(reset(head, joined, { board: { holders: [joined], heldBefore: true } })).toBe('second-person')
    const alsoDsl = someone('first', ['clerk', 'dsl'], null)
    expect(reset(head, alsoDsl, { board: { holders: [alsoDsl], heldBefore: false } })).toBe('second-person')
  })
})

describe('saying that somebody has left', () => {
  it('is done at once for a teacher', () => expect(leave(office, teacher)).toBe('at-once'))
  it('waits until each protected role has been ended by itself', () => {
    expect(leave(head, clerk)).toBe('holds-protected-role')
  })
  it('is never for oneself, and never for the last headteacher', () => {
    expect(leave(office, office)).toBe('own-access')
    expect(leave(chair, head)).toBe('last-headteacher')
    expect(leave(office, head, { headteachers: 2 })).toBe('headteachers-role')
    expect(leave(chair, head, { headteachers: 2 })).toBe('holds-protected-role')
    expect(leave(someone('co-head', ['headteacher']), head, { headteachers: 2 })).toBe('at-once')
  })
})
