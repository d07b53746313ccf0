import { describe, expect, it } from 'vitest'
import { asPrinted } from './as-printed.ts'
import type { ClauseId } from './clause.ts'
import { clauseCalled, clauseInBrackets, namesOfOwn } from './clause-called.ts'
import { noOwnChanges } from './own-changes.ts'
import { ownDocument, schoolPolicy } from './school-policy.ts'

const id = (number: number) => `own:${number}` as ClauseId
const added = (number: number, reference: string | null, text: string) => ({
  id: id(number),
  section: 'Staff',
  reference,
  text,
  modality: 'must' as const,
  actor: 'staff',
})

describe('a clause of the school’s own', () => {
  const own = {
    ...noOwnChanges,
    added: [
      added(1, '2.3', 'Every post is read twice.'),
      added(2, null, 'Be kind.'),
      added(3, 'our-school.1', 'This policy was written by all of us together.'),
    ],
  }
  const parts = { pack: ownDocument, settings: {}, own, grounds: {} }
  const policy = schoolPolicy(parts)
  const names = namesOfOwn(policy ? [...asPrinted(policy, own).clauses.values()] : [])

  it('is named by the number that it is printed with, its own or the next of its section', () => {
    expect(clauseCalled(id(1), names)).toBe('clause 2.3')
    expect(clauseInBrackets(id(1), names)).toBe('clause 2.3')
    expect(clauseCalled(id(2), names)).toMatch(/^clause \d/)
  })

  it('is named by its first words where what it is printed with is no number', () => {
    expect(clauseCalled(id(3), names)).toBe('the clause “This policy was written by all…”')
  })

  it('is only called the school’s own where its policy is not known', () => {
    expect(clauseCalled(id(1))).toBe('a clause that the school added')
  })
})
