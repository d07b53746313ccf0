import { describe, expect, it } from 'vitest'
import { anOpenChannel } from '../../../test/support/a-channel.ts'
import type { ClauseId } from '../policy/clause.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { speaking, stateOfClause } from '../policy/state/states-of-policy.ts'
import type { Day } from '../school/day.ts'
import type { PersonId } from '../school/ids.ts'
import type { Channel } from './channel.ts'
import { channelsEvidence } from './evidence.ts'

const somebody = ['10000000-0000-4000-8000-000000000009' as PersonId]

function openedOn(day: string): Channel {
  const channel = anOpenChannel()
  return channel.stage === 'open' ? { ...channel, openedOn: day as Day } : channel
}

/** How a clause of a published policy stands with these channels, were it a rule. */
function stands(id: string, register: readonly Channel[], admins: readonly PersonId[] = somebody) {
  const pack = packNamed(id.slice(0, id.indexOf(':')))
  const policy = pack && policyFrom(pack)
  const clause = policy?.clauses.get(id as ClauseId)
  if (!policy || !clause) throw new Error(`no clause ${id}`)
  const said = [speaking(channelsEvidence, { register, admins, since: new Date('2026-01-01') })]
  return stateOfClause(policy, { ...clause, modality: 'must' }, said, new Date('2026-10-01')).state
}

describe('that families are told things on channels that the board has approved', () => {
  const approvedByTheBoard = (channel: Channel[]) => stands('gloucestershire:8.1.6b', channel).is

  it('is kept by the approval of the board and by nobody else’s', () => {
    expect(approvedByTheBoard([anOpenChannel({}, { as: 'governing-board' })])).toBe('kept')
    expect(approvedByTheBoard([anOpenChannel({}, { as: 'headteacher' })])).toBe('due')
  })

  it('is not kept while one open channel lacks it, nor by an approval of what the channel no longer is', () => {
    const well = anOpenChannel({}, { as: 'governing-board' })
    expect(approvedByTheBoard([well, anOpenChannel()])).toBe('due')
    expect(approvedByTheBoard([anOpenChannel({}, { as: 'governing-board', changedSince: true })])).toBe('due')
    expect(approvedByTheBoard([])).toBe('not-called-for')
  })
})

describe('what the register shows of each channel', () => {
  it('is kept where every line is filled in', () => {
    expect(stands('coton:3.2', [anOpenChannel()]).is).toBe('kept')
    expect(stands('coton:3.2', []).is).toBe('not-called-for')
  })

  it.each<[string, Channel, readonly PersonId[]]>([
    ['who may post', anOpenChannel({ posters: [] }), somebody],
    ['the account on its network', anOpenChannel({ kind: 'facebook', address: ' ' }), somebody],
    ['who has the master login', anOpenChannel(), []],
    ['a day since when it can be in use', openedOn('1926-03-06'), somebody],
    ['a day that has come', openedOn('2026-12-06'), somebody],
  ])('is not kept where a line lacks %s', (_, channel, admins) => {
    expect(stands('coton:3.2', [anOpenChannel(), channel], admins).is).toBe('due')
  })
})
