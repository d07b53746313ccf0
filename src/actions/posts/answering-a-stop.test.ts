import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { aDesk, aDraft, aPupil, aRoll, goodChannel, inForce, seenHash } from '../../../test/support/posting.ts'
import { acceptableUseHash } from '../../core/agreements/acceptable-use-document.ts'
import { acknowledgementNeeded } from '../../core/agreements/acknowledgement-needed.ts'
import type { ChannelId, PostId } from '../../core/school/ids.ts'
import { keepAcknowledgement } from '../../storage/agreements/keep-acknowledgement.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { findingAnswersOf } from '../../storage/posts/finding-answers.ts'
import { agreePost } from './agree-post.ts'
import { answerFinding } from './answer-finding.ts'
import { askForAnswer } from './ask-for-answer.ts'
import { findInDraft, openFindings } from './find-in-draft.ts'
import { putForward } from './put-forward.ts'
import { saveDraft } from './save-draft.ts'

type Name = 'Head' | 'Deputy' | 'Ann' | 'Ben' | 'Gov'
const people = {
  Head: ['headteacher'],
  Deputy: ['deputy-headteacher'],
  Ann: ['teacher'],
  Ben: ['teacher'],
  Gov: ['governor'],
} as const

const slight = 'The referee was useless.'
const borrowed = 'We found this cartoon on Google.'

