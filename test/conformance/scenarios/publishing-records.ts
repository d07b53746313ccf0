import { answerFinding } from '../../../src/actions/posts/answer-finding.ts'
import { findInDraft } from '../../../src/actions/posts/find-in-draft.ts'
import { settling, within } from '../../../src/core/policy/state/evidence.ts'
import { draftById } from '../../../src/storage/posts/draft-by-id.ts'
import { expectDone, expectProof, expectState, NotHeld } from '../support/not-held.ts'
import { publishPost } from '../support/publishing-now.ts'
import type { Scenario } from '../support/scenario.ts'
import { agreed, draftAt, forward, letOut } from './posts.ts'

const recording = (fits: Parameters<typeof within>[1]) => within('publishing', fits, ['record'])
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)

/** What is let out has to stand where anybody can examine it. */
const openToScrutiny: Scenario = {
  name: 'a post that is let out stands with its history where it can be examined, and late where it does not',
  shows: recording(settling('post-scrutiny')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const post = await letOut(place)
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inHours(2))
    await publishPost(place, post)
    await expectProof(place, clause, post, inHours(2))
  },
}

/** The tests of a formal message are answered by whoever agrees it. */
const fitToSend: Scenario = {
  name: 'a message is agreed as fit before its time, and overdue where nobody did',
  shows: recording((clause) => settling('post-quality-tests')(clause) && !settling('post-scrutiny')(clause)),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const post = await draftAt(place, { dueAt: inHours(3) })
    expectDone(await forward(place, post))
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inHours(4))
    expectDone(await agreed(place, post, 'head'))
    await expectProof(place, clause, post, inHours(4))
  },
}

/** What belongs to somebody else waits for a word on their leave. */
const leaveOfOthers: Scenario = {
  name: 'what belongs to somebody else waits for the leave to use it, and is overdue without',
  shows: recording(settling('third-party-content')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const text = 'We’ve changed the words on another school’s poster.'
    const post = await draftAt(place, { text })
    await expectState(place, clause, 'due')
    await expectState(place, clause, 'broken', inHours(24 * 8))
    const writer = await place.actor('officer')
    const refused = await forward(place, post)
    if (!('refused' in refused)) throw new Error('it was put forward although nobody answered for it')
    const draft = await place.inside((tx) => draftById(tx, post))
    if (!draft) throw new NotHeld('the draft is gone')
    const { findings } = await place.inside((tx) => findInDraft(tx, place.desk(), place.policy, post, draft))
    const span = findings.find(({ type }) => type === 'copyright')?.span ?? ''
    const answer = { type: 'copyright', span, answer: 'They said yes by mail, and we name them below.' }
    expectDone(await place.inside((tx) => answerFinding(tx, place.desk(), writer, place.policy, post, answer)))
    expectDone(await forward(place, post))
    await expectProof(place, clause, post, inHours(24 * 8))
  },
}

/** The check of names against the roll is part of every post; without a roll there is none. */
const checkedAgainstTheRoll: Scenario = {
  name: 'a post is checked against the roll before it is put forward, and without a roll it is not kept',
  shows: recording(settling('linked-policies')),
  async run(ground, clause) {
    const place = await ground.aSchool()
    await expectState(place, clause, 'not-called-for')
    const post = await draftAt(place)
    await expectState(place, clause, 'due')
    expectDone(await forward(place, post))
    await expectProof(place, clause, post)
    const without = await ground.aSchool({ roll: false })
    expectDone(await forward(without, await draftAt(without)))
    await expectState(without, clause, 'broken')
  },
}

export const publishingRecordScenarios: readonly Scenario[] = [
  openToScrutiny,
  fitToSend,
  leaveOfOthers,
  checkedAgainstTheRoll,
]
