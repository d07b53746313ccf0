import { adoptDraft } from '../../../src/actions/policy/adopt-draft.ts'
import { askPeople, endAsking } from '../../../src/actions/policy/ask-people.ts'
import { changeClauses } from '../../../src/actions/policy/change-clauses.ts'
import { commentOnPolicy } from '../../../src/actions/policy/comment-on-policy.ts'
import { putToGovernors } from '../../../src/actions/policy/put-to-governors.ts'
import { signPolicy } from '../../../src/actions/policy/sign-policy.ts'
import { isStaff } from '../../../src/core/people/role.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { everyCompanion, saysSpecialistsAdvised, specialistAdvice } from '../../../src/core/policy/companions.ts'
import { type ConsultedGroup, groupsOf } from '../../../src/core/policy/consulted.ts'
import { answer } from '../../../src/core/policy/policy.ts'
import { schoolDocument } from '../../../src/core/policy/school-document.ts'
import { anyOf, saying, settling, within } from '../../../src/core/policy/state/evidence.ts'
import { dayAt } from '../../../src/core/school/day.ts'
import { companions } from '../../../src/storage/oversight/companions.ts'
import { consultationsOf } from '../../../src/storage/policy/consultation.ts'
import { openDraft } from '../../../src/storage/policy/draft.ts'
import { policyInForce } from '../../../src/storage/policy/policy-in-force.ts'
import type { Someone } from '../../support/a-front-door.ts'
import { cast, everybody } from '../../support/small-school.ts'
import { expectDone, expectProof, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import type { Scenario } from '../support/scenario.ts'

const recording = (fits: Parameters<typeof within>[1]) => within('policy', fits, ['record'])
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

/** Somebody of each group that can be asked, who says what they think here. */
const oneOf: Readonly<Record<ConsultedGroup, (place: Place) => Promise<Someone>>> = {
  staff: (place) => place.actor('writer'),
  governors: (place) => place.actor('chair'),
  parents: (place) => place.actor('parent'),
  pupils: (place) => place.newcomer('Polly Pupil', ['pupil']),
}

type Heard = 'everybody' | 'by-the-head-alone' | 'one-group-silent'

/** A change of the policy by the head, asked about wherever the policy says that people are asked. */
async function draftAsked(place: Place, heard: Heard = 'everybody'): Promise<string> {
  const head = await place.actor('head')
  const chair = await place.actor('chair')
  const added = { act: 'add' as const, section: 'Adoption', text: 'The office keeps a paper copy.' }
  const binding = { modality: 'must' as const, actor: 'school' }
  expectDone(await place.inside((tx) => changeClauses(tx, head, { ...added, ...binding })))
  const groups = answer(place.policy, 'consulted-on-policy')
  const asked = groups.from === 'policy' ? groups.value : groupsOf(chair.roles)
  const closesOn = dayAt(inDays(7))
  expectDone(await place.inside((tx) => askPeople(tx, place.desk(), head, { asked, closesOn })))
  for (const group of heard === 'one-group-silent' ? asked.slice(1) : asked) {
    const speaker = heard === 'by-the-head-alone' ? head : await oneOf[group](place)
    const onBehalfOf = heard === 'by-the-head-alone' ? group : null
    const said = { words: 'We have read it.', clause: null, onBehalfOf }
    expectDone(await place.inside((tx) => commentOnPolicy(tx, speaker, said, new Date())))
  }
  expectDone(await place.inside((tx) => endAsking(tx, head, new Date())))
  return (await place.inside((tx) => openDraft(tx)))?.id ?? ''
}

async function putForward(place: Place): Promise<string> {
  const head = await place.actor('head')
  const seen = (await place.inside((tx) => openDraft(tx)))?.revision ?? 0
  expectDone(await place.inside((tx) => putToGovernors(tx, place.desk(), head, seen)))
  return (await place.inside((tx) => openDraft(tx)))?.put?.hash.toString('hex') ?? ''
}

async function signedBy(place: Place, seen: string) {
  const chair = await place.actor('chair')
  return place.inside((tx) => signPolicy(tx, chair, seen, new Date()))
}

/** Puts the draft forward, has it signed and adopted. Gives the version. */
async function adopted(place: Place): Promise<string> {
  const seen = await putForward(place)
  await signedBy(place, seen)
  const recorder = await place.actor('chair')
  const today = dayAt(new Date())
  const meeting = { adoptedOn: today, meeting: 'Spring', minute: '7.2', inForceFrom: today, seen }
  return expectDone(await place.inside((tx) => adoptDraft(tx, place.desk(), recorder, meeting))).version
}

const adoptedByGovernors: Scenario = {
  name: 'the day on which governors adopted it stands on the version',
  shows: recording(settling('policy-adopted-by')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    await draftAsked(place)
    await expectProof(place, clause, await adopted(place))
  },
}

const signedByTheChair: Scenario = {
  name: 'what is put to governors waits for the chair’s signature, and is missed after a month',
  shows: within('governance', settling('policy-adopted-by'), ['record']),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const draft = await draftAsked(place)
    await expectState(place, clause, 'not-called-for')
    const seen = await putForward(place)
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inDays(31))
    expectDone(await signedBy(place, seen))
    await expectProof(place, clause, draft, inDays(31))
  },
}

