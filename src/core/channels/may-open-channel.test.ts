import { describe, expect, it } from 'vitest'
import { aClosedChannel, anApprovedChannel, anOpenChannel, aProposedChannel } from '../../../test/support/a-channel.ts'
import { policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'
import type { Day } from '../school/day.ts'
import type { Channel } from './channel.ts'
import { mayOpenChannel, type OpeningRefusal } from './may-open-channel.ts'

const model = policyFrom(modelPack)

describe('opening a channel', () => {
  const today = '2026-03-10' as Day
  it.each<[string, string, 'allowed' | OpeningRefusal, Channel]>([
    ['one that was approved', '2026-03-10', 'allowed', anApprovedChannel()],
    ['one that was approved, as of the day of approval', '2026-03-05', 'allowed', anApprovedChannel()],
    ['one that was approved, as of an earlier day', '2026-03-04', 'opens-before-approval', anApprovedChannel()],
    ['one that was approved, as of tomorrow', '2026-03-11', 'opens-later', anApprovedChannel()],
    [
      'one that is said to have been approved a hundred years ago',
      '1926-03-10',
      'opens-too-long-ago',
      anApprovedChannel({}, { meetingOn: '1926-03-05' as Day }),
    ],
    ['one that nobody approved', '2026-03-10', 'approval-missing', aProposedChannel()],
    ['one changed since', '2026-03-10', 'changed-since-approval', anApprovedChannel({}, { changedSince: true })],
    ['one without a risk assessment', '2026-03-10', 'assessment-missing', anApprovedChannel({ assessment: null })],
    ['one that is open', '2026-03-10', 'open-already', anOpenChannel()],
    ['one that is closed', '2026-03-10', 'closed', aClosedChannel()],
  ])('%s, on %s: %s', (_which, on, expected, channel) => {
    const decision = mayOpenChannel(model, channel, { on: on as Day, today })
    expect(decision.verdict === 'allowed' ? 'allowed' : decision.reason).toBe(expected)
  })
})
