import { describe, expect, it } from 'vitest'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Policy } from '../policy/policy.ts'
import type { SettingValues } from '../policy/registry.ts'
import type { PersonId } from '../school/ids.ts'
import { mayAgree, type ReadingFacts } from './may-agree.ts'
import { maySkipReader, type SkippingFacts } from './may-skip-reader.ts'
import { mayWrite, type WritingFacts } from './may-write.ts'
import { othersReached } from './others-reached.ts'
import { nextStep, readingRoute } from './reading-route.ts'

function under(name: string, changes: SettingValues = {}): Policy {
  const pack = packNamed(name)
  if (!pack) throw new Error(name)
  return policyFrom(pack, { ...pack.settings, ...changes })
}

const teacher: WritingFacts = { roles: ['teacher'], acceptableUse: null, approvedOn: [false] }

describe('who may write', () => {
  it.each([
    ['st-nicholas', teacher, 'not-signed', 'st-nicholas:2.8.2a'],
    ['st-nicholas', { ...teacher, acceptableUse: 'read' }, 'not-signed', 'st-nicholas:2.8.2a'],
    ['st-nicholas', { ...teacher, acceptableUse: 'signed' }, null, null],
    ['aycliffe', teacher, 'not-read', 'aycliffe:5.10a'],
    ['aycliffe', { ...teacher, acceptableUse: 'read' }, null, null],
    ['gloucestershire', teacher, null, null],
    ['mulbarton', teacher, null, null],
    ['coton', teacher, 'not-an-approved-poster', 'coton:3.3'],
    ['coton', { ...teacher, approvedOn: [true, false] }, 'not-an-approved-poster', 'coton:3.3'],
    ['coton', { ...teacher, approvedOn: [true] }, null, null],
    ['model', teacher, 'not-signed', 'model:staff-aup-acknowledgement'],
  ] as const)('under %s, %o is answered by %s', (name, facts, reason, clause) => {
    const decision = mayWrite(under(name), facts)
    expect(decision.verdict === 'refused' ? decision.reason : null).toBe(reason)
    if (clause) expect(decision.basis.clauses).toContain(clause)
  })

  it.each(['st-nicholas', 'mulbarton', 'coton', 'gloucestershire', 'aycliffe', 'model'])(
    'under %s a governor who is not on the staff does not write',
    (name) => {
      const decision = mayWrite(under(name), { roles: ['governor'], acceptableUse: 'signed', approvedOn: [true] })
      expect(decision).toMatchObject({ verdict: 'refused', reason: 'not-staff' })
    },
  )
})

describe('who must agree', () => {
  it.each([
    ['st-nicholas', ['colleague'], true, false, 'st-nicholas:2.7.8', []],
    ['aycliffe', ['colleague'], true, false, 'aycliffe:5.5b', []],
    ['gloucestershire', ['headteacher'], false, false, 'gloucestershire:5.3', []],
    ['coton', [], false, true, 'coton:2.3b', []],
    ['mulbarton', ['colleague'], true, false, null, ['post-approver', 'second-reader']],
  ] as const)('under %s it is %o', (name, steps, skippable, overseen, clause, defaults) => {
    const route = readingRoute(under(name))
    expect(route).toMatchObject({ steps, skippable, overseen })
    if (clause) expect(route.basis.clauses).toContain(clause)
    expect(route.basis.defaults).toEqual(defaults)
  })

  it('asks for a colleague and then the head where a school asks for both', () => {
    const route = readingRoute(under('gloucestershire', { 'second-reader': 'required' }))
    expect(route.steps).toEqual(['colleague', 'headteacher'])
    expect(nextStep(route, ['colleague'])).toBe('headteacher')
  })
})

const id = (name: string) => name as PersonId
const reading: ReadingFacts = {
  person: id('colleague'),
  roles: ['teacher'],
  writers: [id('writer')],
  agreedBy: [],
  headsHere: [id('head')],
  coverForHead: [id('deputy'), id('senior')],
  urgent: false,
}

