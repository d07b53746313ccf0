import { describe, expect, it } from 'vitest'
import { anOpenChannel, aProposedChannel } from '../../../test/support/a-channel.ts'
import type { ClauseId } from '../policy/clause.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import { speaking, stateOfClause } from '../policy/state/states-of-policy.ts'
import type { Channel } from './channel.ts'
import { channelsThatStop } from './channels-that-stop.ts'
import { channelsEvidence } from './evidence.ts'

const policy = policyFrom(packNamed('mulbarton') ?? modelPack)
const since = new Date('2026-09-15T08:00:00Z')

function stands(id: string, ...register: readonly Channel[]) {
  const clause = policy.clauses.get(id as ClauseId)
  if (!clause) throw new Error(`no clause ${id}`)
  const said = [speaking(channelsEvidence, { register, admins: [], since })]
  return stateOfClause(policy, clause, said, new Date('2026-10-01')).state
}

/** For a purpose that the policy does not name. */
const forFamilies = anOpenChannel({ purposes: ['community-engagement'] })

describe('that a channel is assessed and approved', () => {
  it('is kept by its assessment and approval, whatever it is for: that is another clause’s matter', () => {
    expect(stands('mulbarton:official.1a', forFamilies)).toMatchObject({ is: 'kept', count: 1 })
    expect(stands('mulbarton:official.1b', forFamilies).is).toBe('broken')
  })

  it('is broken by what lacks one of them in use, from the day on which the policy asked for it', () => {
    const broken = stands('mulbarton:official.1a', anOpenChannel({ assessment: null }))
    expect(broken).toMatchObject({ is: 'broken', waits: [{ by: since }] })
    expect(stands('mulbarton:official.1a', anOpenChannel({}, { as: 'governing-board' })).is).toBe('broken')
    expect(stands('mulbarton:official.1a', aProposedChannel()).is).toBe('due')
  })
})

describe('the channels that a new policy would stop', () => {
  it('are those that are posted to now and lack something under it', () => {
    const stopped = anOpenChannel({ posters: [], assessment: null })
    const stops = channelsThatStop(policyFrom(modelPack), policy, [forFamilies, anOpenChannel(), stopped])
    expect(stops.map(({ channel, wants }) => [channel.purposes, wants.map(({ reason }) => reason)])).toEqual([
      [['community-engagement'], ['purpose-not-allowed']],
    ])
  })
})
