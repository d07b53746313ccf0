import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { holdPost, liftHold } from '../../src/actions/publishing/hold-post.ts'
import { pullBack } from '../../src/actions/publishing/pull-back.ts'
import { releaseLate } from '../../src/actions/publishing/release-late.ts'
import { takeDown } from '../../src/actions/publishing/take-down.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { contentBytes, contentHash } from '../../src/core/posts/post-content.ts'
import type { PostId } from '../../src/core/school/ids.ts'
import { noTransport } from '../../src/platforms/mail/no-transport.ts'
import type { InSchool } from '../../src/storage/in-school.ts'
import { policyInForce } from '../../src/storage/policy/policy-in-force.ts'
import { keepVersion } from '../../src/storage/posts/versions.ts'
import { aNetwork } from './support/a-network.ts'
import { aPublishingSchool, type PublishingSchool } from './support/a-publishing-school.ts'

let school: PublishingSchool

beforeAll(async () => {
  school = await aPublishingSchool({
    transport: noTransport,
    platforms: (usual) => ({ ...usual, mastodon: aNetwork().platform }),
  })
})
beforeEach(async () => {
  school.worker.setClock(school.now)
  await school.forget('post', 'notice', 'due')
})
afterAll(() => school.end())

const later = (minutes: number) => new Date(school.now.getTime() + minutes * 60_000)
const desk = () => ({ now: school.worker.parts.now(), publicUrl: school.publicUrl, rolls: school.worker.parts.rolls })
const inForce = async (tx: InSchool): Promise<Policy> => {
  const found = await policyInForce(tx)
  if (!found) throw new Error('no policy')
  return found.policy
}
const stageOf = async (post: PostId) =>
  (await school.inside((tx) => tx.selectFrom('post').select('stage').where('id', '=', post).executeTakeFirstOrThrow()))
    .stage
const verbs = async (post: PostId) =>
  (
    await school.inside((tx) =>
      tx.selectFrom('audit_entry').select('verb').where('subject_id', '=', post).orderBy('seq').execute(),
    )
  ).map((line) => line.verb)
const hold = (post: PostId, reason = 'The date is wrong') =>
  school.inside((tx) => holdPost(tx, desk(), school.actor.deputy, post, reason))
const lift = (post: PostId) => school.inside((tx) => liftHold(tx, desk(), school.actor.head, post))
const pull = (post: PostId) =>
  school.inside(async (tx) => pullBack(tx, desk(), school.actor.teacher, await inForce(tx), post))
const release = (post: PostId) =>
  school.inside(async (tx) => releaseLate(tx, desk(), school.actor.head, await inForce(tx), post))
const down = (post: PostId) => school.inside((tx) => takeDown(tx, desk(), school.actor.colleague, post))

describe('holding a post', () => {
  it('keeps it in when its time comes, tells the writer, and is written down', async () => {
    const { post } = await school.agreed({ urgent: false })
    expect(await hold(post)).toEqual({ held: 1, gone: 0 })
    school.worker.setClock(later(10))
    await school.worker.work()
    expect(await school.publication(post)).toMatchObject({ state: 'held', problem: 'held-by-a-person' })
    expect(await school.told('teacher')).toEqual(['post-held'])
    expect(await school.told('deputy')).toEqual([])
    expect(await verbs(post)).toEqual(['hold-post'])
  })

  it('is refused without a reason, twice, or once it has gone, and then changes nothing', async () => {
    const { post } = await school.agreed()
    expect(await hold(post, ' ')).toMatchObject({ refused: 'no-reason' })
    await hold(post)
    expect(await hold(post)).toMatchObject({ refused: 'held-already' })
    await lift(post)
    await school.worker.work()
    expect(await hold(post)).toMatchObject({ refused: 'nothing-to-hold' })
    expect((await school.publication(post)).state).toBe('confirmed')
  })

  it('is lifted, and the post goes when it is due', async () => {
    const { post } = await school.agreed({ dueAt: later(30).toISOString() })
    await hold(post)
    expect(await lift(post)).toEqual({ goesAt: later(30) })
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('ready')
    school.worker.setClock(later(30))
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('confirmed')
  })

  it('is lifted after its time, and the post goes now, with no alarm that it is late', async () => {
    const { post } = await school.agreed()
    await hold(post)
    school.worker.setClock(later(300))
    expect(await lift(post)).toEqual({ goesAt: later(300) })
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('confirmed')
  })

  it('does not free, when it is lifted, what was held for something else', async () => {
    const { post } = await school.agreed()
    school.worker.setClock(later(130))
    await school.worker.work()
    await school.inside((tx) =>
      tx.insertInto('post_hold').values({ school_id: tx.school, post_id: post, reason: 'Wait' }).execute(),
    )
    await lift(post)
    expect(await school.publication(post)).toMatchObject({ state: 'held', problem: 'too-late' })
  })
})

