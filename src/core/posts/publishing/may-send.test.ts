import { describe, expect, it } from 'vitest'
import { noBasis } from '../../policy/decision.ts'
import { packNamed, policyFrom } from '../../policy/packs/all-packs.ts'
import type { Policy } from '../../policy/policy.ts'
import { type BeforeSending, maySend, type WhyNotSent } from './may-send.ts'

const policyOf = (name: string): Policy => {
  const pack = packNamed(name)
  if (!pack) throw new Error(`no policy is called ${name}`)
  return policyFrom(pack)
}

const due = new Date('2026-03-03T09:00:00Z')
const asAgreed: BeforeSending = {
  now: due,
  dueAt: due,
  stage: 'agreed',
  bytes: 'as-agreed',
  newest: true,
  release: { kind: 'agreed', at: new Date('2026-03-03T08:00:00Z'), agreed: ['colleague'] },
  held: false,
  takenDown: false,
  pictures: ['whole', 'whole'],
  channel: { standing: 'good' },
  findings: [],
  incident: undefined,
  urgent: false,
}
const because = (differs: Partial<BeforeSending>, policy = 'model') => {
  const decision = maySend(policyOf(policy), { ...asAgreed, ...differs })
  return decision.verdict === 'allowed' ? 'leaves' : decision.reason
}
const release = (kind: 'agreed' | 'skipped' | 'overseen', agreed: readonly ('colleague' | 'headteacher')[] = []) => ({
  release: { kind, at: new Date('2026-03-03T08:00:00Z'), agreed },
})

describe('in the moment before it is sent, a post', () => {
  it('leaves where everything is as it was when it was agreed', () => {
    expect(because({})).toBe('leaves')
    expect(because({ stage: 'out' })).toBe('leaves')
    expect(because({ pictures: [] })).toBe('leaves')
  })

  it.each<[string, Partial<BeforeSending>, WhyNotSent]>([
    ['was taken down', { takenDown: true }, 'taken-down'],
    ['has other words than were agreed', { bytes: 'changed' }, 'content-changed'],
    ['has a picture of which one byte changed', { pictures: ['whole', 'changed'] }, 'picture-changed'],
    ['has a picture that is gone', { pictures: ['missing'] }, 'picture-missing'],
    ['has a picture whose bytes were erased', { pictures: ['erased'] }, 'picture-missing'],
    ['was let out by nobody', { release: null }, 'not-agreed'],
    ['is being written again', { stage: 'draft' }, 'not-agreed'],
    ['is being read again', { stage: 'reading' }, 'not-agreed'],
    ['was dropped', { stage: 'dropped' }, 'not-agreed'],
    ['has a newer version put forward', { newest: false }, 'newer-version'],
    ['is held by somebody', { held: true }, 'held-by-a-person'],
    ['shows a child who may not be shown', { findings: [{ about: 'child', basis: noBasis }] }, 'child-not-to-be-shown'],
    ['holds something nobody answered for', { findings: [{ about: 'words', basis: noBasis }] }, 'words-to-answer-for'],
    ['goes to a channel that is closed', { channel: { standing: 'closed' } }, 'channel-closed'],
    [
      'goes to a channel that wants something',
      { channel: { standing: 'needs-you', wants: [{ reason: 'stopped', basis: noBasis }] } },
      'channel-not-in-good-standing',
    ],
    ['was due more than two hours ago', { now: new Date(due.getTime() + 7_200_001) }, 'too-late'],
  ])('stays where it %s', (_why, differs, reason) => {
    expect(because(differs)).toBe(reason)
  })

  it('stays where the school has no policy in force', () => {
    expect(maySend(undefined, asAgreed)).toMatchObject({ reason: 'policy-missing' })
  })

  it('stays during an incident, unless it is urgent and was agreed knowing of it', () => {
    const before = { startedAt: new Date('2026-03-03T07:00:00Z') }
    const since = { startedAt: new Date('2026-03-03T08:30:00Z') }
    expect(because({ incident: before })).toBe('incident-on')
    expect(because({ incident: since, urgent: true })).toBe('incident-on')
    expect(because({ incident: before, urgent: true })).toBe('leaves')
  })

  it('says the gravest reason first', () => {
    expect(because({ held: true, pictures: ['changed'], bytes: 'changed' })).toBe('content-changed')
  })
})

describe('a release under a policy adopted since', () => {
  it.each<[string, ReturnType<typeof release>, WhyNotSent | 'leaves']>([
    ['st-nicholas', release('agreed', ['colleague']), 'leaves'],
    ['st-nicholas', release('skipped'), 'leaves'],
    ['st-nicholas', release('overseen'), 'policy-asks-more'],
    ['aycliffe', release('overseen'), 'policy-asks-more'],
    ['gloucestershire', release('agreed', ['colleague']), 'policy-asks-more'],
    ['gloucestershire', release('agreed', ['headteacher']), 'leaves'],
    ['gloucestershire', release('skipped'), 'policy-asks-more'],
    ['gloucestershire', release('overseen'), 'policy-asks-more'],
    ['coton', release('overseen'), 'leaves'],
    ['coton', release('agreed', ['colleague']), 'leaves'],
    ['mulbarton', release('skipped'), 'leaves'],
    ['mulbarton', release('overseen'), 'policy-asks-more'],
  ])('under %s, %o: %s', (policy, let_out, expected) => {
    expect(because(let_out, policy)).toBe(expected)
  })

  it('names the clause that asks for more', () => {
    const decision = maySend(policyOf('gloucestershire'), { ...asAgreed, ...release('overseen') })
    expect(decision.basis.clauses).toEqual(['gloucestershire:5.3'])
  })
})
