import { caseLogFor } from '../../../src/actions/concerns/case-log-for.ts'
import type { EntrySaid } from '../../../src/actions/concerns/entry-said.ts'
import { letIn } from '../../../src/actions/concerns/let-in.ts'
import { recordStep } from '../../../src/actions/concerns/record-step.ts'
import type { ConcernPolicy } from '../../../src/core/concerns/governing-policies.ts'
import {
  type OutsideTest,
  outsideTests,
  type PupilResponse,
} from '../../../src/core/concerns/may-enter-as-policy-says.ts'
import { answer } from '../../../src/core/policy/policy.ts'
import { settling } from '../../../src/core/policy/state/evidence.ts'
import type { Someone } from '../../support/a-front-door.ts'
import { carried, enters, expectSeen, inDays, keepingsOf, nobodyElseKnows, opens } from '../support/case-work.ts'
import { expectDone, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import { capture, concernPlace, givesFile, reportFor, tell } from '../support/reports.ts'
import type { Scenario } from '../support/scenario.ts'

/** On which ground the school acts, by the idea that names it. */
const grounds: Readonly<Record<string, OutsideTest>> = {
  'outside-hours-running-of-school': 'orderly-running',
  'outside-hours-danger': 'threat-or-harm',
  'outside-hours-good-name': 'reputation',
  'pupils-disturbance-outside-school': 'orderly-running',
  'pupils-harm-outside-school': 'threat-or-harm',
  'pupils-and-our-good-name': 'reputation',
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
    const desk = place.desk()
    expectDone(
      await place.inside((tx) =>
        recordStep(
          tx,
          { ...desk, vault: place.vault },
          { person: other.owner.person, secondFactor: true },
          place.policy,
          other.id,
          {
            eventAt: desk.now,
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
    for await (const part of place.evidence.read(place.school.id, file.id, file.key)) parts.push(part)
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

export const casesScenarios: readonly Scenario[] = [
  underItsPolicies,
  groundIsRecorded,
  mayFollow,
  isCaptured,
  staysBetweenThem,
  lessonsFirst,
]
