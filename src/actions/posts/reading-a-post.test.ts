import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import {
  aDesk,
  aDraft,
  aPostForward,
  aPupil,
  aRoll,
  goodChannel,
  inForce,
  seenHash,
  withPicture,
} from '../../../test/support/posting.ts'
import type { ChannelId, PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { publicationsOf } from '../../storage/posts/post-history.ts'
import { agreePost } from './agree-post.ts'
import { answerFinding } from './answer-finding.ts'
import { putForward } from './put-forward.ts'
import { saveDraft } from './save-draft.ts'
import { sendBack } from './send-back.ts'
import { skipReader } from './skip-reader.ts'

type Name = 'Head' | 'Deputy' | 'Ann' | 'Ben' | 'Gov'
const people = {
  Head: ['headteacher'],
  Deputy: ['deputy-headteacher'],
  Ann: ['teacher'],
  Ben: ['teacher'],
  Gov: ['governor'],
} as const

describe('a post under a policy that asks for a colleague', () => {
  let school: WorkingSchool<Name>
  let page: ChannelId
  let pupils: ReadonlyMap<string, PupilId>
  // A minute on, so that everybody holds their roles by then.
  const desk = aDesk(new Date(Date.now() + 60_000))

  beforeAll(async () => {
    school = await aWorkingSchool<Name>(people, { policy: 'mulbarton' })
    await school.inside(async (tx) => {
      page = await goodChannel(tx, 'page', school.actor.Head.person)
      pupils = await aRoll(tx, [
        aPupil('1', 'Amelia', 'Hughes'),
        aPupil('2', 'Oluwaseun', 'Adeyemi', { consents: { website: 'no' } }),
        aPupil('3', 'Freya', 'Castellane', { flag: 'court order' }),
      ])
    })
  })
  afterAll(() => school.end())

  const inside = <T>(work: (tx: InSchool) => Promise<T>) => school.inside(work)

  it('goes out once a colleague agrees exactly what they saw', () =>
    inside(async (tx) => {
      const post = await aPostForward(tx, desk, school.actor.Ann, [page])
      const done = await agreePost(tx, desk, school.actor.Ben, await inForce(tx), post, await seenHash(tx, post))
      expect(done).toHaveProperty('goesAt')
      expect((await draftById(tx, post))?.stage).toBe('agreed')
      expect((await publicationsOf(tx, post)).map((one) => one.state)).toEqual(['ready'])
    }))

  it('is not agreed by its writer, nor by a governor, nor by somebody who saw other words', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aPostForward(tx, desk, school.actor.Ann, [page])
      const seen = await seenHash(tx, post)
      expect(await agreePost(tx, desk, school.actor.Ann, policy, post, seen)).toMatchObject({ refused: 'writer' })
      expect(await agreePost(tx, desk, school.actor.Gov, policy, post, seen)).toMatchObject({ refused: 'not-staff' })
      expect(await agreePost(tx, desk, school.actor.Ben, policy, post, 'ab'.repeat(32))).toMatchObject({
        refused: 'changed-since',
      })
    }))

  it('is not agreed by its writer under another record of the same human', () =>
    inside(async (tx) => {
      const twice = { account_id: '99999999-9999-4999-8999-999999999999' }
      for (const { person } of [school.actor.Ann, school.actor.Ben]) {
        await tx.updateTable('person').set(twice).where('id', '=', person).execute()
      }
      const post = await aPostForward(tx, desk, school.actor.Ann, [page])
      const seen = await seenHash(tx, post)
      expect(await agreePost(tx, desk, school.actor.Ben, await inForce(tx), post, seen)).toMatchObject({
        refused: 'writer',
      })
      for (const { person } of [school.actor.Ann, school.actor.Ben]) {
        await tx.updateTable('person').set({ account_id: null }).where('id', '=', person).execute()
      }
    }))

  it('makes a writer of whoever edits, and what was agreed counts no longer', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aPostForward(tx, desk, school.actor.Ann, [page])
      await agreePost(tx, desk, school.actor.Ben, policy, post, await seenHash(tx, post))
      const draft = await draftById(tx, post)
      const words = {
        title: 'The choir',
        text: 'The choir sang twice.',
        channels: [page],
        dueAt: null,
        urgent: false,
        otherRoute: draft?.otherRoute ?? null,
      }
      expect(await saveDraft(tx, desk, school.actor.Deputy, policy, post, words, draft?.revision ?? 0)).toHaveProperty(
        'revision',
      )
      expect((await draftById(tx, post))?.stage).toBe('draft')
      expect((await publicationsOf(tx, post)).map((one) => one.state)).toEqual(['pulled'])
      await putForward(tx, desk, school.actor.Deputy, policy, post)
      const seen = await seenHash(tx, post)
      expect(await agreePost(tx, desk, school.actor.Deputy, policy, post, seen)).toMatchObject({ refused: 'writer' })
      expect(await agreePost(tx, desk, school.actor.Ben, policy, post, seen)).toHaveProperty('goesAt')
    }))

  it('gives no agreement back when the words go back to what they were', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aPostForward(tx, desk, school.actor.Ann, [page])
      const first = await seenHash(tx, post)
      await agreePost(tx, desk, school.actor.Ben, policy, post, first)
      const before = await draftById(tx, post)
      const words = {
        title: 'The choir',
        text: 'Other words.',
        channels: [page],
        dueAt: null,
        urgent: false,
        otherRoute: before?.otherRoute ?? null,
      }
      const saved = await saveDraft(tx, desk, school.actor.Ben, policy, post, words, before?.revision ?? 0)
      const revision = 'revision' in saved ? saved.revision : 0
      await saveDraft(tx, desk, school.actor.Ann, policy, post, { ...words, text: before?.text ?? '' }, revision)
      await putForward(tx, desk, school.actor.Ann, policy, post)
      expect(await seenHash(tx, post)).not.toBe(first)
      expect((await draftById(tx, post))?.stage).toBe('reading')
    }))

  it('keeps the words of two people who write at once: the later save is refused, not lost', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aDraft(tx, school.actor.Ann, [page])
      const words = { title: '', text: 'Mine.', channels: [page], dueAt: null, urgent: false, otherRoute: null }
      expect(await saveDraft(tx, desk, school.actor.Ann, policy, post, words, 1)).toMatchObject({
        revision: 2,
        text: 'Mine.',
      })
      expect(await saveDraft(tx, desk, school.actor.Ben, policy, post, { ...words, text: 'Yours.' }, 1)).toMatchObject({
        refused: 'changed-meanwhile',
      })
      expect((await draftById(tx, post))?.text).toBe('Mine.')
    }))

  it('is stopped by the full name of a child whose family said no, and by no answer', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aDraft(tx, school.actor.Ann, [page], { text: 'Well done Oluwaseun Adeyemi for the poem.' })
      expect(await putForward(tx, desk, school.actor.Ann, policy, post)).toMatchObject({ refused: 'findings-open' })
      const answered = await answerFinding(tx, desk, school.actor.Ann, policy, post, {
        type: 'pupil-full-name',
        span: 'Oluwaseun Adeyemi',
        answer: 'They will not mind.',
      })
      expect(answered).toMatchObject({ refused: 'stop-cannot-be-answered' })
    }))

  it.each([
    ['said no', '2'],
    ['is kept safe by a note', '3'],
  ])('is stopped by a picture of a child whose family %s', (_why, number) =>
    inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Ann, [page])
      await withPicture(tx, desk, school.actor.Ann, school.files, post, [pupils.get(number) as PupilId])
      expect(await putForward(tx, desk, school.actor.Ann, await inForce(tx), post)).toMatchObject({
        refused: 'findings-open',
      })
    }),
  )

  it('is stopped by a picture of which nobody has said who is in it', () =>
    inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Ann, [page])
      await withPicture(tx, desk, school.actor.Ann, school.files, post)
      await tx.updateTable('picture').set({ shows: 'unanswered' }).where('post_id', '=', post).execute()
      const done = await putForward(tx, desk, school.actor.Ann, await inForce(tx), post)
      expect(done).toMatchObject({ refused: 'gaps', gaps: [{ gap: 'who-is-shown-unanswered', picture: 1 }] })
    }))

  it('is checked again when it is agreed: a consent withdrawn meanwhile stops it', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aDraft(tx, school.actor.Ann, [page])
      await withPicture(tx, desk, school.actor.Ann, school.files, post, [pupils.get('1') as PupilId])
      await putForward(tx, desk, school.actor.Ann, policy, post)
      await tx
        .updateTable('consent')
        .set({ answer: 'withdrawn' })
        .where('pupil_id', '=', pupils.get('1') as PupilId)
        .execute()
      const done = await agreePost(tx, desk, school.actor.Ben, policy, post, await seenHash(tx, post))
      expect(done).toMatchObject({ refused: 'findings-open' })
      await tx
        .updateTable('consent')
        .set({ answer: 'yes' })
        .where('pupil_id', '=', pupils.get('1') as PupilId)
        .execute()
    }))

  it('comes back to its writer with a note, and goes forward again changed', () =>
    inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aPostForward(tx, desk, school.actor.Ann, [page])
      const seen = await seenHash(tx, post)
      expect(await sendBack(tx, desk, school.actor.Ben, policy, post, { seen, note: ' ', onWords: '' })).toMatchObject({
        refused: 'no-note',
      })
      expect(
        await sendBack(tx, desk, school.actor.Ben, policy, post, { seen, note: 'Which hall?', onWords: 'the hall' }),
      ).toBe('sent-back')
      expect((await draftById(tx, post))?.stage).toBe('sent-back')
      expect(await putForward(tx, desk, school.actor.Ann, policy, post)).toMatchObject({ waitsFor: 'colleague' })
    }))

  describe('whose reader does not answer', () => {
    const due = new Date(desk.now.getTime() + 3_600_000)
    const later = aDesk(new Date(due.getTime() + 60_000))

    it('goes without one once it is due, by name and with a reason, and the head is told', () =>
      inside(async (tx) => {
        const policy = await inForce(tx)
        const post = await aPostForward(tx, desk, school.actor.Ann, [page], { dueAt: due })
        expect(await skipReader(tx, desk, school.actor.Ann, policy, post, 'Nobody is free.')).toMatchObject({
          refused: 'reader-may-still-answer',
        })
        expect(await skipReader(tx, later, school.actor.Ben, policy, post, 'Nobody is free.')).toMatchObject({
          refused: 'not-a-writer',
        })
        expect(await skipReader(tx, later, school.actor.Ann, policy, post, '')).toMatchObject({ refused: 'no-reason' })
        expect(await skipReader(tx, later, school.actor.Ann, policy, post, 'Nobody is free.')).toHaveProperty('goesAt')
        const told = await tx
          .selectFrom('notice')
          .select('person_id')
          .where('kind', '=', 'reader-skipped')
          .where('subject_id', '=', post)
          .execute()
        expect(told.map((one) => one.person_id)).toEqual([school.actor.Head.person])
      }))

    it('is given a day to be read where no time was set', () =>
      inside(async (tx) => {
        const policy = await inForce(tx)
        const post = await aPostForward(tx, desk, school.actor.Ann, [page])
        const soon = aDesk(new Date(desk.now.getTime() + 3 * 3_600_000))
        const tomorrow = aDesk(new Date(desk.now.getTime() + 25 * 3_600_000))
        expect(await skipReader(tx, soon, school.actor.Ann, policy, post, 'Nobody is free.')).toMatchObject({
          refused: 'reader-may-still-answer',
        })
        expect(await skipReader(tx, tomorrow, school.actor.Ann, policy, post, 'Nobody is free.')).toHaveProperty(
          'goesAt',
        )
      }))

    it('never goes without one where a pupil is pictured', () =>
      inside(async (tx) => {
        const policy = await inForce(tx)
        const post = await aDraft(tx, school.actor.Ann, [page], { dueAt: due })
        await withPicture(tx, desk, school.actor.Ann, school.files, post, [pupils.get('1') as PupilId])
        await putForward(tx, desk, school.actor.Ann, policy, post)
        expect(await skipReader(tx, later, school.actor.Ann, policy, post, 'Nobody is free.')).toMatchObject({
          refused: 'pupil-pictured',
        })
      }))
  })

  describe('held to by the database itself', () => {
    let post: Awaited<ReturnType<typeof aDraft>>
    let hash: Buffer
    beforeEach(async () => {
      await inside(async (tx) => {
        post = await aDraft(tx, school.actor.Ann, [page])
        await withPicture(tx, desk, school.actor.Ann, school.files, post, [pupils.get('1') as PupilId])
        await putForward(tx, desk, school.actor.Ann, await inForce(tx), post)
        hash = Buffer.from(await seenHash(tx, post), 'hex')
      })
    })
    const base = () => ({ school_id: school.id, post_id: post, hash })

    it('a writer’s reading is refused', async () => {
      const reading = { ...base(), reader_id: school.actor.Ann.person, read_as: 'colleague', agreed: true }
      await expect(inside((tx) => tx.insertInto('reading').values(reading).execute())).rejects.toMatchObject({
        code: 'SP001',
      })
    })
    it('a release without an agreement is refused', async () => {
      const release = { ...base(), kind: 'agreed' as const, released_by: school.actor.Ben.person }
      await expect(inside((tx) => tx.insertInto('release').values(release).execute())).rejects.toThrow()
    })
    it('a reader is not skipped with a pupil pictured', async () => {
      const release = { ...base(), kind: 'skipped' as const, reason: 'x', released_by: school.actor.Ann.person }
      await expect(inside((tx) => tx.insertInto('release').values(release).execute())).rejects.toMatchObject({
        code: 'SP004',
      })
    })
    it('nothing is put on the clock that nothing lets out', async () => {
      const publication = { ...base(), channel_id: page, repeatable: true, due_at: new Date() }
      await expect(inside((tx) => tx.insertInto('publication').values(publication).execute())).rejects.toMatchObject({
        code: 'SP006',
      })
    })
    it('a version’s hash is of its bytes', async () => {
      const version = {
        ...base(),
        hash: Buffer.alloc(32, 1),
        number: 99,
        content: '{}',
        made_by: school.actor.Ann.person,
      }
      await expect(inside((tx) => tx.insertInto('post_version').values(version).execute())).rejects.toMatchObject({
        code: '23514',
      })
    })
  })
})