describe('pulling a post back', () => {
  it('within its two minutes makes it a draft again, and it never goes', async () => {
    const { post } = await school.agreed({ urgent: false })
    school.worker.setClock(later(1.9))
    expect(await pull(post)).toEqual({ pulled: 1, gone: [] })
    school.worker.setClock(later(10))
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('pulled')
    expect(await stageOf(post)).toBe('draft')
  })

  it('once it is out on one channel takes back the others and says where it has gone', async () => {
    const { post } = await school.agreed({ to: ['page', 'newsletter'] })
    await school.worker.work()
    expect(await pull(post)).toEqual({ pulled: 1, gone: ['Our page'] })
    expect(await stageOf(post)).toBe('out')
    expect((await school.publication(post, 'newsletter')).state).toBe('pulled')
  })

  it('is refused once it is out', async () => {
    const { post } = await school.agreed()
    await school.worker.work()
    expect(await pull(post)).toMatchObject({ refused: 'out-already' })
  })

  it('of a worker that had taken it and not begun leaves that worker nothing', async () => {
    const { post } = await school.agreed()
    await school.tamper(
      `update publication set state = 'claimed', claimed_by = gen_random_uuid(), lease_until = now() - interval '1 s', fence = 1`,
    )
    expect(await pull(post)).toMatchObject({ pulled: 1 })
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('pulled')
  })
})

describe('taking a post down', () => {
  const onPage = (post: PostId) =>
    school.inside((tx) =>
      tx
        .selectFrom('page_entry')
        .select('post_id')
        .where('post_id', '=', post)
        .where('removed_at', 'is', null)
        .execute(),
    )

  it('takes it off the page at once, keeps what was there, and tells the writer', async () => {
    const { post } = await school.agreed()
    await school.worker.work()
    expect(await onPage(post)).toHaveLength(1)
    expect(await down(post)).toEqual({ cannotRecall: [], stopped: 0 })
    expect(await onPage(post)).toEqual([])
    expect(await stageOf(post)).toBe('taken-down')
    const kept = await school.inside((tx) =>
      tx.selectFrom('page_entry').select('text').where('post_id', '=', post).execute(),
    )
    expect(kept).toEqual([{ text: 'There is a blue coat in the hall.' }])
    expect(await school.told('teacher')).toEqual(['post-taken-down'])
    expect((await verbs(post)).at(-1)).toBe('take-down')
  })

  it('takes back what has not yet gone to other channels', async () => {
    const { post } = await school.agreed({ to: ['page', 'newsletter'] })
    await school.worker.work()
    await down(post)
    expect((await school.publication(post, 'newsletter')).state).toBe('pulled')
  })

  it('stops a page entry that a worker was just about to put there', async () => {
    const { post } = await school.agreed()
    await school.tamper(
      `update publication set state = 'sending', fence = 1, sending_at = now(), lease_until = now() - interval '1 s'`,
    )
    await school.tamper(`update due set state = 'sending', lease_until = now() - interval '1 s'`)
    await down(post)
    await school.worker.work()
    expect(await onPage(post)).toEqual([])
    expect(await school.publication(post)).toMatchObject({ state: 'rejected', problem: 'taken-down' })
  })

  it('is refused where it is not out, or down already', async () => {
    const { post } = await school.agreed()
    expect(await down(post)).toMatchObject({ refused: 'not-out' })
    await school.worker.work()
    await down(post)
    expect(await down(post)).toMatchObject({ refused: 'down-already' })
  })
})

