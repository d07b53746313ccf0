import type { EntrySaid } from '../../../src/actions/concerns/entry-said.ts'
import { openConcern } from '../../../src/actions/concerns/open-concern.ts'
import { recordStep } from '../../../src/actions/concerns/record-step.ts'
import { concernsEvidence } from '../../../src/core/concerns/cases-evidence.ts'
import { clauseReadings } from '../../../src/core/concerns/clause-reading.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { settling } from '../../../src/core/policy/state/evidence.ts'
import { expectDone, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import { type Case, concernPlace, reportFor, tell } from '../support/reports.ts'
import type { Scenario } from '../support/scenario.ts'

const capabilities = ['concerns', 'breaches', 'evidence']
const keepingsOf = (clause: Clause) =>
  concernsEvidence.keepings.filter(({ carries }) => carries(clause)).map(({ name }) => name)
const carried = (clause: Clause, kinds: readonly Clause['kind'][]) =>
  capabilities.includes(clause.capability) && kinds.includes(clause.kind) && keepingsOf(clause).length > 0
const isRouted = (clause: Clause) => clauseReadings.some((reading) => reading.clause === clause.id)

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

/** What is entered in a case so that a clause is kept, by what keeps it. */
const entered: Readonly<Record<string, EntrySaid>> = {
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
}

type Here = Place & { readonly all: Awaited<ReturnType<typeof concernPlace>>['all'] }

const opens = (place: Here, who: Case['owner'], one: Case) =>
  place.inside((tx) => openConcern(tx, { ...place.desk(), vault: place.vault }, who.person, one.id))

async function enters(place: Here, one: Case, said: EntrySaid) {
  const hand = { person: one.owner.person, secondFactor: true }
  const now = new Date()
  const desk = { ...place.desk(now), vault: place.vault }
  return place.inside((tx) => recordStep(tx, desk, hand, place.policy, one.id, { eventAt: now, said }))
}

/** Nobody who is not to know of it learns anything, neither of the case nor from the page of states. */
async function nobodyElseKnows(place: Here, clause: Clause, one: Case, before: string): Promise<void> {
  for (const who of ['colleague', 'parent'] as const) {
    const other = await place.actor(who)
    if (await opens(place, other, one)) throw new NotHeld('somebody who is not to know of it can open it')
    const state = await place.stateOf(clause, new Date(), other)
    if (JSON.stringify(state) !== before) throw new NotHeld('the page of states tells of a case to somebody outside it')
  }
  const ofNobody = await place.stateOf(clause, new Date())
  if (JSON.stringify(ofNobody) !== before) throw new NotHeld('what is kept of a day tells of a case')
}

/** The clause decides where a report goes; it is told, reaches them and nobody else, and is opened in time. */
const reachesThem: Scenario = {
  name: 'a report that it speaks of reaches whom it names and nobody else, and is missed where nobody opens it',
  shows: (clause) =>
    carried(clause, ['enforce', 'record']) &&
    isRouted(clause) &&
    keepingsOf(clause).includes('reaches-whom-the-policy-names'),
  controls: (clause) => [`reading:${clause.id}`],
  async run(ground, clause) {
    const report = await reportFor(ground, clause)
    const place = await concernPlace(ground)
    const before = JSON.stringify(await place.stateOf(clause))
    const one = await tell(place, report)
    if (!one.clauses.includes(clause.id)) throw new NotHeld('it is not sent where it goes on this clause')
    await nobodyElseKnows(place, clause, one, before)
    await expectSeen(place, clause, 'due', new Date(), one)
    await expectSeen(place, clause, 'broken', inDays(8), one)
    if (!(await opens(place, one.owner, one))) throw new NotHeld('whoever has it cannot open it')
    for (const name of keepingsOf(clause)) {
      const said = entered[name]
      if (said) expectDone(await enters(place, one, said))
    }
    await expectSeen(place, clause, 'kept', inDays(15), one)
  },
}

/** How it stands for whoever has the case. */
async function expectSeen(place: Here, clause: Clause, wanted: 'due' | 'broken' | 'kept', now: Date, one: Case) {
  const seen = { ...place, stateOf: (asked: Clause, at?: Date) => place.stateOf(asked, at, one.owner) }
  await expectState(seen, clause, wanted, now)
}

/** A case calls for a record; it is entered, or missed. */
const isEntered: Scenario = {
  name: 'a case calls for it, the entry keeps it, and without the entry it is missed',
  shows: (clause) =>
    carried(clause, ['record']) &&
    keepingsOf(clause).every((name) => name in entered) &&
    !keepingsOf(clause).includes('reaches-whom-the-policy-names'),
  async run(ground, clause) {
    const report = await reportFor(ground, clause)
    const place = await concernPlace(ground)
    await expectState(place, clause, 'not-called-for')
    const before = JSON.stringify(await place.stateOf(clause))
    const one = await tell(place, report)
    await expectSeen(place, clause, 'due', new Date(), one)
    await expectSeen(place, clause, 'broken', inDays(15), one)
    await opens(place, one.owner, one)
    for (const name of keepingsOf(clause)) {
      const said = entered[name]
      if (said) expectDone(await enters(place, one, said))
    }
    await expectSeen(place, clause, 'kept', inDays(15), one)
    await nobodyElseKnows(place, clause, one, before)
  },
}

/** A case is not closed before it was talked over. */
const lessonsFirst: Scenario = {
  name: 'a case is not closed before it was talked over',
  shows: (clause) => clause.kind === 'enforce' && settling('post-incident-debrief')(clause),
  controls: () => ['refusal:debrief-first'],
  async run(ground, clause) {
    const place = await concernPlace(ground)
    const one = await tell(place, {
      id: 'lessons',
      teller: 'staff',
      about: 'not-known',
      kind: 'fake-account',
      words: 'Somebody has set up an account that looks like ours and posts nonsense on it.',
    })
    await opens(place, one.owner, one)
    const closing = { kind: 'closed', outcome: 'resolved', words: 'It was taken down.' } as const
    const answered: EntrySaid[] = [
      { kind: 'note', words: 'Looked at the account.' },
      { kind: 'parents-told', told: false, words: 'No child is in it.' },
    ]
    for (const said of answered) expectDone(await enters(place, one, said))
    expectRefused(clause, await enters(place, one, closing), ['debrief-first'])
    const lessons = {
      happened: 'An account copied ours.',
      helped: 'A parent told us.',
      lessons: 'Ask.',
      changes: 'None.',
    }
    expectDone(await enters(place, one, { kind: 'debrief', ...lessons }))
    expectDone(await enters(place, one, closing))
    await expectSeen(place, clause, 'kept', new Date(), one)
  },
}

/** What may follow: a case about an adult that came to its end with an outcome, as the power was used. */
const itsOutcome: Scenario = {
  name: 'a case about an adult ends with an outcome, where the school chooses to act',
  shows: (clause) => carried(clause, ['record']) && keepingsOf(clause).includes('a-breach-has-an-outcome'),
  async run(ground, clause) {
    const place = await concernPlace(ground)
    await expectState(place, clause, 'not-called-for')
    const one = await tell(place, await reportFor(ground, clause))
    await expectSeen(place, clause, 'due', new Date(), one)
    await opens(place, one.owner, one)
    const before: EntrySaid[] = [
      { kind: 'note', words: 'Heard what the person had to say.' },
      { kind: 'referral', body: 'lado', contact: 'The duty desk', reference: 'L1', words: 'What was posted.' },
      { kind: 'debrief', happened: 'A post.', helped: 'A parent.', lessons: 'Talk of it.', changes: 'None.' },
      { kind: 'parents-told', told: false, words: 'No child is named.' },
    ]
    for (const said of before) expectDone(await enters(place, one, said))
    const opened = await opens(place, one.owner, one)
    const referral = opened?.entries.find(({ said }) => said.kind === 'referral')?.id ?? ''
    expectDone(await enters(place, one, { kind: 'referral-outcome', referral, words: 'Nothing for them to do.' }))
    const outcome = opened?.row.register === 'allegations' ? 'substantiated' : 'resolved'
    expectDone(await enters(place, one, { kind: 'closed', outcome, words: 'A written warning.' }))
    await expectSeen(place, clause, 'kept', new Date(), one)
  },
}

export const concernsScenarios: readonly Scenario[] = [reachesThem, isEntered, lessonsFirst, itsOutcome]
