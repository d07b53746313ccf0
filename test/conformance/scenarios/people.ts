import { startDraft } from '../../../src/actions/posts/start-draft.ts'
import { rolesInScope } from '../../../src/core/people/evidence.ts'
import type { Role } from '../../../src/core/people/role.ts'
import { isStaff } from '../../../src/core/people/role.ts'
import { saying, settling, within } from '../../../src/core/policy/state/evidence.ts'
import type { Someone } from '../../support/a-front-door.ts'
import { cast, everybody } from '../../support/small-school.ts'
import { expectDone, expectProof, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import type { Scenario } from '../support/scenario.ts'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const words = (place: Place) => ({
  title: 'The choir',
  text: 'The choir sang.',
  channels: [place.school.page],
  dueAt: null,
  urgent: false,
  otherRoute: { by: 'letter', reason: '' } as const,
})

/** Opens the rules, and signs or confirms them as their page asks. */
async function sign(place: Place, who: Someone): Promise<void> {
  const visitor = await place.visitor(who)
  const shown = /name="shown" value="([^"]+)"/.exec((await visitor.open('/acceptable-use')).body)?.[1]
  if (shown === undefined) throw new NotHeld('there is nothing to sign')
  await visitor.send('/acceptable-use', { shown, agreed: 'yes', name: who.name })
}

/** Opens what the policy asks of them, and says that they have read it. */
async function read(place: Place, who: Someone): Promise<void> {
  const visitor = await place.visitor(who)
  const seen = /name="seen" value="([^"]+)"/.exec((await visitor.open('/policy/yours')).body)?.[1]
  if (seen === undefined) throw new NotHeld('there is nothing to read')
  await visitor.send('/policy/yours', { seen })
}

const signedBeforePosting: Scenario = {
  name: 'nobody writes for the school before they have signed or confirmed the rules',
  shows: within('acknowledgement', settling('staff-aup-acknowledgement'), ['enforce']),
  controls: (clause) => [
    clause.setting?.['staff-aup-acknowledgement'] === 'sign-before-official-use'
      ? 'refusal:not-signed'
      : 'refusal:not-read',
  ],
  async run(ground, clause) {
    const place = await ground.aSchool({ signed: [] })
    await expectState(place, clause, 'not-called-for')
    const poster = await place.actor('officer')
    const begin = () => place.inside((tx) => startDraft(tx, poster, place.policy, words(place)))
    expectRefused(clause, await begin(), ['not-signed', 'not-read'])
    await sign(place, poster)
    expectDone(await begin())
    const state = await expectState(place, clause, 'kept')
    if (state.is === 'kept' && state.proof[0]?.kind !== 'acknowledgement') throw new NotHeld('no signature proves it')
  },
}

const everybodyIsAsked: Scenario = {
  name: 'everybody on the staff is asked to read the rules, has a month, and is missed after it',
  shows: within('acknowledgement', saying('safe-conduct-is-set-out', 'keep-to-acceptable-use', 'keep-to-this-policy'), [
    'record',
  ]),
  async run(ground, clause) {
    const place = await ground.aSchool({ signed: [] })
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inDays(31))
    for (const who of everybody.filter((one) => isStaff(cast[one].roles))) await read(place, await place.actor(who))
    await expectState(place, clause, 'kept', inDays(31))
    await place.newcomer('Nell Newly', ['teacher'])
    await expectState(place, clause, 'due')
  },
}

/** Whoever joins in a role that the policy names is bound by it. */
const whoIsBound: Scenario = {
  name: 'whoever joins in a role that the policy names is counted among those it binds',
  shows: within('people', settling('people-in-scope'), ['record']),
  async run(ground, clause) {
    const place = await ground.aSchool()
    const named = clause.setting?.['people-in-scope']
    const asked: readonly Role[] = Array.isArray(named) ? named.map(String).flatMap(rolesInScope) : []
    const [role] = asked.filter((one) => one !== 'governor' && one !== 'teacher')
    if (!role) throw new NotHeld('it names nobody')
    const person = await place.newcomer('Noor Joined', [role])
    await expectProof(place, clause, person.person)
  },
}

const headIsLead: Scenario = {
  name: 'the headteacher holds the role of safeguarding lead from the day the school is set up',
  shows: within('people', settling('headteacher-is-dsl'), ['record']),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectProof(place, clause, place.school.people.head)
  },
}

export const peopleScenarios: readonly Scenario[] = [signedBeforePosting, everybodyIsAsked, whoIsBound, headIsLead]
