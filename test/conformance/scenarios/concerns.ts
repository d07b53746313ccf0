import { caseLogFor } from '../../../src/actions/concerns/case-log-for.ts'
import type { EntrySaid } from '../../../src/actions/concerns/entry-said.ts'
import { letIn } from '../../../src/actions/concerns/let-in.ts'
import { openConcern } from '../../../src/actions/concerns/open-concern.ts'
import { recordStep } from '../../../src/actions/concerns/record-step.ts'
import { concernsEvidence } from '../../../src/core/concerns/cases-evidence.ts'
import { clauseReadings } from '../../../src/core/concerns/clause-reading.ts'
import type { ConcernPolicy } from '../../../src/core/concerns/governing-policies.ts'
import {
  type OutsideTest,
  outsideTests,
  type PupilResponse,
} from '../../../src/core/concerns/may-enter-as-policy-says.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { answer } from '../../../src/core/policy/policy.ts'
import { settling } from '../../../src/core/policy/state/evidence.ts'
import { dayAt } from '../../../src/core/school/day.ts'
import type { Someone } from '../../support/a-front-door.ts'
import { expectDone, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import { type Case, capture, concernPlace, givesFile, reportFor, tell } from '../support/reports.ts'
import type { Scenario } from '../support/scenario.ts'

const capabilities = ['concerns', 'breaches', 'evidence', 'review']
const keepingsOf = (clause: Clause) =>
  concernsEvidence.keepings.filter(({ carries }) => carries(clause)).map(({ name }) => name)
const carried = (clause: Clause, kinds: readonly Clause['kind'][]) =>
  capabilities.includes(clause.capability) && kinds.includes(clause.kind) && keepingsOf(clause).length > 0
const isRouted = (clause: Clause) => clauseReadings.some((reading) => reading.clause === clause.id)

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

/** What is kept without anybody's entry: by opening the report, or from the first minute. */
const byItself: readonly string[] = ['own-report-is-read', 'dealt-with-under-its-policies']

/** What is entered in a case so that a clause is kept, by what keeps it. */
const entered: Readonly<Record<string, EntrySaid | ((one: Case) => EntrySaid)>> = {
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

/** On which ground the school acts, by the idea that names it. */
const grounds: Readonly<Record<string, OutsideTest>> = {
  'outside-hours-running-of-school': 'orderly-running',
  'outside-hours-danger': 'threat-or-harm',
  'outside-hours-good-name': 'reputation',
  'pupils-disturbance-outside-school': 'orderly-running',
  'pupils-harm-outside-school': 'threat-or-harm',
  'pupils-and-our-good-name': 'reputation',
}

/** The part of what keeps a clause that a report sent on it has nothing to do with. */
const inTheCase = (clause: Clause) =>
  keepingsOf(clause).filter((name) => name !== 'reaches-whom-the-policy-names' || isRouted(clause))

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
    const report = await reportFor(ground, clause, { routed: true })
    const place = await concernPlace(ground)
    const before = JSON.stringify(await place.stateOf(clause))
    const one = await tell(place, report)
    if (!one.clauses.includes(clause.id)) throw new NotHeld('it is not sent where it goes on this clause')
    await nobodyElseKnows(place, clause, one, before)
    await expectSeen(place, clause, 'due', new Date(), one)
    await expectSeen(place, clause, 'broken', inDays(8), one)
    if (!(await opens(place, one.owner, one))) throw new NotHeld('whoever has it cannot open it')
    await entersAll(place, clause, one)
    await expectSeen(place, clause, 'kept', inDays(15), one)
  },
}

/** How it stands for whoever has the case. */
async function expectSeen(
  place: Here,
  clause: Clause,
  wanted: 'not-called-for' | 'due' | 'broken' | 'kept',
  now: Date,
  one: Case,
) {
  const seen = { ...place, stateOf: (asked: Clause, at?: Date) => place.stateOf(asked, at, one.owner) }
  await expectState(seen, clause, wanted, now)
}

/** Somebody enters in the case all that keeps the clause. */
async function entersAll(place: Here, clause: Clause, one: Case): Promise<void> {
  for (const name of keepingsOf(clause)) {
    const said = entered[name]
    if (said) expectDone(await enters(place, one, typeof said === 'function' ? said(one) : said))
  }
}

