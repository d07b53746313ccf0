import { proposeChannel } from '../../../src/actions/channels/propose-channel.ts'
import { startDraft } from '../../../src/actions/posts/start-draft.ts'
import { settling, within } from '../../../src/core/policy/state/evidence.ts'
import { expectDone, expectProof, expectRefused, expectState, NotHeld } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import { publishPost } from '../support/publishing-now.ts'
import type { Scenario } from '../support/scenario.ts'
import { agreed, byLetter, draftAt, forward, letOut } from './posts.ts'

const enforcing = (fits: Parameters<typeof within>[1]) => within('publishing', fits, ['enforce'])

/** A post on our page that says nothing of how others are told. */
const nobodyMissesOut: Scenario = {
  name: 'a post that leaves people out is not put forward',
  shows: enforcing(settling('non-social-media-alternative')),
  controls: () => ['refusal:no-other-route'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    expectRefused(clause, await forward(place, await draftAt(place, { otherRoute: null })), ['no-other-route'])
    const told = await draftAt(place, { otherRoute: byLetter })
    expectDone(await forward(place, told))
    await expectProof(place, clause, told)
  },
}

/** Where a colleague reads first, the writer cannot do it, and nothing is out until a colleague has. */
const aColleagueReads: Scenario = {
  name: 'a writer cannot agree their own post, and a colleague can',
  shows: enforcing((clause) => clause.setting?.['post-approver'] === 'any-colleague'),
  controls: () => ['refusal:writer'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const post = await draftAt(place)
    expectDone(await forward(place, post))
    await expectState(place, clause, 'due')
    expectRefused(clause, await agreed(place, post, 'officer'), ['writer'])
    expectDone(await agreed(place, post, 'colleague'))
    await expectProof(place, clause, post)
  },
}

/** Where the head approves, nobody else's agreement lets a post out. */
const theHeadApproves: Scenario = {
  name: 'only the headteacher’s agreement lets a post out',
  shows: enforcing((clause) => clause.setting?.['post-approver'] === 'headteacher'),
  controls: () => ['refusal:head-must-agree'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    const post = await draftAt(place)
    expectDone(await forward(place, post))
    await expectState(place, clause, 'due')
    expectRefused(clause, await agreed(place, post, 'colleague'), ['head-must-agree'])
    expectDone(await agreed(place, post, 'head'))
    await expectProof(place, clause, post)
  },
}

/** Where the register names who posts, nobody else writes for the channel. */
const onlyApprovedPosters: Scenario = {
  name: 'only those whom the register names write for a channel',
  shows: enforcing((clause) => clause.setting?.['post-approver'] === 'approved-poster-under-oversight'),
  controls: () => ['refusal:not-an-approved-poster'],
  async run(ground, clause) {
    const place = await ground.aSchool({ posters: ['officer', 'head'] })
    const outsider = await place.actor('colleague')
    const words = { title: 'The choir', text: 'The choir sang.', channels: [place.school.page] }
    const rest = { dueAt: null, urgent: false, otherRoute: byLetter }
    const begun = await place.inside((tx) => startDraft(tx, outsider, place.policy, { ...words, ...rest }))
    expectRefused(clause, begun, ['not-an-approved-poster'])
    const post = await draftAt(place)
    await expectState(place, clause, 'not-called-for')
    expectDone(await forward(place, post))
    await expectProof(place, clause, post)
  },
}

/** News that is sent to somebody's own account is found, and stays in. */
const newsStaysOfficial: Scenario = {
  name: 'a post that sends people to a private account is not put forward',
  shows: enforcing(settling('school-news-on-personal-accounts')),
  controls: () => ['finding:staff-personal-account'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const text = 'Pictures of the fair are up. Message me on my Facebook, Dan Summers, for more.'
    expectRefused(clause, await forward(place, await draftAt(place, { text })), ['findings-open'])
    await expectProof(place, clause, await letOut(place))
  },
}

/** While an incident is on, nothing goes to an account that the school has not approved. */
const officialInAnIncident: Scenario = {
  name: 'during an incident nothing is put forward for an account that is not official',
  shows: enforcing(settling('incident-comms-official-only')),
  controls: () => ['gap:channel-not-ready'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    const leader = await place.actor('head')
    const inSchool = await place.visitor(leader)
    await inSchool.send('/incident', { act: 'start' })
    const account = await unofficialAccount(place)
    const text = 'A tree is down across the drive. Come in by the side gate.'
    const post = await draftAt(place, { text, urgent: true, channels: [account] })
    expectRefused(clause, await forward(place, post), ['gaps'])
    await expectProof(place, clause, await letOut(place, { text, urgent: true }))
  },
}

async function unofficialAccount(place: Place) {
  const proposer = await place.actor('officer')
  const words = { name: 'Class page', address: 'https://facebook.example/class', outcomes: 'None.', purposes: [] }
  const done = await place.inside((tx) =>
    proposeChannel(tx, place.desk(), proposer, 'facebook', words, [proposer.person]),
  )
  return expectDone(done).channel
}

/** Nothing that is written for the school can be kept from the head. */
const theHeadSeesAll: Scenario = {
  name: 'the headteacher sees every post, and a draft that others cannot',
  shows: enforcing((clause) => clause.setting?.['post-scrutiny'] === 'headteacher'),
  controls: () => ['access:post.see'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    const draft = await draftAt(place, { title: 'Not shown to anybody yet' })
    const listed = async (who: 'head' | 'colleague') =>
      (await (await place.visitor(await place.actor(who))).open('/posts')).body.includes(draft)
    if (!(await listed('head'))) throw new NotHeld('a draft is kept from the headteacher')
    if (await listed('colleague')) throw new NotHeld('a draft is shown to those who have no part in it')
    const post = await letOut(place)
    const opened = await (await place.visitor(await place.actor('head'))).open(`/posts/${post}`)
    if (opened.status !== 200) throw new NotHeld('the headteacher cannot open a post')
    await publishPost(place, post)
    await expectProof(place, clause, post)
  },
}

export const publishingScenarios: readonly Scenario[] = [
  nobodyMissesOut,
  aColleagueReads,
  theHeadApproves,
  onlyApprovedPosters,
  newsStaysOfficial,
  officialInAnIncident,
  theHeadSeesAll,
]
