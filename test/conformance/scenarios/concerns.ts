import type { EntrySaid } from '../../../src/actions/concerns/entry-said.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { dayAt } from '../../../src/core/school/day.ts'
import {
  carried,
  enters,
  expectSeen,
  type Here,
  inDays,
  isRouted,
  keepingsOf,
  nobodyElseKnows,
  opens,
} from '../support/case-work.ts'
import { expectDone, expectState, NotHeld } from '../support/not-held.ts'
import { type Case, concernPlace, reportFor, tell } from '../support/reports.ts'
import type { Scenario } from '../support/scenario.ts'

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

/** The part of what keeps a clause that a report sent on it has nothing to do with. */
const inTheCase = (clause: Clause) =>
  keepingsOf(clause).filter((name) => name !== 'reaches-whom-the-policy-names' || isRouted(clause))

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

export const concernsScenarios: readonly Scenario[] = [reachesThem, isEntered]
