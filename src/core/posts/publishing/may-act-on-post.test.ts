import { describe, expect, it } from 'vitest'
import { packNamed, policyFrom } from '../../policy/packs/all-packs.ts'
import {
  mayHold,
  mayLiftHold,
  mayPullBack,
  mayReleaseLate,
  mayResend,
  mayTakeDown,
  type OnItsWay,
} from './may-act-on-post.ts'

const pack = packNamed('model')
if (!pack) throw new Error('no model policy')
const policy = policyFrom(pack)
const way = (differs: Partial<OnItsWay> = {}): OnItsWay => ({
  stage: 'agreed',
  publications: ['ready'],
  heldNow: false,
  ...differs,
})
const said = (decision: { verdict: string; reason?: string }) => decision.reason ?? decision.verdict

describe('holding a post', () => {
  it.each<[Partial<OnItsWay>, string, string]>([
    [{}, 'Wrong day', 'allowed'],
    [{ publications: ['confirmed', 'ready'], stage: 'out' }, 'Wrong day', 'allowed'],
    [{ publications: [], stage: 'reading' }, 'Wrong day', 'allowed'],
    [{}, '  ', 'no-reason'],
    [{ heldNow: true }, 'Wrong day', 'held-already'],
    [{ publications: ['confirmed'], stage: 'out' }, 'Wrong day', 'nothing-to-hold'],
    [{ publications: ['sending'] }, 'Wrong day', 'nothing-to-hold'],
  ])('%o, because “%s”: %s', (differs, reason, expected) => {
    expect(said(mayHold({ ...way(differs), reason }))).toBe(expected)
  })

  it('is lifted only where it is held', () => {
    expect(said(mayLiftHold({ heldNow: true }))).toBe('allowed')
    expect(said(mayLiftHold({ heldNow: false }))).toBe('not-held')
  })
})

describe('pulling a post back', () => {
  it.each<[OnItsWay['publications'], string]>([
    [['ready'], 'allowed'],
    [['claimed'], 'allowed'],
    [['held'], 'allowed'],
    [['confirmed', 'ready'], 'allowed'],
    [['sending'], 'out-already'],
    [['unknown'], 'out-already'],
    [['confirmed'], 'out-already'],
    [['pulled'], 'nothing-to-pull-back'],
    [[], 'nothing-to-pull-back'],
  ])('%o: %s', (publications, expected) => {
    expect(said(mayPullBack(policy, way({ publications })))).toBe(expected)
  })
})

describe('taking a post down', () => {
  it.each<[Partial<OnItsWay>, string]>([
    [{ stage: 'out', publications: ['confirmed'] }, 'allowed'],
    [{ stage: 'draft', publications: ['confirmed'] }, 'allowed'],
    [{ publications: ['sending'] }, 'allowed'],
    [{ publications: ['unknown'] }, 'allowed'],
    [{ publications: ['ready'] }, 'not-out'],
    [{ stage: 'taken-down', publications: ['confirmed'] }, 'down-already'],
  ])('%o: %s', (differs, expected) => {
    expect(said(mayTakeDown(way(differs)))).toBe(expected)
  })
})

describe('letting a held post go', () => {
  it('is for a person, and not while somebody holds it', () => {
    expect(said(mayReleaseLate(policy, way({ publications: ['held'] })))).toBe('allowed')
    expect(said(mayReleaseLate(policy, way({ publications: ['held'], heldNow: true })))).toBe('held-by-a-person')
    expect(said(mayReleaseLate(policy, way({ publications: ['ready'] })))).toBe('not-waiting')
  })
})

describe('sending one message again', () => {
  const facts = { state: 'unknown', problem: null, newest: true, knowsItMayArriveTwice: true } as const
  it.each<[Parameters<typeof mayResend>[0], string]>([
    [facts, 'allowed'],
    [{ ...facts, knowsItMayArriveTwice: false }, 'not-told-twice'],
    [{ ...facts, state: 'rejected', knowsItMayArriveTwice: false }, 'allowed'],
    [{ ...facts, state: 'skipped', problem: 'stopped', knowsItMayArriveTwice: false }, 'allowed'],
    [{ ...facts, state: 'skipped', problem: 'reader-left' }, 'not-unknown'],
    [{ ...facts, state: 'confirmed' }, 'not-unknown'],
    [{ ...facts, state: 'sending' }, 'not-unknown'],
    [{ ...facts, state: 'bounced' }, 'not-unknown'],
    [{ ...facts, newest: false }, 'sent-again-already'],
  ])('%o: %s', (given, expected) => {
    expect(said(mayResend(given))).toBe(expected)
  })
})
