import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWallClock } from '../../src/core/school/london-time.ts'
import { noTransport } from '../../src/platforms/mail/no-transport.ts'
import { anotherPolicy } from '../support/another-policy.ts'
import { aPublishingSchool, type PublishingSchool } from './support/a-publishing-school.ts'
import { aPupil } from './support/posts-and-channels.ts'

let school: PublishingSchool

beforeAll(async () => {
  school = await aPublishingSchool({ transport: noTransport })
})
afterAll(() => school.end())

const onPage = async (post: string) => {
  const { rows } = await school.inside((tx) =>
    sql<{ title: string; text: string; pictures: unknown }>`select title, text, pictures from page_entry
      where school_id = ${tx.school} and post_id = ${post} and removed_at is null`.execute(tx),
  )
  return rows
}

const aPicture = async (shows: 'nobody' | 'pupils' = 'nobody', pupils: string[] = []) => {
  const bytes = randomBytes(400)
  const { hash } = await school.inside((tx) => school.files.keep(tx, bytes, { mediaType: 'image/jpeg' }))
  return { file: hash.toString('hex'), alt: 'A blue coat on a peg', shows, pupils }
}

describe('a post that was agreed', () => {
  it('is out, word for word, once it is due', async () => {
    const picture = await aPicture()
    const { post, content } = await school.agreed({ text: 'Line one.\n\nLine “two” – 🙂', pictures: [picture] })
    await school.worker.work()
    expect(await onPage(post)).toEqual([
      { title: content.title, text: content.text, pictures: [{ file: picture.file, alt: picture.alt }] },
    ])
    const publication = await school.publication(post)
    expect(publication).toMatchObject({
      state: 'confirmed',
      address: `https://signpost.example.sch.uk/s/larkfield/posts/${post}`,
    })
    const { stage } = await school.inside((tx) =>
      tx.selectFrom('post').select('stage').where('id', '=', post).executeTakeFirstOrThrow(),
    )
    expect(stage).toBe('out')
  })

  it('waits out its two minutes, in which it could still be pulled back', async () => {
    const { post } = await school.agreed({ urgent: false })
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('ready')
    school.worker.setClock(new Date(school.now.getTime() + 119_000))
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('ready')
    school.worker.setClock(new Date(school.now.getTime() + 120_000))
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('confirmed')
    school.worker.setClock(school.now)
  })

  it('leaves at half past eight by the school’s clock on the day the clocks go forward', async () => {
    const dueAt = fromWallClock('2027-03-28', '08:30')
    const { post } = await school.agreed({ now: new Date('2027-03-27T15:00:00Z'), dueAt: dueAt?.toISOString() ?? null })
    school.worker.setClock(new Date('2027-03-28T07:29:59Z'))
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('ready')
    school.worker.setClock(new Date('2027-03-28T07:30:00Z'))
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('confirmed')
    school.worker.setClock(school.now)
  })

  it('is sent once, however often the worker looks', async () => {
    const { post } = await school.agreed()
    await school.worker.work()
    await school.worker.work()
    const { rows } = await school.inside((tx) =>
      sql<{ many: number }>`select count(*) as many from audit_entry
        where school_id = ${tx.school} and subject_id = ${post} and verb = 'begin-sending'`.execute(tx),
    )
    expect(rows[0]?.many).toBe(1)
  })
})

type Change = (post: Awaited<ReturnType<PublishingSchool['agreed']>>) => Promise<void>

