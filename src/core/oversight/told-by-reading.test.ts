import { describe, expect, it } from 'vitest'
import type { Role } from '../people/role.ts'
import type { Clause, ClauseId } from '../policy/clause.ts'
import { policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import type { ClauseState } from '../policy/state/clause-state.ts'
import { speaking, stateOfClause } from '../policy/state/states-of-policy.ts'
import type { PersonId } from '../school/ids.ts'
import { oversightEvidence } from './evidence.ts'

const since = new Date('2026-09-01T08:00:00Z')
const now = new Date('2026-10-01T08:00:00Z')

function aClause(differs: Partial<Clause>): Clause {
  return {
    id: 'own:1' as ClauseId,
    section: 'Ours',
    modality: 'must',
    actor: 'staff',
    summary: 'Staff are kind.',
    trigger: null,
    evidence: null,
    setting: null,
    capability: 'guidance',
    kind: 'advise',
    ...differs,
  }
}

/** How a clause stands among people with these roles, of whom the first so many have read it, and so many were answered by it. */
function stands(clause: Clause, roles: readonly Role[], read: number, cited = 0): ClauseState {
  const people = roles.map((role, at) => ({ person: `person-${at}` as PersonId, since, roles: [role] }))
  const readings = people
    .slice(0, read)
    .map(({ person }, at) => ({ id: `reading-${at}`, person, at: now, clauses: [clause.id] }))
  const facts = { people, readings, cited: new Map([[clause.id, cited]]) }
  return stateOfClause(policyFrom(modelPack), clause, [speaking(oversightEvidence, facts)], now).state
}

describe('a rule that people can only read', () => {
  const three: readonly Role[] = ['teacher', 'volunteer', 'governor']

  it('is due, with those who wait, until the last of them has read it', () => {
    for (const read of [0, 1, 2]) {
      const state = stands(aClause({}), three, read)
      expect(state).toMatchObject({ is: 'due', of: 3, by: null })
      expect(state.is === 'due' && state.waits).toHaveLength(3 - read)
    }
    expect(stands(aClause({}), three, 3)).toMatchObject({ is: 'told', read: 3, of: 3 })
  })

  it('is not told by an answer that cited it to somebody', () => {
    expect(stands(aClause({}), three, 0, 7).is).toBe('due')
    expect(stands(aClause({ modality: 'should_not' }), three, 1, 7).is).toBe('due')
  })

  it('for families is due for those who sign in here, and else told by the public page', () => {
    const forParents = aClause({ actor: 'parent' })
    expect(stands(forParents, three, 0)).toMatchObject({ is: 'told', read: 0, of: null })
    expect(stands(forParents, ['parent', 'parent'], 1)).toMatchObject({ is: 'due', of: 2 })
    expect(stands(forParents, ['parent', 'parent'], 2)).toMatchObject({ is: 'told', read: 2, of: 2 })
  })
})

it('what is only stated, permitted or aimed at is told, with how many have read it, and never due', () => {
  for (const modality of ['fact', 'may', 'aim'] as const) {
    expect(stands(aClause({ modality }), ['teacher', 'teacher'], 1)).toMatchObject({ is: 'told', read: 1, of: 2 })
  }
})