describe('a post that waits because it is too late', () => {
  it('goes when a person lets it, and is looked at again before it does', async () => {
    const { post } = await school.agreed()
    school.worker.setClock(later(121))
    await school.worker.work()
    expect((await school.publication(post)).problem).toBe('too-late')
    expect(await release(post)).toEqual({ released: 1 })
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('confirmed')
    expect(await verbs(post)).toContain('release-late')
  })

  it('is held again where something still stands against it', async () => {
    const { post } = await school.agreed()
    school.worker.setClock(later(121))
    await school.worker.work()
    await school.inside((tx) => tx.updateTable('post').set({ stage: 'draft' }).where('id', '=', post).execute())
    await release(post)
    await school.worker.work()
    expect(await school.publication(post)).toMatchObject({ state: 'held', problem: 'not-agreed' })
  })

  it('is not let go while somebody holds it, or where nothing waits', async () => {
    const { post } = await school.agreed()
    expect(await release(post)).toMatchObject({ refused: 'not-waiting' })
    await hold(post)
    expect(await release(post)).toMatchObject({ refused: 'held-by-a-person' })
  })
})

describe('a correction', () => {
  it('takes the place of the version that is out, and both are kept', async () => {
    const { post } = await school.agreed({ text: 'On Tuesday.' })
    await school.worker.work()
    await school.agreed({ post, version: 2, text: 'On Wednesday.' })
    await school.worker.work()
    const all = await school.publications(post)
    expect(all.map((one) => one.state)).toEqual(['replaced', 'confirmed'])
    const entry = await school.inside((tx) =>
      tx.selectFrom('page_entry').selectAll().where('post_id', '=', post).executeTakeFirstOrThrow(),
    )
    expect(entry).toMatchObject({ text: 'On Wednesday.', publication_id: all[1]?.id })
    const versions = await school.inside((tx) =>
      tx.selectFrom('post_version').select('content').where('post_id', '=', post).orderBy('number').execute(),
    )
    expect(versions.map((one) => JSON.parse(one.content).text)).toEqual(['On Tuesday.', 'On Wednesday.'])
    expect(await stageOf(post)).toBe('out')
  })

  it('of a post that has not gone yet takes the older version off the clock', async () => {
    const { post } = await school.agreed({ urgent: false, text: 'On Tuesday.' })
    await school.agreed({ post, version: 2, text: 'On Wednesday.' })
    await school.worker.work()
    expect((await school.publications(post)).map((one) => one.state)).toEqual(['pulled', 'confirmed'])
  })

  it('that was put forward and dropped again does not keep the rest of the version that is out from going', async () => {
    const { post, content } = await school.agreed({ to: ['page', 'mastodon'] })
    const { id } = await school.publication(post, 'mastodon')
    await school.tamper(`update publication set due_at = $1 where id = $2`, [later(30), id])
    await school.tamper(`update due set due_at = $1 where publication_id = $2`, [later(30), id])
    await school.worker.work()
    const bytes = contentBytes({ ...content, version: 2, text: 'On Wednesday.' })
    await school.inside((tx) =>
      keepVersion(tx, post, { bytes, hash: contentHash(bytes), number: 2, madeBy: school.actor.teacher.person }),
    )
    school.worker.setClock(later(30))
    await school.worker.work()
    expect(await school.publication(post, 'mastodon')).toMatchObject({ state: 'confirmed' })
  })

  it('that is no longer meant for the page takes the old version off it, and one that is again puts it back', async () => {
    const { post } = await school.agreed({ to: ['page', 'mastodon'], text: 'On Tuesday.' })
    await school.worker.work()
    await school.agreed({ post, version: 2, to: ['mastodon'], text: 'For Mastodon only.' })
    await school.worker.work()
    const shown = () =>
      school.inside((tx) =>
        tx
          .selectFrom('page_entry')
          .select(['text', 'removed_at'])
          .where('post_id', '=', post)
          .executeTakeFirstOrThrow(),
      )
    expect((await shown()).removed_at).not.toBeNull()
    await school.agreed({ post, version: 3, to: ['page'], text: 'On the page again.' })
    await school.worker.work()
    expect(await shown()).toEqual({ text: 'On the page again.', removed_at: null })
  })

  it('waits while nobody knows whether the version before it went out', async () => {
    const { post } = await school.agreed({ text: 'On Tuesday.' })
    await school.tamper(
      `update publication set state = 'unknown', fence = 1, sending_at = now(), lease_until = now() + interval '1 hour'`,
    )
    await school.tamper(`update due set state = 'unknown', lease_until = now() + interval '1 hour'`)
    await school.agreed({ post, version: 2, text: 'On Wednesday.' })
    await school.worker.work()
    expect((await school.publications(post)).map((one) => one.state)).toEqual(['unknown', 'ready'])
  })
})