/** What one colleague notes for others, a group that stays silent, and a draft that is not in force show nothing. */
const everybodyHadAHand: Scenario = {
  name: 'each group whom the policy names said themselves what they think of the version in force',
  shows: recording(settling('consulted-on-policy')),
  async run(ground, clause) {
    for (const heard of ['by-the-head-alone', 'one-group-silent'] as const) {
      const elsewhere = await ground.aSchool()
      await draftAsked(elsewhere, heard)
      await adopted(elsewhere)
      await expectState(elsewhere, clause, 'not-called-for')
    }
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const draft = await draftAsked(place)
    await expectState(place, clause, 'not-called-for')
    await adopted(place)
    const [round] = await place.inside((tx) => consultationsOf(tx, draft))
    await expectProof(place, clause, round?.id ?? '')
  },
}

const whatItIsBuiltOn: Scenario = {
  name: 'the document in force says what it was built on',
  shows: recording(settling('policy-template-source')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    const version = await place.inside(policyInForce)
    if (!version) throw new NotHeld('no policy is in force')
    if (saysSpecialistsAdvised(clause)) await adviceIsHeld(place, clause)
    else await expectProof(place, clause, version.version)
    const printed = schoolDocument(version.policy, { school: place.school.name })
    const says = printed.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause.id)?.text ?? ''
    const source = answer(version.policy, 'policy-template-source').value.replace(/^The /, '')
    if (!says.includes(source)) {
      throw new NotHeld('the document does not name its source')
    }
  },
}

/** That specialists advised is shown once somebody said where their advice lies. */
async function adviceIsHeld(place: Place, clause: Clause): Promise<void> {
  await expectState(place, clause, 'not-called-for')
  const at = everyCompanion(place.policy).indexOf(specialistAdvice)
  const office = await place.visitor(await place.actor('office'))
  await office.send('/policy/companions', { [`place-${at}`]: 'The letter of the council’s adviser, in the office' })
  const held = await place.inside(companions)
  await expectProof(place, clause, held.find(({ name }) => name === specialistAdvice)?.id ?? '')
}

/** Documents and laws that the policy names are held, each in a place that was said. */
const heldSomewhere: Scenario = {
  name: 'every document the policy names has a place where it lies, and is missed after a month without',
  shows: recording(settling('linked-policies', 'legislation-list')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inDays(31))
    const named = everyCompanion(place.policy)
    const office = await place.visitor(await place.actor('office'))
    const fields = (upTo: number) =>
      Object.fromEntries(named.slice(0, upTo).map((_, at) => [`place-${at}`, `https://docs.example/${at}`]))
    const teacher = await place.visitor(await place.actor('writer'))
    if ((await teacher.open('/policy/companions')).status !== 403) throw new NotHeld('anybody can say where they lie')
    await office.send('/policy/companions', fields(0))
    await expectState(place, clause, 'due')
    await office.send('/policy/companions', fields(named.length))
    await expectState(place, clause, 'kept', inDays(31))
  },
}

const toldHowItIsWatched: Scenario = {
  name: 'everybody at work is told how it is watched, and missed after a month',
  shows: anyOf(recording(saying('told-how-it-is-watched'))),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inDays(31))
    for (const who of everybody.filter((one) => isStaff(cast[one].roles))) {
      const visitor = await place.visitor(await place.actor(who))
      const page = await visitor.open('/policy/yours')
      const seen = /name="seen" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
      await visitor.send('/policy/yours', { seen })
    }
    await expectState(place, clause, 'kept', inDays(31))
  },
}

export const policyScenarios: readonly Scenario[] = [
  adoptedByGovernors,
  signedByTheChair,
  everybodyHadAHand,
  whatItIsBuiltOn,
  heldSomewhere,
  toldHowItIsWatched,
]
