import { describe, expect, it } from 'vitest'
import { aChart, aPerson, aReport, policyNamed, usualStaff } from '../../../test/support/staff-chart.ts'
import type { ClauseId } from '../policy/clause.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import type { Day } from '../school/day.ts'
import type { PersonId } from '../school/ids.ts'
import { supportForAccused } from './accused-support.ts'
import { decideBreachOutcome } from './breach-outcome.ts'
import type { CaseNow, Hand } from './case-now.ts'
import type { CaseStage } from './case-stage.ts'
import { type CaseStep, inOrder } from './case-step.ts'
import { decideDataBreach } from './data-breach.ts'
import { mayKeepElsewhere } from './kept-elsewhere.ts'
import { type Closing, mayClose } from './may-close.ts'
import { mayOpen } from './may-open.ts'
import { mayRecordStep } from './may-record-step.ts'
import { mayRefer } from './may-refer.ts'
import { mayReopen } from './may-reopen.ts'
import { mayStepAside, ownerAfterStepAside } from './may-step-aside.ts'
import { registerFor } from './register.ts'
import { keepUntil, mayDestroy } from './retention.ts'
import { routeOf } from './route-of.ts'

const owner = 'Sarah Lead' as PersonId
const accused = 'Helen Hart' as PersonId
const stranger = 'Tom Teacher' as PersonId
const now = new Date('2026-11-05T10:00:00Z')
const open: CaseStage = { stage: 'open', openedAt: now, openedBy: owner, reopened: false }
const closed: CaseStage = { stage: 'closed', closedAt: now, closedBy: owner, outcome: 'resolved', debriefed: true }
const aCase = (other: Partial<CaseNow> = {}): CaseNow => ({
  stage: open,
  matter: { concerned: [accused], members: [owner, 'David Dean' as PersonId] },
  owner,
  facts: [],
  ...other,
})
const hand = (person: PersonId = owner, secondFactor = true): Hand => ({ person, secondFactor })
const reason = (decision: { verdict: string; reason?: string }) => decision.reason ?? decision.verdict

describe('opening a case', () => {
  it('the accused and a stranger get the same answer, which is that there is none', () => {
    expect(mayOpen(hand(accused), aCase())).toEqual(mayOpen(hand(stranger), aCase()))
    expect(reason(mayOpen(hand(accused), aCase()))).toBe('not-there')
    expect(reason(mayOpen(hand(accused, false), aCase({ stage: closed })))).toBe('not-there')
  })
  it('needs a second factor, even from its owner', () => {
    expect(reason(mayOpen(hand(owner, false), aCase()))).toBe('no-second-factor')
    expect(mayOpen(hand(), aCase()).verdict).toBe('allowed')
  })
})

