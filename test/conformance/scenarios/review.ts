import { noteReviewCause, recordReview } from '../../../src/actions/policy/record-review.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import { answer } from '../../../src/core/policy/policy.ts'
import type { SettingName } from '../../../src/core/policy/registry.ts'
import { leadersOfReview } from '../../../src/core/policy/review.ts'
import { settling, within } from '../../../src/core/policy/state/evidence.ts'
import { dayAt } from '../../../src/core/school/day.ts'
import { expectDone, expectProof, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import type { Scenario } from '../support/scenario.ts'

const ofReview = (setting: SettingName) => within('review', settling(setting))
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const inMonths = (place: Place, more = 0) => inDays(answer(place.policy, 'review-every-months').value * 30.5 + more)

type Differs = {
  readonly lookedAt?: string
  readonly shared?: boolean
  readonly led?: 'right' | 'wrong'
  readonly outcome?: 'changes-needed'
}

async function reviewed(place: Place, now: Date, { lookedAt = 'Every clause.', shared = true, ...rest }: Differs = {}) {
  const head = await place.actor('head')
  const role = leadersOfReview(place.policy)[0]
  if (!role) throw new NotHeld('the policy names nobody to lead a review')
  const leader = rest.led === 'wrong' ? await place.actor('parent') : await place.newcomer('Lee Leads', [role])
  const review = {
    outcome: rest.outcome ?? ('no-change' as const),
    on: dayAt(now),
    ledBy: leader.person,
    lookedAt,
    sharedOn: shared ? dayAt(now) : null,
    minute: shared ? '4.1' : '',
  }
  // Whoever has just joined holds their role from now on, not from a moment before.
  const then = new Date(Math.max(now.getTime(), Date.now() + 1000))
  return place.inside((tx) => recordReview(tx, head, review, then))
}

/** Nothing now, asked for in its month, missed after its day, kept by the review. */
async function comesRound(place: Place, clause: Clause): Promise<void> {
  await expectState(place, clause, 'not-called-for')
  await expectState(place, clause, 'due', inMonths(place, -14))
  await expectState(place, clause, 'broken', inMonths(place, 14))
  const now = inMonths(place, -14)
  const { review } = expectDone(await reviewed(place, now))
  await expectProof(place, clause, review, now)
}

const everySoOften: Scenario = {
  name: 'the review comes round; one that looked at nothing does not count',
  shows: ofReview('review-every-months'),
  controls: (clause) => (clause.kind === 'enforce' ? ['refusal:nothing-looked-at'] : []),
  async run(ground, clause) {
    const place = await ground.aSchool()
    expectRefused(clause, await reviewed(place, new Date(), { lookedAt: ' ' }), ['nothing-looked-at'])
    await comesRound(place, clause)
  },
}

const ledByWhomItNames: Scenario = {
  name: 'a review is led by whom the policy names, and their names are kept with it',
  shows: ofReview('review-led-by'),
  async run(ground, clause) {
    const place = await ground.aSchool()
    expectRefused(clause, await reviewed(place, new Date(), { led: 'wrong' }), ['not-theirs-to-lead'])
    await comesRound(place, clause)
  },
}

const broughtForward: Scenario = {
  name: 'something that the policy names brings the review forward',
  shows: ofReview('review-triggers'),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const head = await place.actor('head')
    const [cause] = answer(place.policy, 'review-triggers').value
    if (!cause) throw new NotHeld('the policy names nothing that brings a review forward')
    const noted = { cause, on: dayAt(new Date()), what: 'New guidance came out.' }
    expectDone(await place.inside((tx) => noteReviewCause(tx, head, noted, new Date())))
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inDays(40))
    const { review } = expectDone(await reviewed(place, inDays(5)))
    await expectProof(place, clause, review, inDays(40))
  },
}

const governorsSeeIt: Scenario = {
  name: 'governors see each review, and are missed where they have not',
  shows: within('governance', settling('review-shared-with-governors'), ['record']),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    expectRefused(clause, await reviewed(place, new Date(), { shared: false }), ['not-shared'])
    expectDone(await reviewed(place, new Date(), { shared: false, outcome: 'changes-needed' }))
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inDays(40))
    const other = await ground.aSchool()
    const { review } = expectDone(await reviewed(other, new Date()))
    await expectProof(other, clause, review, inDays(40))
  },
}

export const reviewScenarios: readonly Scenario[] = [everySoOften, ledByWhomItNames, broughtForward, governorsSeeIt]
