import type { EntrySaid } from '../../../src/actions/concerns/entry-said.ts'
import { letIn } from '../../../src/actions/concerns/let-in.ts'
import { openConcern } from '../../../src/actions/concerns/open-concern.ts'
import { recordStep } from '../../../src/actions/concerns/record-step.ts'
import { toLead } from '../../../src/actions/concerns/to-lead.ts'
import { concernsEvidence } from '../../../src/core/concerns/cases-evidence.ts'
import { clauseReadings } from '../../../src/core/concerns/clause-reading.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { dayAt } from '../../../src/core/school/day.ts'
import type { PersonId } from '../../../src/core/school/ids.ts'
import { expectDone, expectState, NotHeld } from './not-held.ts'
import type { Case, ConcernPlace } from './reports.ts'

const capabilities = ['concerns', 'breaches', 'evidence', 'review']
export const keepingsOf = (clause: Clause) =>
  concernsEvidence.keepings.filter(({ carries }) => carries(clause)).map(({ name }) => name)
export const carried = (clause: Clause, kinds: readonly Clause['kind'][]) =>
  capabilities.includes(clause.capability) && kinds.includes(clause.kind) && keepingsOf(clause).length > 0
export const isRouted = (clause: Clause) => clauseReadings.some((reading) => reading.clause === clause.id)

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

export type Here = ConcernPlace

export const opens = (place: Here, who: Case['owner'], one: Case) =>
  place.inside((tx) => openConcern(tx, { ...place.desk(), vault: place.vault }, who.person, one.id))

export async function enters(place: Here, one: Case, said: EntrySaid) {
  const hand = { person: one.owner.person, secondFactor: true }
  const now = new Date()
  const desk = { ...place.desk(now), vault: place.vault }
  return place.inside((tx) => recordStep(tx, desk, hand, place.policy, one.id, { eventAt: now, said }))
}

/** Nobody who is not to know of it learns anything, neither of the case nor from the page of states. */
export async function nobodyElseKnows(place: Here, clause: Clause, one: Case, before: string): Promise<void> {
  for (const who of ['colleague', 'parent'] as const) {
    const other = await place.actor(who)
    if (await opens(place, other, one)) throw new NotHeld('somebody who is not to know of it can open it')
    const state = await place.stateOf(clause, new Date(), other)
    if (JSON.stringify(state) !== before) throw new NotHeld('the page of states tells of a case to somebody outside it')
  }
  const ofNobody = await place.stateOf(clause, new Date())
  if (JSON.stringify(ofNobody) !== before) throw new NotHeld('what is kept of a day tells of a case')
}

/** How it stands for whoever has the case. */
export async function expectSeen(
  place: Here,
  clause: Clause,
  wanted: 'not-called-for' | 'due' | 'broken' | 'kept',
  now: Date,
  one: Case,
) {
  const seen = { ...place, stateOf: (asked: Clause, at?: Date) => place.stateOf(asked, at, one.owner) }
  await expectState(seen, clause, wanted, now)
}

/** What is entered in a case so that a clause is kept, by what keeps it. */
export const entered: Readonly<Record<string, EntrySaid | readonly EntrySaid[] | ((one: Case) => EntrySaid)>> = {
  'police-and-council-officer-hear': [
    { kind: 'referral', body: 'police', contact: '999', reference: 'P1', words: 'What was seen, in words.' },
    { kind: 'referral', body: 'lado', contact: 'The duty desk', reference: 'L1', words: 'What was seen, in words.' },
  ],
  'county-data-team-is-told': {
    kind: 'referral',
    body: 'county-data-management',
    contact: 'The data team',
    reference: 'D1',
    words: 'What got out, and to whom.',
  },
  'a-problem-goes-into-the-plan': (one) => ({
    kind: 'action',
    words: 'Ask the supplier to block it.',
    owner: one.owner.person,
    dueOn: dayAt(inDays(7)),
  }),
  'families-are-told': { kind: 'parents-told', told: true, words: 'Rang his mother at four.' },
  'advice-is-asked': { kind: 'advice', from: 'The council’s officer', words: 'Wait for their call.' },
  'referred-outside': { kind: 'referral', body: 'police', contact: '101', reference: 'R1', words: 'What was posted.' },
  'council-is-told': {
    kind: 'referral',
    body: 'county-council',
    contact: 'HR',
    reference: 'R2',
    words: 'What was posted, and where.',
  },
  'indecent-images-are-referred': {
    kind: 'referral',
    body: 'police',
    contact: '999',
    reference: 'R3',
    words: 'What was seen, in words.',
  },
  'reported-to-the-platform': {
    kind: 'referral',
    body: 'platform',
    contact: 'Its report form',
    reference: 'R4',
    words: 'The post and the account.',
  },
  'legal-advice-is-taken': {
    kind: 'referral',
    body: 'legal-adviser',
    contact: 'The solicitor',
    reference: 'R5',
    words: 'The words, and where they stand.',
  },
  'wishes-are-recorded': { kind: 'wish', words: 'She wants it to stop, and nothing else.', whose: 'The teacher' },
  'going-to-the-police-is-theirs': { kind: 'police-choice', wants: 'no', words: 'Not for now.' },
  'the-response-is-decided': {
    kind: 'decision',
    words: 'Speak to the family first.',
    reason: 'It is the first time.',
    notReferred: null,
  },
  'the-pupil-is-told': {
    kind: 'pupil-told',
    by: 'The deputy',
    words: 'Kindly, that teachers are written to at school.',
  },
  'danger-is-noted': { kind: 'risk-noted', of: 'danger-to-children', words: 'What was seen on the laptop.' },
  'fitness-is-noted': {
    kind: 'risk-noted',
    of: 'fitness-for-work-with-children',
    words: 'Whether they can go on is asked of HR.',
  },
  'removal-is-asked': { kind: 'removal-asked', what: 'one post', cameOfIt: 'removed', words: 'The chair rang her.' },
  'parents-are-shown-the-way': { kind: 'shown-the-way', way: 'The complaints policy', words: 'The chair said so.' },
  'a-letter-is-written': { kind: 'letter', from: 'governing-body', to: 'The mother', words: 'Dear Mrs Lane, …' },
  'a-pupil-gets-what-helps': { kind: 'pupil-outcome', follows: ['pastoral-support'], words: 'Time with the mentor.' },
}

/** Somebody enters in the case all that keeps the clause. */
export async function entersAll(place: Here, clause: Clause, one: Case): Promise<void> {
  for (const name of keepingsOf(clause)) {
    const said = entered[name] ?? []
    const all = typeof said === 'function' ? [said(one)] : 'kind' in said ? [said] : said
    for (const each of all) {
      await expectSeen(place, clause, 'due', new Date(), one)
      expectDone(await enters(place, one, each))
    }
    if (name === 'whoever-leads-has-it') await letsThemLead(place, clause, one)
  }
}

/** Whoever has it brings in somebody who may lead, where none of them reads it; and until then it waits. */
async function letsThemLead(place: Here, clause: Clause, one: Case): Promise<void> {
  const opened = await opens(place, one.owner, one)
  const lead = opened && toLead(opened)[0]
  if (!lead) return
  await expectSeen(place, clause, 'due', new Date(), one)
  const desk = { ...place.desk(), vault: place.vault }
  const hand = { person: one.owner.person, secondFactor: true }
  const asked = { person: lead.person as PersonId, reason: 'She leads the enquiry.' }
  expectDone(await place.inside((tx) => letIn(tx, desk, hand, place.policy, one.id, asked)))
}