/** A case calls for a record; it is entered, or missed. */
const isEntered: Scenario = {
  name: 'a case calls for it, the entry keeps it, and without the entry it is missed',
  shows: (clause) =>
    carried(clause, ['record']) &&
    inTheCase(clause).some((name) => !byItself.includes(name) || name === 'own-report-is-read') &&
    inTheCase(clause).every((name) => name in entered || byItself.includes(name)),
  async run(ground, clause) {
    const report = await reportFor(ground, clause, {
      by: inTheCase(clause).filter((name) => name in entered || name === 'own-report-is-read'),
    })
    const place = await concernPlace(ground)
    await expectState(place, clause, 'not-called-for')
    const before = JSON.stringify(await place.stateOf(clause))
    const one = await tell(place, report)
    await expectSeen(place, clause, 'due', new Date(), one)
    await expectSeen(place, clause, 'broken', inDays(15), one)
    await opens(place, one.owner, one)
    await entersAll(place, clause, one)
    await expectSeen(place, clause, 'kept', inDays(15), one)
    await nobodyElseKnows(place, clause, one, before)
  },
}

/** A case is dealt with under the policies that are for it, and nobody can take one of them away. */
const underItsPolicies: Scenario = {
  name: 'a case stands under the policies that are for it, and none of them can be left out',
  shows: (clause) => carried(clause, ['enforce']) && keepingsOf(clause).includes('dealt-with-under-its-policies'),
  controls: () => ['refusal:another-policy-governs'],
  async run(ground, clause) {
    const report = await reportFor(ground, clause, { by: ['dealt-with-under-its-policies'] })
    const place = await concernPlace(ground)
    await expectState(place, clause, 'not-called-for')
    const one = await tell(place, report)
    const opened = await opens(place, one.owner, one)
    const under = opened?.route.under ?? []
    const onThis = under.filter(({ clauses }) => clauses.includes(clause.id))
    const named = settling('concern-policies')(clause)
    if (under.length === 0) throw new NotHeld('it stands under none of the school’s policies')
    if (named && onThis.length === 0) throw new NotHeld('none of its policies rests on this clause')
    await expectSeen(place, clause, 'kept', inDays(15), one)
    const reason = 'So that it goes faster.'
    const left = under.slice(1).map(({ policy }) => policy)
    const leaving = named ? under.filter((each) => !onThis.includes(each)).map(({ policy }) => policy) : left
    expectRefused(clause, await enters(place, one, { kind: 'under', policies: leaving, reason }), [
      'another-policy-governs',
    ])
    const more: readonly ConcernPolicy[] = answer(place.policy, 'concern-policies').value
    expectDone(await enters(place, one, { kind: 'under', policies: [...more], reason }))
    await expectSeen(place, clause, 'kept', inDays(15), one)
  },
}

/** What happened outside school: the ground on which the school acts is recorded, or it does not act on this one. */
const groundIsRecorded: Scenario = {
  name: 'the ground on which the school acts outside its hours is recorded, and only a ground that it names counts',
  shows: (clause) => carried(clause, ['record']) && keepingsOf(clause).some((name) => name in grounds),
  async run(ground, clause) {
    const report = await reportFor(ground, clause)
    const place = await concernPlace(ground)
    await expectState(place, clause, 'not-called-for')
    const one = await tell(place, report)
    await expectSeen(place, clause, 'due', new Date(), one)
    await expectSeen(place, clause, 'broken', inDays(15), one)
    await opens(place, one.owner, one)
    const on = keepingsOf(clause).flatMap((name) => grounds[name] ?? [])
    const because = (which: readonly OutsideTest[]) =>
      enters(place, one, { kind: 'outside-school', grounds: [...which], words: 'The chat goes on all night.' })
    expectRefused(clause, await because([]), ['no-ground'])
    await expectSeen(place, clause, 'broken', inDays(15), one)
    expectDone(await because(on))
    await expectSeen(place, clause, 'kept', inDays(15), one)
    const other = await tell(place, report)
    await opens(place, other.owner, other)
    expectDone(
      await place.inside((tx) =>
        recordStep(
          tx,
          { ...place.desk(), vault: place.vault },
          { person: other.owner.person, secondFactor: true },
          place.policy,
          other.id,
          {
            eventAt: new Date(),
            said: {
              kind: 'outside-school',
              grounds: outsideTests.filter((test) => !on.includes(test)),
              words: 'Not so.',
            },
          },
        ),
      ),
    )
    await expectSeen(place, clause, 'kept', inDays(15), one)
  },
}

/** What may follow for a pupil: the power used, and only as far as the policy names it. */
const mayFollow: Scenario = {
  name: 'what the policy allows for a pupil is used and stands in the case',
  shows: (clause) => carried(clause, ['record']) && keepingsOf(clause).includes('legal-steps-over-a-pupil'),
  async run(ground, clause) {
    const place = await concernPlace(ground)
    await expectState(place, clause, 'not-called-for')
    const about = { id: 'pupil', teller: 'staff', about: 'child', kind: 'bullying-pupils' } as const
    const one = await tell(place, { ...about, words: 'A boy in year 6 wrote that he would hurt another pupil.' })
    await opens(place, one.owner, one)
    await expectSeen(place, clause, 'not-called-for', inDays(15), one)
    const follows = (...which: PupilResponse[]) =>
      enters(place, one, { kind: 'pupil-outcome', follows: which, words: 'The solicitor was asked.' })
    expectRefused(clause, await follows(), ['nothing-follows'])
    expectDone(await follows('pastoral-support'))
    await expectSeen(place, clause, 'not-called-for', inDays(15), one)
    expectDone(await follows('civil-or-legal'))
    await expectSeen(place, clause, 'kept', inDays(15), one)
  },
}