describe('writing in a chronology', () => {
  const write = (step: CaseStep, one = aCase(), happenedAt = now) =>
    reason(mayRecordStep(hand(), one, { step, happenedAt }, now))
  it('the decision not to refer is written down with its reason, or not at all', () => {
    const step = { step: 'not-referred', body: 'lado', reason: '', advice: '' } as const
    expect(write(step)).toBe('no-reason')
    expect(write({ ...step, reason: 'The officer advised that it does not meet the threshold.' })).toBe('allowed')
  })
  it('why parents are not told needs its reason', () => {
    expect(write({ step: 'parents-not-told', reason: '  ' })).toBe('no-reason')
  })
  it.each([
    ['a note that says nothing', { step: 'note', words: ' ' }, 'nothing-said'],
    ['a note', { step: 'note', words: 'She told me at lunch.' }, 'allowed'],
  ] as const)('%s', (_, step, expected) => expect(write(step)).toBe(expected))
  it('what has not happened yet is no entry', () => {
    expect(write({ step: 'note', words: 'x' }, aCase(), new Date(now.getTime() + 60_000))).toBe('not-yet-so')
  })
  it('nor what is said to be of a year that nobody remembers, though what happened to somebody as a child is', () => {
    const note = { step: 'note', words: 'x' } as const
    expect(write(note, aCase(), new Date('1899-03-03T12:00:00Z'))).toBe('too-long-ago')
    expect(write(note, aCase(), new Date('1975-03-03T12:00:00Z'))).toBe('allowed')
  })
  it('nothing is to be done by a day that is over', () => {
    const action = { step: 'action', words: 'ring the council', owner } as const
    expect(write({ ...action, due: new Date(now.getTime() - 60_000) })).toBe('due-is-past')
    expect(write({ ...action, due: new Date(now.getTime() + 60_000) })).toBe('allowed')
  })
  it('a closed case takes no more until it is taken up again', () => {
    expect(write({ step: 'note', words: 'x' }, aCase({ stage: closed }))).toBe('closed')
  })
  it('stands in the order of what happened, and of writing where that is the same', () => {
    const at = (id: string, happened: number, written: number) => ({
      id,
      happenedAt: new Date(happened),
      writtenAt: new Date(written),
      by: owner,
      step: { step: 'note' as const, words: id },
    })
    expect(inOrder([at('c', 2, 3), at('b', 1, 9), at('a', 1, 4)]).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

describe('going to the police about a bullied adult', () => {
  const refer = (
    policy: string,
    wantsPolice: 'yes' | 'no' | 'not-asked',
    facts: CaseNow['facts'] = ['abuse-of-adult'],
  ) =>
    mayRefer(policyNamed(policy), hand(), aCase({ facts }), {
      body: 'police',
      reason: 'abuse on a public page',
      affected: { isAdultAtWork: true, wantsPolice },
    })
  it('is that adult’s decision at st-nicholas, on its clause', () => {
    const refused = refer('st-nicholas', 'no')
    expect(refused).toMatchObject({
      verdict: 'refused',
      reason: 'person-bullied-decides',
      basis: { clauses: ['st-nicholas:2.10.5c'] },
    })
    expect(refer('st-nicholas', 'not-asked').verdict).toBe('refused')
    expect(refer('st-nicholas', 'yes').verdict).toBe('allowed')
  })
  it('where the policy is silent it is theirs by Signpost’s default, said as such', () => {
    expect(refer('mulbarton', 'no')).toMatchObject({
      verdict: 'refused',
      basis: { defaults: ['bullying-police-decision'] },
    })
  })
  it('is the school’s where its policy says so', () => {
    const pack = packNamed('st-nicholas')
    if (!pack) throw new Error('st-nicholas')
    const policy = policyFrom(pack, { ...pack.settings, 'bullying-police-decision': 'school-decides' })
    const referral = { body: 'police', reason: 'x', affected: { isAdultAtWork: true, wantsPolice: 'no' } } as const
    expect(mayRefer(policy, hand(), aCase({ facts: ['abuse-of-adult'] }), referral).verdict).toBe('allowed')
  })
  it('never keeps the police from a threat of violence or a child at risk', () => {
    expect(refer('st-nicholas', 'no', ['abuse-of-adult', 'threat-of-violence']).verdict).toBe('allowed')
    expect(refer('st-nicholas', 'no', ['abuse-of-adult', 'child-at-risk']).verdict).toBe('allowed')
  })
  it('a referral says why', () => {
    const referral = { body: 'lado', reason: ' ', affected: null } as const
    expect(reason(mayRefer(policyNamed('coton'), hand(), aCase(), referral))).toBe('no-reason')
  })
})

describe('closing', () => {
  const done: Closing = {
    outcome: 'resolved',
    reason: 'The families met and it stopped.',
    register: 'pupils',
    kindGuessed: false,
    openReferrals: 0,
    openActions: 0,
    clocks: [],
    debriefed: true,
    parentsSettled: true,
  }
  const close = (other: Partial<Closing>, who = hand(), policy = 'aycliffe') =>
    reason(mayClose(policyNamed(policy), who, aCase(), { ...done, ...other }))
  it('is its owner’s, and nobody else’s who may read it', () => {
    expect(close({})).toBe('allowed')
    expect(close({}, hand('David Dean' as PersonId))).toBe('only-the-owner')
    expect(close({}, hand(stranger))).toBe('not-there')
  })
  it.each([
    ['no reason', { reason: '' }, 'no-reason'],
    [
      'a person to say what kind it is, where that is a guess',
      { kindGuessed: true, outcome: 'malicious' },
      'kind-not-said',
    ],
    ['a referral that nobody answered', { openReferrals: 1 }, 'referral-unanswered'],
    ['an action that is open', { openActions: 1 }, 'action-open'],
    ['parents neither told nor a reason why not', { parentsSettled: false }, 'parents-not-settled'],
    [
      'a clock that still runs',
      { clocks: [{ name: 'ico-told', startedAt: now, dueAt: now, doneAt: null }] },
      'clock-running',
    ],
  ] as const)('waits for %s', (_, other, expected) => expect(close(other)).toBe(expected))
  it('comes after the debrief, on the clause that asks for it', () => {
    const decision = mayClose(policyNamed('aycliffe'), hand(), aCase(), { ...done, debriefed: false })
    expect(decision).toMatchObject({ reason: 'debrief-first', basis: { clauses: ['aycliffe:8.2'] } })
  })
  it('an allegation ends in one of the five statutory words, and nothing else does', () => {
    expect(close({ register: 'allegations' })).toBe('outcome-of-another-register')
    expect(close({ register: 'allegations', outcome: 'unsubstantiated' })).toBe('allowed')
    expect(close({ outcome: 'malicious' })).toBe('outcome-of-another-register')
  })
  it('a closed case is taken up again by anybody who may know of it, with a reason', () => {
    expect(reason(mayReopen(hand('David Dean' as PersonId), aCase({ stage: closed }), 'New messages'))).toBe('allowed')
    expect(reason(mayReopen(hand(), aCase({ stage: closed }), ''))).toBe('no-reason')
    expect(reason(mayReopen(hand(accused), aCase({ stage: closed }), 'x'))).toBe('not-there')
    expect(reason(mayReopen(hand(), aCase(), 'x'))).toBe('not-closed')
  })
  it('a case may be kept in another system under its reference there', () => {
    expect(reason(mayKeepElsewhere(hand(), aCase(), { system: 'CPOMS', reference: '' }))).toBe('no-reference')
    expect(reason(mayKeepElsewhere(hand(), aCase(), { system: 'CPOMS', reference: '4711' }))).toBe('allowed')
  })
})

describe('stepping aside', () => {
  const route = routeOf(policyNamed('mulbarton'), aChart(), aReport('nudes'))
  it('is one act, open to whoever may know of it', () => {
    expect(mayStepAside(owner, aCase()).verdict).toBe('allowed')
    expect(mayStepAside(accused, aCase()).verdict).toBe('refused')
  })
  it('never leaves a case without an owner, down to the last', () => {
    const gone: PersonId[] = []
    for (let turn = 0; turn < 20; turn += 1) {
      const next = ownerAfterStepAside(route, gone, [])
      if (next.kind === 'outside') return expect(next.body).toBe('lado')
      expect(gone).not.toContain(next.told.person)
      gone.push(next.told.person)
    }
    throw new Error('nobody was last')
  })
})

describe('where a case is kept', () => {
  it.each([
    [['by-employee', 'unsuitable-conduct', 'adult-reached-pupil'], null, 'allegations'],
    [['by-employee', 'unsuitable-conduct', 'adult-reached-pupil'], false, 'low-level-concerns'],
    [['by-employee', 'unsuitable-conduct'], null, 'breaches'],
    [['by-employee', 'unsuitable-conduct'], false, 'low-level-concerns'],
    [['by-headteacher', 'by-employee'], true, 'allegations'],
    [['by-pupil', 'to-pupil', 'unsuitable-conduct'], null, 'pupils'],
    [['by-parent', 'parent-misuse'], null, 'parents'],
    [['personal-data'], null, 'personal-data'],
  ] as const)('%j, threshold %s: %s', (facts, meets, expected) => expect(registerFor(facts, meets)).toBe(expected))
})

describe('a breach of the policy', () => {
  const end = (sanction: 'disciplinary' | 'dismissal', broken: string[], heard = true) =>
    reason(
      decideBreachOutcome(policyNamed('coton'), {
        outcome: { kind: 'sanction', sanction },
        broken: broken as ClauseId[],
        heard,
      }),
    )
  it('ends only in what the policy names, for a clause of this policy, after the person was heard', () => {
    expect(end('disciplinary', ['coton:5.iii.2'])).toBe('allowed')
    expect(end('dismissal', ['coton:5.iii.2'])).toBe('not-in-the-policy')
    expect(end('disciplinary', ['aycliffe:4.2.1'])).toBe('no-clause')
    expect(end('disciplinary', ['coton:5.iii.2'], false)).toBe('not-heard')
  })
})

describe('a breach of personal data', () => {
  it('is told to the regulator unless a risk is unlikely, and not knowing counts as likely', () => {
    expect(decideDataBreach({ likely: 'yes', high: 'no' }, '')).toMatchObject({ tell: 'regulator', within: 72 })
    expect(decideDataBreach({ likely: 'unsure', high: 'unsure' }, '')).toMatchObject({ tell: 'regulator' })
    expect(decideDataBreach({ likely: 'yes', high: 'yes' }, '')).toMatchObject({ tell: 'regulator-and-people' })
  })
  it('is told to nobody only with a written reason', () => {
    expect(decideDataBreach({ likely: 'no', high: 'no' }, ' ')).toMatchObject({ tell: 'not-decided' })
    expect(decideDataBreach({ likely: 'no', high: 'no' }, 'The list had no names.')).toMatchObject({ tell: 'nobody' })
  })
})

describe('an adult whom a case is about', () => {
  it('has a named contact who does not look into it, a union and a help line', () => {
    const field = {
      chart: aChart([...usualStaff, aPerson('Olu Office', ['business-officer'])]),
      concerned: new Set([accused]),
      reporter: null,
    }
    const support = supportForAccused(field, ['David Dean' as PersonId, owner])
    expect(support.contact).not.toBeNull()
    expect(['David Dean', 'Sarah Lead', 'Helen Hart']).not.toContain(support.contact)
    expect(support.helpLines.map(({ id }) => id)).toContain('education-support')
  })
})

describe('how long a case is kept', () => {
  const closedOn = '2026-11-05' as Day
  const base = {
    register: 'pupils',
    outcome: 'resolved',
    closedOn,
    childBornOn: '2016-02-29' as Day,
    adultBornOn: '1980-06-01' as Day,
    sexualAbuse: false,
  } as const
  it.each([
    ['a pupil’s until 25 years after birth', {}, { until: '2041-03-01', rule: 'birth-and-25-years' }],
    ['an allegation’s until pension age', { register: 'allegations', outcome: 'unfounded' }, { until: '2047-06-01' }],
    [
      'or ten years where that is later',
      { register: 'allegations', outcome: 'unfounded', adultBornOn: '1962-01-01' as Day },
      { until: '2036-11-05' },
    ],
    ['a child nobody knows the age of: held', { childBornOn: null }, { until: 'held' }],
    ['sexual abuse: held', { sexualAbuse: true }, { until: 'held' }],
    ['a low-level concern’s until employment ends', { register: 'low-level-concerns' }, { until: 'employment-ends' }],
  ] as const)('%s', (_, other, expected) => expect(keepUntil({ ...base, ...other })).toMatchObject(expected))

  const keep = { until: '2041-03-01' as Day, rule: 'birth-and-25-years' } as const
  const who = { reviewedBy: owner, by: 'Dora Data' as PersonId }
  const state = { closed: true, held: false, today: '2041-03-02' as Day, released: false }
  it.each([
    ['one person reviewed it and another destroys it, after its time', {}, {}, 'allowed'],
    ['before its time', { today: '2041-02-28' as Day }, {}, 'not-yet'],
    ['while it is held', { held: true }, {}, 'legal-hold'],
    ['without a review', {}, { reviewedBy: null }, 'not-reviewed'],
    ['by the reviewer', {}, { by: owner }, 'same-person'],
    ['while it is open', { closed: false }, {}, 'not-closed'],
  ] as const)('destroying %s: %s', (_, other, by, expected) =>
    expect(reason(mayDestroy(keep, { ...state, ...other }, { ...who, ...by }))).toBe(expected),
  )
})
