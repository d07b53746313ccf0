import { describe, expect, it } from 'vitest'
import type { PersonId } from '../school/ids.ts'
import { mayConfirm, mayStillBeMade } from './may-confirm.ts'
import type { Role } from './role.ts'
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
const dsl = someone('dsl', ['dsl'])

const confirming = (confirmer: Standing, asker: Standing | undefined, subject: Standing, decided = false) => {
  const verdict = mayConfirm({ confirmer, asker, subject, decided })
  return verdict.verdict === 'allowed' ? 'allowed' : verdict.reason
}

describe('who is the second person', () => {
  it.each([
    ['the chair confirms what the head asks about the DSL', chair, head, dsl, 'allowed'],
    ['the clerk confirms what the chair asks about the DSL', clerk, chair, dsl, 'allowed'],
    ['the clerk confirms what the head asks about the chair', clerk, head, chair, 'allowed'],
    ['the head does not confirm', head, office, dsl, 'not-a-confirmer'],
    ['the office does not confirm for the head', office, head, dsl, 'not-a-confirmer'],
    ['the vice-chair does not confirm', someone('vice', ['vice-chair']), head, dsl, 'not-a-confirmer'],
    ['nobody confirms what they asked', chair, chair, dsl, 'asked-it'],
    ['nobody confirms what is about them', chair, head, chair, 'about-you'],
  ] as const)('%s', (_title, confirmer, asker, subject, expected) => {
    expect(confirming(confirmer, asker, subject)).toBe(expected)
  })

  it('does not share an account with whoever asked, nor with whoever it is about', () => {
    expect(confirming({ ...clerk, account: head.account }, head, dsl)).toBe('shared-account')
    expect(confirming({ ...clerk, account: dsl.account }, head, dsl)).toBe('shared-account')
    expect(confirming({ ...clerk, account: null }, head, dsl)).toBe('shared-account')
  })

  it('does not also run the school, whether as this person or as another on the same account', () => {
    expect(confirming(someone('both', ['clerk', 'office']), head, dsl)).toBe('runs-the-school')
    expect(confirming({ ...clerk, accountRoles: ['clerk', 'headteacher'] }, office, dsl)).toBe('runs-the-school')
  })

  it('decides once', () => expect(confirming(chair, head, dsl, true)).toBe('already-decided'))
  it('may decline when whoever asked has gone', () => expect(confirming(chair, undefined, dsl)).toBe('allowed'))
})

describe('a change still to be made', () => {
  it('needs its asker to be somebody who may ask', () => {
    expect(mayStillBeMade(head).verdict).toBe('allowed')
    expect(mayStillBeMade(undefined)).toMatchObject({ reason: 'asker-gone' })
    expect(mayStillBeMade(someone('teacher', ['teacher']))).toMatchObject({ reason: 'asker-gone' })
  })
})
