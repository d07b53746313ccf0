import { describe, expect, it } from 'vitest'
import { aClosedChannel, anApprovedChannel, anOpenChannel, aProposedChannel } from '../../../test/support/a-channel.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import type { Day } from '../school/day.ts'
import type { Approval, Channel } from './channel.ts'
import { channelStanding } from './channel-standing.ts'
import { type ChannelReason, wantsBeforeApproval } from './channel-wants.ts'

function policyOf(name: string): Policy {
  const pack = packNamed(name)
  if (!pack) throw new Error(`no pack ${name}`)
  return policyFrom(pack)
}

const wantsOf = (policy: string, channel: Channel): readonly ChannelReason[] => {
  const stands = channelStanding(policyOf(policy), channel)
  return stands.standing === 'needs-you' ? stands.wants.map((want) => want.reason) : []
}

const everyPolicy = ['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe', 'model']
const byBoard: Partial<Approval> = { as: 'governing-board', meetingOn: '2026-03-04' as Day }

describe('how a channel stands', () => {
  it('is good under every policy once it is proposed, assessed, approved by those it names, and opened', () => {
    for (const name of everyPolicy) {
      const channel = name === 'coton' ? anOpenChannel({}, byBoard) : anOpenChannel()
      expect([name, channelStanding(policyOf(name), channel).standing]).toEqual([name, 'good'])
    }
  })

  it('is closed once it is closed, whatever else it lacks', () => {
    for (const name of everyPolicy) expect(channelStanding(policyOf(name), aClosedChannel()).standing).toBe('closed')
  })

  it.each<[policy: string, what: string, channel: Channel, wants: ChannelReason[]]>([
    ['st-nicholas', 'an outcome is not stated', anOpenChannel({ outcomes: ' ' }), ['outcomes-missing']],
    ['aycliffe', 'an outcome is not stated', anOpenChannel({ outcomes: '' }), ['outcomes-missing']],
    ['mulbarton', 'an outcome is not stated', anOpenChannel({ outcomes: '' }), []],
    ['gloucestershire', 'an outcome is not stated', anOpenChannel({ outcomes: '' }), []],
    ['mulbarton', 'it is for organising', anOpenChannel({ purposes: ['organisational'] }), []],
    ['st-nicholas', 'it is for organising', anOpenChannel({ purposes: ['organisational'] }), ['purpose-not-allowed']],
    [
      'mulbarton',
      'it is for the community',
      anOpenChannel({ purposes: ['community-engagement'] }),
      ['purpose-not-allowed'],
    ],
    ['model', 'no purpose is given', anOpenChannel({ purposes: [] }), ['purpose-missing']],
    ['st-nicholas', 'nobody assessed the risks', anOpenChannel({ assessment: null }), ['assessment-missing']],
    ['gloucestershire', 'nobody assessed the risks', anOpenChannel({ assessment: null }), ['assessment-missing']],
    ['st-nicholas', 'the governors approved it', anOpenChannel({}, byBoard), ['approved-by-another']],
    ['coton', 'the headteacher approved it', anOpenChannel(), ['approved-by-another']],
    ['gloucestershire', 'the headteacher approved it', anOpenChannel(), []],
    ['gloucestershire', 'the governors approved it', anOpenChannel({}, byBoard), []],
    [
      'model',
      'it changed since it was approved',
      anOpenChannel({}, { changedSince: true }),
      ['changed-since-approval'],
    ],
    ['coton', 'no poster is named', anOpenChannel({ posters: [] }, byBoard), ['poster-missing']],
    ['st-nicholas', 'no poster is named', anOpenChannel({ posters: [] }), []],
    ['model', 'it is approved and not open', anApprovedChannel(), ['not-opened']],
    ['model', 'it is only proposed', aProposedChannel(), ['approval-missing', 'not-opened']],
    [
      'coton',
      'nothing was said of it',
      aProposedChannel({ purposes: [], outcomes: '', assessment: null, posters: [] }),
      ['purpose-missing', 'assessment-missing', 'approval-missing', 'poster-missing', 'not-opened'],
    ],
  ])('under %s, where %s, wants as the policy says', (policy, _what, channel, wants) => {
    expect(wantsOf(policy, channel)).toEqual(wants)
  })

  it('needs somebody when the platform stopped taking posts', () => {
    const open = anOpenChannel()
    if (open.stage !== 'open') throw new Error('not open')
    const stopped: Channel = { ...open, stopped: { at: new Date(), reason: 'password changed' } }
    expect(wantsOf('model', stopped)).toEqual(['stopped'])
  })

  it('names the clause where the policy speaks, and Signpost’s default where it is silent', () => {
    const unassessed = { purposes: ['educational'], outcomes: 'x', assessment: null } as const
    expect(wantsBeforeApproval(policyOf('st-nicholas'), unassessed)[0]?.basis).toEqual({
      clauses: ['st-nicholas:2.7.3'],
      defaults: [],
    })
    expect(wantsBeforeApproval(policyOf('gloucestershire'), unassessed)[0]?.basis).toEqual({
      clauses: [],
      defaults: ['channel-risk-assessment'],
    })
  })
})
