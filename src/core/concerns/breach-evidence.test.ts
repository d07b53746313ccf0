import { describe, expect, it } from 'vitest'
import { policyNamed } from '../../../test/support/staff-chart.ts'
import type { Clause, ClauseId } from '../policy/clause.ts'
import { packNamed } from '../policy/packs/all-packs.ts'
import type { CaseId, PersonId } from '../school/ids.ts'
import { breachEvidence } from './breach-evidence.ts'
import type { CaseStory } from './case-story.ts'

const now = new Date('2026-11-02T12:00:00Z')
const story = (facts: CaseStory['facts'], outcome: string): CaseStory => ({
  case: 'one' as CaseId,
  owner: 'head' as PersonId,
  toldAt: now,
  passesOnAt: null,
  openedAt: now,
  closedAt: now,
  clauses: [],
  facts,
  outside: [],
  leading: [],
  readers: [],
  under: [],
  entries: [{ id: 'end', kind: 'breach-outcome', at: now, marks: [outcome] }],
})

function clauseOf(pack: string, idea: string): Clause {
  const found = packNamed(pack)?.clauses.find(({ id }) => packNamed(pack)?.says[id as ClauseId] === idea)
  if (!found) throw new Error(`${pack} does not say ${idea}`)
  return found
}

const stands = (pack: string, idea: string, one: CaseStory) =>
  breachEvidence[0]?.state({ cases: [one] }, { policy: policyNamed(pack), clause: clauseOf(pack, idea), now }).is

describe('a power over adults', () => {
  it('is used by what it names, in a case that it is for', () => {
    const messages = story(['by-employee', 'adult-reached-pupil', 'unsuitable-conduct'], 'disciplinary')
    expect(stands('st-nicholas', 'messages-beyond-the-rules', messages)).toBe('kept')
  })
  it('is not used by another outcome, nor by the end of a case alone', () => {
    const messages = story(['by-employee', 'adult-reached-pupil'], 'loss-of-internet')
    expect(stands('st-nicholas', 'messages-beyond-the-rules', messages)).toBe('not-called-for')
    expect(stands('st-nicholas', 'messages-beyond-the-rules', { ...messages, entries: [] })).toBe('not-called-for')
  })
  it('is not used in a case that it is not for', () => {
    const post = story(['by-employee', 'unsuitable-mention', 'unsuitable-conduct'], 'disciplinary')
    expect(stands('st-nicholas', 'messages-beyond-the-rules', post)).toBe('not-called-for')
    expect(stands('st-nicholas', 'fitness-for-the-role', post)).toBe('kept')
    expect(stands('st-nicholas', 'fitness-for-the-role', { ...post, facts: ['by-parent'] })).toBe('not-called-for')
  })
  it('to dismiss is not used by anything less', () => {
    expect(stands('gloucestershire', 'dismissal', story(['by-employee'], 'disciplinary'))).toBe('not-called-for')
    expect(stands('gloucestershire', 'dismissal', story(['by-employee'], 'dismissal'))).toBe('kept')
  })
})