describe('who may agree', () => {
  const colleague = readingRoute(under('st-nicholas'))
  const head = readingRoute(under('gloucestershire'))
  const asked = (policy: string, facts: Partial<ReadingFacts>) => {
    const route = policy === 'st-nicholas' ? colleague : head
    const decision = mayAgree(under(policy), route, nextStep(route, []), { ...reading, ...facts })
    return decision.verdict === 'refused' ? decision.reason : 'allowed'
  }

  it('lets one colleague who is not a writer', () => expect(asked('st-nicholas', {})).toBe('allowed'))
  it('never lets a writer', () => expect(asked('st-nicholas', { person: id('writer') })).toBe('writer'))
  it('never lets whoever edited it', () =>
    expect(asked('st-nicholas', { writers: [id('writer'), id('colleague')] })).toBe('writer'))
  it('does not let a governor', () => expect(asked('st-nicholas', { roles: ['governor'] })).toBe('not-staff'))
  it('lets only the head where the head must', () => {
    expect(asked('gloucestershire', {})).toBe('head-must-agree')
    expect(asked('gloucestershire', { person: id('head'), roles: ['headteacher'] })).toBe('allowed')
  })
  it('does not let the deputy while the head is here', () =>
    expect(asked('gloucestershire', { person: id('deputy'), roles: ['deputy-headteacher'] })).toBe('head-must-agree'))
  it.each([
    ['the head is away', { headsHere: [] }],
    ['the head wrote it', { writers: [id('head')] }],
  ])('lets the first in the order of cover where %s, shown as Signpost’s default', (_why, facts) => {
    const decision = mayAgree(under('gloucestershire'), head, 'headteacher', {
      ...reading,
      ...facts,
      person: id('deputy'),
    })
    expect(decision.verdict).toBe('allowed')
    expect(decision.basis.defaults).toContain('cover-for-the-headteacher')
    expect(asked('gloucestershire', { ...facts, person: id('senior') })).toBe('head-must-agree')
  })
  it('passes over cover that wrote it', () =>
    expect(asked('gloucestershire', { headsHere: [], writers: [id('deputy')], person: id('senior') })).toBe('allowed'))
  it('lets anybody in the order of cover agree an urgent post at once, shown as Signpost’s default', () => {
    const urgent = { ...reading, urgent: true, person: id('senior') }
    const decision = mayAgree(under('gloucestershire'), head, 'headteacher', urgent)
    expect(decision.verdict).toBe('allowed')
    expect(decision.basis.defaults).toContain('cover-for-the-headteacher')
    expect(asked('gloucestershire', { ...urgent, person: id('colleague') })).toBe('head-must-agree')
    expect(asked('gloucestershire', { ...urgent, writers: [id('senior')] })).toBe('writer')
    const byHead = mayAgree(under('gloucestershire'), head, 'headteacher', { ...urgent, person: id('head') })
    expect(byHead.basis.defaults).not.toContain('cover-for-the-headteacher')
  })
  it('takes two people for two steps', () => {
    const both = readingRoute(under('gloucestershire', { 'second-reader': 'required' }))
    const decision = mayAgree(under('gloucestershire'), both, 'headteacher', {
      ...reading,
      person: id('head'),
      agreedBy: [id('head')],
    })
    expect(decision).toMatchObject({ verdict: 'refused', reason: 'agreed-already' })
  })
})

const noon = new Date('2026-03-03T12:00:00Z')
const later = new Date('2026-03-03T16:15:00Z')
const skipping: SkippingFacts = {
  now: later,
  dueAt: later,
  readersHere: 12,
  sentBack: false,
  pupilPictured: false,
  stopsOrAsksOpen: 0,
  reason: 'Everybody was teaching and the buses are late.',
}

describe('whether the reader may be skipped', () => {
  const asked = (policy: string, facts: Partial<SkippingFacts> = {}) => {
    const decision = maySkipReader(readingRoute(under(policy)), { ...skipping, ...facts })
    return decision.verdict === 'refused' ? decision.reason : 'allowed'
  }
  it.each(['st-nicholas', 'aycliffe', 'mulbarton'])('%s allows it once nobody answered by the due time', (name) => {
    expect(asked(name)).toBe('allowed')
    expect(asked(name, { now: noon })).toBe('reader-may-still-answer')
    expect(asked(name, { now: noon, readersHere: 0 })).toBe('allowed')
  })
  it.each(['gloucestershire', 'coton'])('%s never does', (name) => expect(asked(name)).toBe('never-skipped'))
  it('is never with a pupil pictured', () =>
    expect(asked('st-nicholas', { pupilPictured: true })).toBe('pupil-pictured'))
  it('is never with something found unanswered', () =>
    expect(asked('st-nicholas', { stopsOrAsksOpen: 1 })).toBe('finding-unanswered'))
  it('is not after a reader sent it back', () => expect(asked('st-nicholas', { sentBack: true })).toBe('sent-back'))
  it('needs a reason', () => expect(asked('st-nicholas', { reason: '  ' })).toBe('no-reason'))
  it('is never where a school requires its reader', () => {
    const route = readingRoute(under('st-nicholas', { 'second-reader': 'required' }))
    expect(maySkipReader(route, skipping)).toMatchObject({ verdict: 'refused', reason: 'never-skipped' })
  })
})

describe('whether those not on social media are reached', () => {
  it.each(['st-nicholas', 'coton', 'aycliffe'])('%s asks for another way or a reason', (name) => {
    expect(othersReached(under(name), ['page'], null)).toMatchObject({ verdict: 'refused', reason: 'no-other-route' })
    expect(othersReached(under(name), ['page', 'newsletter'], null).verdict).toBe('allowed')
    expect(othersReached(under(name), ['page'], { by: 'letter', reason: '' }).verdict).toBe('allowed')
    expect(othersReached(under(name), ['page'], { by: 'none', reason: ' ' })).toMatchObject({ reason: 'no-reason' })
    expect(othersReached(under(name), ['page'], { by: 'none', reason: 'It is for one class.' }).verdict).toBe('allowed')
  })
  it('names the default where the policy is silent', () => {
    expect(othersReached(under('mulbarton'), ['page'], null).basis.defaults).toEqual(['non-social-media-alternative'])
  })
  it('asks nothing where a school says no', () => {
    expect(othersReached(under('coton', { 'non-social-media-alternative': false }), ['page'], null).verdict).toBe(
      'allowed',
    )
  })
})