/** Whoever is bullied gives what they got, after the question about images; with when and where, where that is asked. */
const isCaptured: Scenario = {
  name: 'what was sent is given and kept sealed with its case, and is missed where nobody gives it',
  shows: (clause) =>
    carried(clause, ['record']) &&
    keepingsOf(clause).some((name) => name === 'what-was-sent-is-kept' || name === 'captured-with-time-and-place'),
  async run(ground, clause) {
    const report = await reportFor(ground, clause)
    const place = await concernPlace(ground)
    await expectState(place, clause, 'not-called-for')
    const before = JSON.stringify(await place.stateOf(clause))
    const one = await tell(place, report)
    await expectSeen(place, clause, 'due', new Date(), one)
    await expectSeen(place, clause, 'broken', inDays(15), one)
    await opens(place, one.owner, one)
    if (keepingsOf(clause).includes('captured-with-time-and-place')) {
      await givesFile(place, one, { when: '', place: '' })
      await expectSeen(place, clause, 'broken', inDays(15), one)
    }
    const file = await givesFile(place, one, { when: 'Sunday at 22.10', place: 'A Facebook group' })
    await expectSeen(place, clause, 'kept', inDays(15), one)
    const parts: Buffer[] = []
    for await (const part of place.evidence.read(place.school.id, file.id, file.sealedKey)) parts.push(part)
    const kept = Buffer.concat(parts)
    if (!kept.equals(capture)) throw new NotHeld('what is kept is not what was given')
    await nobodyElseKnows(place, clause, one, before)
  },
}

/** A concern stays between those whose work it is: the list of readers, and the record of who read it. */
const staysBetweenThem: Scenario = {
  name: 'a concern is shown to nobody who has no part in it, and whoever reads it stands in its record',
  shows: (clause) => clause.kind === 'enforce' && keepingsOf(clause).includes('kept-between-its-readers'),
  controls: () => ['refusal:no-part-in-it', 'refusal:not-to-know'],
  async run(ground, clause) {
    const place = await concernPlace(ground)
    const before = JSON.stringify(await place.stateOf(clause))
    const one = await tell(place, await reportFor(ground, clause))
    await nobodyElseKnows(place, clause, one, before)
    await expectSeen(place, clause, 'kept', new Date(), one)
    const opened = await opens(place, one.owner, one)
    const lets = (who: Someone['person'], by = one.owner) =>
      place.inside((tx) =>
        letIn(
          tx,
          { ...place.desk(), vault: place.vault },
          { person: by.person, secondFactor: true },
          place.policy,
          one.id,
          { person: who, reason: 'She teaches the child.' },
        ),
      )
    expectRefused(clause, await lets((await place.actor('colleague')).person), ['no-part-in-it'])
    expectRefused(clause, await lets((await place.actor('parent')).person), ['not-to-know'])
    const outsider = await place.actor('colleague')
    if ((await lets(outsider.person, outsider)) !== undefined) throw new NotHeld('somebody let themselves in')
    if (await opens(place, outsider, one)) throw new NotHeld('somebody who was not let in can open it')
    const order = [...(opened?.route.told ?? []), ...(opened?.route.next ?? [])].map(({ person }) => person)
    const next = place.all.find(
      ({ person }) => order.includes(person) && !opened?.row.readers.some((reader) => reader === person),
    )
    if (!next) throw new NotHeld('nobody else has a part in it')
    expectDone(await lets(next.person))
    if (!(await opens(place, next, one))) throw new NotHeld('whoever was let in cannot open it')
    const log = await place.inside((tx) => caseLogFor(tx, one.owner.person, one.id))
    for (const verb of ['refuse-letting-in', 'let-in', 'open-first', 'read']) {
      if (!log.some((line) => line.verb === verb)) throw new NotHeld(`its record does not say: ${verb}`)
    }
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
    const one = await tell(place, await reportFor(ground, clause, { by: ['a-breach-has-an-outcome'] }))
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

export const concernsScenarios: readonly Scenario[] = [
  reachesThem,
  isEntered,
  underItsPolicies,
  groundIsRecorded,
  mayFollow,
  isCaptured,
  staysBetweenThem,
  lessonsFirst,
  itsOutcome,
]