describe('a post that the headteacher must agree', () => {
  let school: WorkingSchool<Name>
  let page: ChannelId
  // A minute on, so that everybody holds their roles by then.
  const desk = aDesk(new Date(Date.now() + 60_000))

  beforeAll(async () => {
    school = await aWorkingSchool<Name>(people, { policy: 'gloucestershire' })
    await school.inside(async (tx) => {
      page = await goodChannel(tx, 'page', school.actor.Head.person)
    })
  })
  afterAll(() => school.end())

  it('is not agreed by a colleague, nor by cover while the head is here, and is by the head', () =>
    school.inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aPostForward(tx, desk, school.actor.Ann, [page])
      const seen = await seenHash(tx, post)
      for (const other of [school.actor.Ben, school.actor.Deputy]) {
        const done = await agreePost(tx, desk, other, policy, post, seen)
        expect(done).toMatchObject({ refused: 'head-must-agree', basis: { clauses: ['gloucestershire:5.3'] } })
      }
      expect(await agreePost(tx, desk, school.actor.Head, policy, post, seen)).toHaveProperty('goesAt')
    }))

  it('is agreed by cover when the head wrote it, as Signpost’s default, and never skipped', () =>
    school.inside(async (tx) => {
      const policy = await inForce(tx)
      const post = await aPostForward(tx, desk, school.actor.Head, [page])
      const seen = await seenHash(tx, post)
      expect(await agreePost(tx, desk, school.actor.Head, policy, post, seen)).toMatchObject({ refused: 'writer' })
      const later = aDesk(new Date(desk.now.getTime() + 86_400_000))
      expect(await skipReader(tx, later, school.actor.Head, policy, post, 'Away.')).toMatchObject({
        refused: 'never-skipped',
      })
      const done = await agreePost(tx, desk, school.actor.Deputy, policy, post, seen)
      expect(done).toMatchObject({ basis: { defaults: ['cover-for-the-headteacher'] } })
    }))
})

