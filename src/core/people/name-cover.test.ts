import { describe, expect, it } from 'vitest'
import type { PersonId } from '../school/ids.ts'
import { decideCover } from './name-cover.ts'
import type { Role } from './role.ts'

const one = (name: string, ...roles: Role[]) => ({ person: name as PersonId, roles })
const outcome = (role: Role, asker: Role, ...named: ReturnType<typeof one>[]) => {
  const verdict = decideCover(role, { roles: [asker] }, named)
  return verdict.verdict === 'allowed' ? 'allowed' : verdict.reason
}

describe('naming who stands in', () => {
  it.each([
    [
      'the office names two office colleagues for the business officer',
      'business-officer',
      'office',
      [one('a', 'office'), one('b', 'teacher')],
      'allowed',
    ],
    ['nobody at all means the usual cover', 'office', 'office', [], 'allowed'],
    ['nobody stands in twice', 'office', 'office', [one('a', 'teacher'), one('a', 'teacher')], 'named-twice'],
    ['nobody stands in for what they hold', 'office', 'office', [one('a', 'office')], 'holds-the-role'],
    ['the head names who acts as head', 'headteacher', 'headteacher', [one('a', 'teacher')], 'allowed'],
    ['the office does not', 'headteacher', 'office', [one('a', 'office')], 'head-names-own-cover'],
    ['a deputy stands in for the DSL', 'dsl', 'headteacher', [one('a', 'deputy-dsl')], 'allowed'],
    ['a friend of the head does not', 'dsl', 'headteacher', [one('a', 'teacher')], 'only-usual-cover'],
    [
      'the head does not stand in for the chair',
      'chair-of-governors',
      'headteacher',
      [one('h', 'headteacher')],
      'only-usual-cover',
    ],
  ] as const)('%s', (_title, role, asker, named, expected) => {
    expect(outcome(role, asker, ...named)).toBe(expected)
  })
})