describe('what stops a post', () => {
  let school: WorkingSchool<Name>
  let page: ChannelId
  const desk = aDesk(new Date(Date.now() + 60_000))

  beforeAll(async () => {
    school = await aWorkingSchool<Name>(people, { policy: 'model' })
    await school.inside(async (tx) => {
      page = await goodChannel(tx, 'page', school.actor.Head.person)
      await everybodySigned(tx)
      await aRoll(tx, [aPupil('1', 'Amelia', 'Hughes', { consents: { website: 'no' } })])
    })
  })
  afterAll(() => school.end())

  const everybodySigned = async (tx: InSchool) => {
    const policy = await policyInForce(tx)
    const needed = policy && acknowledgementNeeded(policy.policy)
    const printed = policy && (await versionDocument(tx, policy.version))
    if (!needed || !printed) throw new Error('the model policy asks for a signature')
    const signed = { how: needed.how, documentHash: acceptableUseHash(printed.document), policyVersion: policy.version }
    for (const { person } of Object.values(school.actor))
      await keepAcknowledgement(tx, { ...signed, person, at: new Date() })
  }
  const inside = <T>(work: (tx: InSchool) => Promise<T>) => school.inside(work)
  const stopsOf = async (tx: InSchool, post: PostId) => {
    const draft = await draftById(tx, post)
    if (!draft) throw new Error('no such post')
    return openFindings(await findInDraft(tx, desk, await inForce(tx), post, draft))
  }
  const answer = async (tx: InSchool, post: PostId, by: Name, reason = 'It was said on stage, and he laughed.') => {
    const [stop] = await stopsOf(tx, post)
    if (!stop) throw new Error('nothing stops it')
    const told = { type: stop.type, span: stop.span, answer: reason }
    return answerFinding(tx, desk, school.actor[by], await inForce(tx), post, told)
  }

  it('is answered by the headteacher, who does not become its writer, and then goes out once a colleague agrees', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aDraft(tx, school.actor.Ann, [page], { text: slight })
      expect(await putForward(tx, desk, school.actor.Ann, policy, post)).toMatchObject({ refused: 'findings-open' })
      expect(await answer(tx, post, 'Head')).toBe('answered')
      expect((await draftById(tx, post))?.writers).toEqual([school.actor.Ann.person])
      expect(await putForward(tx, desk, school.actor.Ann, policy, post)).toHaveProperty('waitsFor')
      const done = await agreePost(tx, desk, school.actor.Ben, policy, post, await seenHash(tx, post))
      expect(done).toHaveProperty('goesAt')
    }))

  it('is answered in the title and in the text apart, where the same words stand in both', () =>
    inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Ann, [page], { title: slight, text: `At the match. ${slight}` })
      expect(await stopsOf(tx, post)).toHaveLength(2)
      expect(await answer(tx, post, 'Head')).toBe('answered')
      expect(await stopsOf(tx, post)).toHaveLength(1)
      expect(await answer(tx, post, 'Head')).toBe('answered')
      expect(await stopsOf(tx, post)).toHaveLength(0)
    }))

  it('is not answered for a text that was changed while it was read', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aDraft(tx, school.actor.Ann, [page], { text: slight })
      const [stop] = await stopsOf(tx, post)
      const told = { type: stop?.type ?? '', span: stop?.span ?? '', answer: 'Said on stage.' }
      const other = { ...told, ofText: 'ab'.repeat(32) }
      expect(await answerFinding(tx, desk, school.actor.Head, policy, post, other)).toMatchObject({
        refused: 'other-words-now',
      })
      expect(await findingAnswersOf(tx, post)).toEqual([])
      const read = { ...told, ofText: stop?.ofText?.toString('hex') ?? '' }
      expect(await answerFinding(tx, desk, school.actor.Head, policy, post, read)).toBe('answered')
    }))

  it('is not answered by its writer, by a colleague, by a governor, or without a reason', () =>
    inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Ann, [page], { text: slight })
      expect(await answer(tx, post, 'Ann')).toMatchObject({ refused: 'own-words' })
      expect(await answer(tx, post, 'Ben')).toMatchObject({ refused: 'somebody-else-answers' })
      expect(await answer(tx, post, 'Gov')).toMatchObject({ refused: 'somebody-else-answers' })
      expect(await answer(tx, post, 'Head', '  ')).toMatchObject({ refused: 'no-reason' })
      expect(await findingAnswersOf(tx, post)).toEqual([])
    }))

  it('is answered by the deputy where the headteacher wrote it', () =>
    inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Head, [page], { text: slight })
      expect(await answer(tx, post, 'Head')).toMatchObject({ refused: 'own-words' })
      expect(await answer(tx, post, 'Deputy')).toBe('answered')
    }))

  it('that is others’ work is answered by any colleague who did not write it, where any colleague agrees posts', () =>
    inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Ann, [page], { text: borrowed })
      expect(await answer(tx, post, 'Ben', 'The artist gave us leave by mail.')).toBe('answered')
      expect(await stopsOf(tx, post)).toEqual([])
    }))

  it('stays answered for that very text, and is open again when a word of it changes', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aDraft(tx, school.actor.Ann, [page], { text: slight })
      await answer(tx, post, 'Head')
      expect(await stopsOf(tx, post)).toEqual([])
      const words = { title: '', channels: [page], dueAt: null, urgent: false, otherRoute: null }
      const changed = { ...words, text: `${slight} So was his brother.` }
      const revision = (await draftById(tx, post))?.revision ?? 0
      expect(await saveDraft(tx, desk, school.actor.Ann, policy, post, changed, revision)).toHaveProperty('revision')
      expect((await stopsOf(tx, post)).length).toBeGreaterThan(0)
      await saveDraft(tx, desk, school.actor.Ann, policy, post, { ...words, text: slight }, revision + 1)
      expect(await stopsOf(tx, post)).toEqual([])
    }))

  it('is open again once whoever answered it writes in it', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aDraft(tx, school.actor.Ann, [page], { text: slight })
      await answer(tx, post, 'Head')
      const draft = await draftById(tx, post)
      const words = { title: 'A match', text: slight, channels: [page], dueAt: null, urgent: false, otherRoute: null }
      await saveDraft(tx, desk, school.actor.Head, policy, post, words, draft?.revision ?? 0)
      expect(await stopsOf(tx, post)).toHaveLength(1)
    }))

  it('because a family said no is answered by nobody', () =>
    inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Ann, [page], { text: 'Well done Amelia Hughes!' })
      for (const name of ['Head', 'Deputy', 'Ann', 'Ben', 'Gov'] as const)
        expect(await answer(tx, post, name)).toMatchObject({ refused: 'stop-cannot-be-answered' })
    }))

  it('is told to those whose answer counts, and to nobody else', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aDraft(tx, school.actor.Ann, [page], { text: slight })
      expect(await askForAnswer(tx, desk, school.actor.Ann, policy, post)).toEqual({ asked: 1 })
      const told = await tx.selectFrom('notice').select('person_id').where('kind', '=', 'finding-to-answer').execute()
      expect(told.map((one) => one.person_id)).toEqual([school.actor.Head.person])
    }))

  describe('and the database', () => {
    /** Goes round the action: an answer by hand, in whatever shape, and the post put forward with it. */
    const releasedWith = async (change: (answer: { ofText: Buffer | null; by: Name }) => void) =>
      inside(async (tx) => {
        const policy = await inForce(tx)
        const post = await aDraft(tx, school.actor.Ann, [page], { text: slight })
        await answer(tx, post, 'Head')
        await putForward(tx, desk, school.actor.Ann, policy, post)
        const row = await tx
          .selectFrom('version_finding')
          .selectAll()
          .where('post_id', '=', post)
          .executeTakeFirstOrThrow()
        const kept = await tx
          .selectFrom('finding_answer')
          .selectAll()
          .where('post_id', '=', post)
          .executeTakeFirstOrThrow()
        const given: { ofText: Buffer | null; by: Name } = { ofText: kept.of_text, by: 'Head' }
        change(given)
        const answered = await tx
          .insertInto('finding_answer')
          .values({
            school_id: tx.school,
            post_id: post,
            finding_type: kept.finding_type,
            span: kept.span,
            answer: 'By hand.',
            answered_by: school.actor[given.by].person,
            of_text: given.ofText,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        // The finding as frozen cannot be changed by the app; a second one for the same version stands beside it.
        const { id: _, ...copy } = row
        await tx
          .insertInto('version_finding')
          .values({ ...copy, clauses: JSON.stringify(copy.clauses), answer_id: answered.id })
          .execute()
        return agreePost(tx, desk, school.actor.Ben, policy, post, await seenHash(tx, post))
      })

    it('lets it out with an answer that counts', async () => {
      expect(await releasedWith(() => undefined)).toHaveProperty('goesAt')
    })

    it('keeps it in where the answer is of another text', async () => {
      await expect(
        releasedWith((answer) => {
          answer.ofText = Buffer.alloc(32)
        }),
      ).rejects.toMatchObject({ code: 'SP002' })
    })

    it('keeps it in where the answer is of no text, as an answer to a question is', async () => {
      await expect(
        releasedWith((answer) => {
          answer.ofText = null
        }),
      ).rejects.toMatchObject({ code: 'SP002' })
    })

    it('keeps it in where its writer answered', async () => {
      await expect(
        releasedWith((answer) => {
          answer.by = 'Ann'
        }),
      ).rejects.toMatchObject({ code: 'SP002' })
    })
  })
})
