import { describe, expect, it } from 'vitest'
import { aClosedChannel, anOpenChannel, aProposedChannel } from '../../../test/support/a-channel.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import type { Day } from '../school/day.ts'
import { type ApprovalFacts, type ApprovalRefusal, mayApproveAs, mayApproveChannel } from './may-approve-channel.ts'

function policyOf(name: string): Policy {
  const pack = packNamed(name)
  if (!pack) throw new Error(`no pack ${name}`)
  return policyFrom(pack)
}

const asHead: ApprovalFacts = { roles: ['headteacher'], as: 'headteacher', meetingOn: null, today: '2026-03-10' as Day }
const asChair: ApprovalFacts = {
  roles: ['chair-of-governors', 'governor'],
  as: 'governing-board',
  meetingOn: '2026-03-09' as Day,
  today: '2026-03-10' as Day,
}

const answerTo = (policy: string, channel: Parameters<typeof mayApproveChannel>[1], facts: ApprovalFacts) => {
  const decision = mayApproveChannel(policyOf(policy), channel, facts)
  return decision.verdict === 'allowed' ? 'allowed' : decision.reason
}

describe('approving a channel', () => {
  it.each<[string, 'headteacher' | 'chair', 'allowed' | ApprovalRefusal]>([
    ['st-nicholas', 'headteacher', 'allowed'],
    ['st-nicholas', 'chair', 'not-the-approver'],
    ['mulbarton', 'headteacher', 'allowed'],
    ['mulbarton', 'chair', 'not-the-approver'],
    ['coton', 'headteacher', 'not-the-approver'],
    ['coton', 'chair', 'allowed'],
    ['gloucestershire', 'headteacher', 'allowed'],
    ['gloucestershire', 'chair', 'allowed'],
    ['aycliffe', 'headteacher', 'allowed'],
    ['aycliffe', 'chair', 'not-the-approver'],
    ['model', 'headteacher', 'allowed'],
    ['model', 'chair', 'not-the-approver'],
  ])('under %s, by the %s: %s', (policy, who, expected) => {
    expect(answerTo(policy, aProposedChannel(), who === 'chair' ? asChair : asHead)).toBe(expected)
  })

  it('is for the governors recorded by the vice-chair as well as by the chair, and by no other governor', () => {
    expect(mayApproveAs(policyOf('coton'), ['vice-chair'])).toEqual(['governing-board'])
    expect(mayApproveAs(policyOf('coton'), ['governor', 'clerk', 'headteacher'])).toEqual([])
    expect(mayApproveAs(policyOf('gloucestershire'), ['headteacher', 'vice-chair'])).toEqual([
      'headteacher',
      'governing-board',
    ])
  })

  it.each<[string, Partial<ApprovalFacts>, ApprovalRefusal]>([
    ['without the date of the meeting', { meetingOn: null }, 'meeting-date-missing'],
    ['at a meeting that has not been held', { meetingOn: '2026-03-11' as Day }, 'meeting-to-come'],
    ['at a meeting before the risks were assessed', { meetingOn: '2026-03-01' as Day }, 'meeting-before-assessment'],
    ['by a headteacher in the governors’ name', { roles: ['headteacher'] }, 'not-the-approver'],
  ])('is not for the governors %s', (_how, differs, reason) => {
    expect(answerTo('coton', aProposedChannel(), { ...asChair, ...differs })).toBe(reason)
  })

  it('waits for what the policy asks to be said first', () => {
    expect(answerTo('st-nicholas', aProposedChannel({ assessment: null }), asHead)).toBe('assessment-missing')
    expect(answerTo('st-nicholas', aProposedChannel({ outcomes: '' }), asHead)).toBe('outcomes-missing')
    expect(answerTo('mulbarton', aProposedChannel({ outcomes: '' }), asHead)).toBe('allowed')
  })

  it('is done once, and again only when what was approved has changed or the policy names another', () => {
    expect(answerTo('model', anOpenChannel(), asHead)).toBe('approved-already')
    expect(answerTo('model', anOpenChannel({}, { changedSince: true }), asHead)).toBe('allowed')
    expect(answerTo('coton', anOpenChannel(), asChair)).toBe('allowed')
  })

  it('is not for a channel that is closed', () => {
    expect(answerTo('model', aClosedChannel(), asHead)).toBe('closed')
  })
})