describe('a post by an approved poster under oversight', () => {
  let school: WorkingSchool<Name>
  let page: ChannelId
  // A minute on, so that everybody holds their roles by then.
  const desk = aDesk(new Date(Date.now() + 60_000))

  beforeAll(async () => {
    school = await aWorkingSchool<Name>(people, { policy: 'coton' })
    await school.inside(async (tx) => {
      page = await goodChannel(tx, 'page', school.actor.Head.person, [
        school.actor.Ann.person,
        school.actor.Head.person,
        school.actor.Deputy.person,
      ])
    })
  })
  afterAll(() => school.end())

  it('goes without agreement half an hour ahead, and the other posters and the head are told at once', () =>
    school.inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Ann, [page])
      const done = await putForward(tx, desk, school.actor.Ann, await inForce(tx), post)
      const goesAt = 'goesAt' in done ? done.goesAt.getTime() : 0
      expect(goesAt - desk.now.getTime()).toBe(30 * 60_000)
      const told = await tx
        .selectFrom('notice')
        .select('person_id')
        .where('subject_id', '=', post)
        .where('kind', '=', 'post-overseen')
        .execute()
      expect(told.map((one) => one.person_id).sort()).toEqual(
        [school.actor.Head.person, school.actor.Deputy.person].sort(),
      )
    }))

  it('is not put forward by somebody who is not one', () =>
    school.inside(async (tx) => {
      const post = await aDraft(tx, school.actor.Ben, [])
      const words = { title: '', text: 'x', channels: [page], dueAt: null, urgent: false, otherRoute: null }
      const done = await saveDraft(tx, desk, school.actor.Ben, await inForce(tx), post, words, 1)
      expect(done).toMatchObject({
        refused: 'not-an-approved-poster',
        basis: { clauses: expect.arrayContaining(['coton:3.3']) },
      })
    }))
})