describe('a post that was agreed does not go out', () => {
  const held = async (post: string, reason: string) => {
    await school.worker.work()
    const publication = await school.publication(post as never)
    expect(publication).toMatchObject({ state: 'held', problem: reason })
    expect(await onPage(post)).toEqual([])
    expect((await school.told('teacher')).at(-1)).toBe('post-held')
    expect((await school.told('head')).at(-1)).toBe('post-held')
    expect((await school.told('deputy')).at(-1)).toBe('post-held')
  }

  it('when one byte of a stored picture was flipped', async () => {
    const picture = await aPicture()
    const { post } = await school.agreed({ pictures: [picture] })
    await school.flipByteOf(picture.file)
    await held(post, 'picture-changed')
  })

  it('when a stored picture is gone', async () => {
    const picture = await aPicture()
    const { post } = await school.agreed({ pictures: [picture] })
    await school.tamper('update stored_file set sealed_key = null, erased_at = now() where hash = $1', [
      Buffer.from(picture.file, 'hex'),
    ])
    await held(post, 'picture-missing')
  })

  it('when its kept words are no longer those whose hash was agreed', async () => {
    const { post } = await school.agreed()
    await school.tamper('alter table post_version drop constraint if exists post_version_check')
    await school.tamper(`update post_version set content = replace(content, 'blue', 'red') where post_id = $1`, [post])
    await held(post, 'content-changed')
  })

  it('when the family of a pictured child withdrew between the agreement and the sending', async () => {
    const pupil = await school.inside((tx) => aPupil(tx, 'Maya Okonkwo', ['website']))
    const { post } = await school.agreed({ pictures: [await aPicture('pupils', [pupil])] })
    await school.inside((tx) =>
      tx.updateTable('consent').set({ answer: 'withdrawn' }).where('pupil_id', '=', pupil).execute(),
    )
    await held(post, 'child-not-to-be-shown')
  })

  it('when the family of a child named in full withdrew', async () => {
    const pupil = await school.inside((tx) => aPupil(tx, 'Tobias Underhay', ['website']))
    const { post } = await school.agreed({ text: 'Well done Tobias Underhay, who found it.' })
    await school.inside((tx) =>
      tx.updateTable('consent').set({ answer: 'withdrawn' }).where('pupil_id', '=', pupil).execute(),
    )
    await held(post, 'child-not-to-be-shown')
  })

  it('when a pictured child has left the roll, and nobody’s yes stands any more', async () => {
    const pupil = await school.inside((tx) => aPupil(tx, 'Ivy Lark', ['website']))
    const { post } = await school.agreed({ pictures: [await aPicture('pupils', [pupil])] })
    await school.inside((tx) => tx.updateTable('pupil').set({ left_at: new Date() }).where('id', '=', pupil).execute())
    await held(post, 'child-not-to-be-shown')
  })

  const changes: readonly [string, string, Change][] = [
    ['when its channel was closed', 'channel-closed', async () => setChannel({ closed_on: '2026-03-02' })],
    [
      'when the platform stopped taking posts',
      'channel-not-in-good-standing',
      async () => setChannel({ stopped_at: new Date(), stopped_reason: 'password changed' }),
    ],
    [
      'when its channel’s risk assessment changed after it was approved',
      'channel-not-in-good-standing',
      async () => setChannel({ risk_assessment: 'Nobody reads it.' }),
    ],
    [
      'when an incident is on and it is not urgent news agreed since',
      'incident-on',
      async () => {
        await school.inside((tx) =>
          tx
            .insertInto('incident_mode')
            .values({ school_id: tx.school, started_by: school.actor.head.person })
            .execute(),
        )
      },
    ],
    [
      'when somebody holds it',
      'held-by-a-person',
      async ({ post }) => {
        await school.inside((tx) =>
          tx
            .insertInto('post_hold')
            .values({ school_id: tx.school, post_id: post, held_by: school.actor.deputy.person, reason: 'Wrong day' })
            .execute(),
        )
      },
    ],
    [
      'when it is a draft again',
      'not-agreed',
      async ({ post }) => {
        await school.inside((tx) => tx.updateTable('post').set({ stage: 'draft' }).where('id', '=', post).execute())
      },
    ],
    [
      'when the school has since adopted a policy under which the headteacher agrees every post',
      'policy-asks-more',
      async () => adopt('gloucestershire'),
    ],
  ]
  const setChannel = async (columns: Record<string, unknown>) => {
    await school.inside((tx) => tx.updateTable('channel').set(columns).where('id', '=', school.channel.page).execute())
  }
  const adopt = async (name: string) => {
    await school.inside((tx) => anotherPolicy(tx, { pack: name, by: school.actor.head.person }))
  }

  for (const [when, reason, change] of changes) {
    it(when, async () => {
      const own = school
      school = await aPublishingSchool({ transport: noTransport })
      try {
        const agreed = await school.agreed()
        await change(agreed)
        await held(agreed.post, reason)
      } finally {
        await school.end()
        school = own
      }
    })
  }

  it('when a newer version was put forward', async () => {
    const { post, content } = await school.agreed()
    await school.inside(async (tx) => {
      const { keepVersion } = await import('../../src/storage/posts/versions.ts')
      const { contentBytes, contentHash } = await import('../../src/core/posts/post-content.ts')
      const bytes = contentBytes({ ...content, version: 2, text: 'Another.' })
      await keepVersion(tx, post, { bytes, hash: contentHash(bytes), number: 2, madeBy: school.actor.teacher.person })
    })
    await held(post, 'newer-version')
  })

  it('more than two hours late, and then only when a person says so', async () => {
    const { post } = await school.agreed()
    school.worker.setClock(new Date(school.now.getTime() + 2 * 3_600_000 + 1))
    await held(post, 'too-late')
    school.worker.setClock(school.now)
  })

  it('on a channel that Signpost cannot publish to yet', async () => {
    const own = school
    school = await aPublishingSchool({ transport: noTransport, platforms: () => ({}) })
    try {
      const { post } = await school.agreed()
      await held(post, 'not-yet-by-signpost')
    } finally {
      await school.end()
      school = own
    }
  })
})
