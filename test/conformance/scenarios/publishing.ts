import { agreePost } from '../../../src/actions/posts/agree-post.ts'
import { putForward } from '../../../src/actions/posts/put-forward.ts'
import { startDraft } from '../../../src/actions/posts/start-draft.ts'
import { settling, within } from '../../../src/core/policy/state/evidence.ts'
import type { PostId } from '../../../src/core/school/ids.ts'
import { aDraft, seenHash } from '../../support/posting.ts'
import { expectDone, expectProof, expectRefused, expectState } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'
import type { Scenario } from '../support/scenario.ts'

const publishing = (fits: Parameters<typeof within>[1]) => within('publishing', fits, ['enforce'])
const otherRoute = { by: 'letter', reason: '' } as const

/** A draft by an approved poster who is not the head, with nothing left to do in it. */
async function draftAt(place: Place, words = {}): Promise<PostId> {
  const writer = await place.actor('officer')
  return place.inside((tx) => aDraft(tx, writer, [place.school.page], words))
}

/** A post on our page that says nothing of how others are told. */
const nobodyMissesOut: Scenario = {
  name: 'a post that leaves people out is not put forward',
  shows: publishing(settling('non-social-media-alternative')),
  controls: () => ['refusal:no-other-route'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const writer = await place.actor('officer')
    const left = await draftAt(place, { otherRoute: null })
    const forward = (post: PostId) => place.inside((tx) => putForward(tx, place.desk(), writer, place.policy, post))
    expectRefused(clause, await forward(left), ['no-other-route'])
    const told = await draftAt(place, { otherRoute })
    expectDone(await forward(told))
    await expectProof(place, clause, told)
  },
}

/** Where a colleague reads first, the writer cannot do it, and nothing is out until a colleague has. */
const aColleagueReads: Scenario = {
  name: 'a writer cannot agree their own post, and a colleague can',
  shows: publishing(
    (clause) =>
      settling('second-reader', 'post-approver')(clause) && clause.setting?.['post-approver'] === 'any-colleague',
  ),
  controls: () => ['refusal:writer'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const [writer, colleague] = [await place.actor('officer'), await place.actor('colleague')]
    const post = await draftAt(place)
    expectDone(await place.inside((tx) => putForward(tx, place.desk(), writer, place.policy, post)))
    await expectState(place, clause, 'due')
    const agree = (actor: typeof writer) =>
      place.inside(async (tx) => agreePost(tx, place.desk(), actor, place.policy, post, await seenHash(tx, post)))
    expectRefused(clause, await agree(writer), ['writer'])
    expectDone(await agree(colleague))
    await expectProof(place, clause, post)
  },
}

/** Where the head approves, nobody else's agreement lets a post out. */
const theHeadApproves: Scenario = {
  name: 'only the headteacher’s agreement lets a post out',
  shows: publishing((clause) => clause.setting?.['post-approver'] === 'headteacher'),
  controls: () => ['refusal:head-must-agree'],
  async run(ground, clause) {
    const place = await ground.aSchool()
    const [writer, colleague, head] = [
      await place.actor('officer'),
      await place.actor('colleague'),
      await place.actor('head'),
    ]
    const post = await draftAt(place)
    expectDone(await place.inside((tx) => putForward(tx, place.desk(), writer, place.policy, post)))
    await expectState(place, clause, 'due')
    const agree = (actor: typeof writer) =>
      place.inside(async (tx) => agreePost(tx, place.desk(), actor, place.policy, post, await seenHash(tx, post)))
    expectRefused(clause, await agree(colleague), ['head-must-agree'])
    expectDone(await agree(head))
    await expectProof(place, clause, post)
  },
}

/** Where the register names who posts, nobody else writes for the channel. */
const onlyApprovedPosters: Scenario = {
  name: 'only those whom the register names write for a channel',
  shows: publishing((clause) => clause.setting?.['post-approver'] === 'approved-poster-under-oversight'),
  controls: () => ['refusal:not-an-approved-poster'],
  async run(ground, clause) {
    const place = await ground.aSchool({ posters: ['officer', 'head'] })
    const [outsider, poster] = [await place.actor('colleague'), await place.actor('officer')]
    const words = { title: 'The choir', text: 'The choir sang.', channels: [place.school.page] }
    const rest = { dueAt: null, urgent: false, otherRoute }
    const begin = (actor: typeof poster) =>
      place.inside((tx) => startDraft(tx, actor, place.policy, { ...words, ...rest }))
    expectRefused(clause, await begin(outsider), ['not-an-approved-poster'])
    const { post } = expectDone(await begin(poster))
    await expectState(place, clause, 'not-called-for')
    expectDone(await place.inside((tx) => putForward(tx, place.desk(), poster, place.policy, post)))
    await expectProof(place, clause, post)
  },
}

export const publishingScenarios: readonly Scenario[] = [
  nobodyMissesOut,
  aColleagueReads,
  theHeadApproves,
  onlyApprovedPosters,
]
