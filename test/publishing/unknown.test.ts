import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Platform } from '../../src/core/channels/platform.ts'
import { noTransport } from '../../src/platforms/mail/no-transport.ts'
import { claimPublication, leaseSeconds } from '../../src/storage/publishing/lease.ts'
import { aNetwork, type Network } from './support/a-network.ts'
import { aPublishingSchool, type PublishingSchool } from './support/a-publishing-school.ts'

let school: PublishingSchool
let network: Network
let page: Platform
let fault: 'none' | 'before' | 'after' = 'none'

beforeAll(async () => {
  school = await aPublishingSchool({
    transport: noTransport,
    platforms: (usual) => {
      if (!usual.page) throw new Error('there is no page')
      page = usual.page
      const faulty: Platform = {
        ...page,
        async send(job) {
          if (fault === 'before') throw new Error('lost before')
          const sent = await page.send(job)
          if (fault === 'after') throw new Error('lost after')
          return sent
        },
      }
      const mastodon: Platform = {
        kind: 'mastodon',
        repeatable: false,
        send: (job) => network.platform.send(job),
        correct: (job) => network.platform.correct(job),
        read: (which) => network.platform.read(which),
        remove: (which) => network.platform.remove(which),
      }
      return { page: faulty, mastodon }
    },
  })
})
beforeEach(async () => {
  network = aNetwork()
  fault = 'none'
  await school.forget('post', 'notice', 'due')
})
afterAll(() => school.end())

/** Time passes for leases, which live by the database's clock. */
const leasesEnd = async () => {
  await school.tamper(`update publication set lease_until = now() - interval '1 second' where lease_until is not null`)
  await school.tamper(`update due set lease_until = now() - interval '1 second' where lease_until is not null`)
}

describe('a post whose answer was lost, on a network that cannot tell a repeat', () => {
  it.each(['answer-lost', 'throws-after-taking'] as const)(
    'is found by reading it, and never sent twice (%s)',
    async (how) => {
      network.fault(how)
      const { post } = await school.agreed({ to: ['mastodon'] })
      await school.worker.work()
      expect((await school.publication(post, 'mastodon')).state).toBe('unknown')
      await leasesEnd()
      await school.worker.work()
      expect((await school.publication(post, 'mastodon')).state).toBe('confirmed')
      expect(network.posts).toHaveLength(1)
      expect(network.calls()).toBe(1)
    },
  )

  it('is left to people where the network does not show it, who are told once', async () => {
    network.fault('request-lost')
    const { post } = await school.agreed({ to: ['mastodon'] })
    for (let look = 0; look < 4; look += 1) {
      await school.worker.work()
      await leasesEnd()
    }
    expect(network.calls()).toBe(1)
    expect(await school.publication(post, 'mastodon')).toMatchObject({ state: 'unknown', problem: 'not-found-there' })
    expect((await school.told('head')).filter((kind) => kind === 'post-unknown')).toHaveLength(2)
  })

  it('is confirmed where the network shows it late', async () => {
    network.fault('answer-lost')
    network.looked('not-yet')
    const { post } = await school.agreed({ to: ['mastodon'] })
    await school.worker.work()
    await leasesEnd()
    await school.worker.work()
    expect((await school.publication(post, 'mastodon')).state).toBe('unknown')
    network.looked('truly')
    await leasesEnd()
    await school.worker.work()
    expect((await school.publication(post, 'mastodon')).state).toBe('confirmed')
    expect(network.calls()).toBe(1)
  })

  it('stays unknown while the network cannot be reached', async () => {
    network.fault('answer-lost')
    network.looked('unreachable')
    const { post } = await school.agreed({ to: ['mastodon'] })
    await school.worker.work()
    await leasesEnd()
    await school.worker.work()
    expect((await school.publication(post, 'mastodon')).state).toBe('unknown')
    expect(network.calls()).toBe(1)
  })

  it('is rejected, with people told, where the network refuses it', async () => {
    network.fault('refuses')
    const { post } = await school.agreed({ to: ['mastodon'] })
    await school.worker.work()
    expect(await school.publication(post, 'mastodon')).toMatchObject({ state: 'rejected', problem: 'too long' })
    expect(await school.told('teacher')).toEqual(['post-rejected'])
  })

  it('is not believed where it shows something other than what was agreed', async () => {
    const { post } = await school.agreed({ to: ['mastodon'] })
    const send = network.platform.send
    Object.assign(network.platform, {
      send: async (job: Parameters<Platform['send']>[0]) => send({ ...job, text: 'cut sh' }),
    })
    await school.worker.work()
    expect(await school.publication(post, 'mastodon')).toMatchObject({ state: 'rejected', problem: 'not-as-agreed' })
  })
})

describe('a post on the school’s own page', () => {
  it.each(['before', 'after'] as const)(
    'stands there once where the answer was lost %s it was put there',
    async (how) => {
      fault = how
      const { post } = await school.agreed()
      await school.worker.work()
      fault = 'none'
      await leasesEnd()
      await school.worker.work()
      expect((await school.publication(post)).state).toBe('confirmed')
      const entries = await school.inside((tx) =>
        tx.selectFrom('page_entry').selectAll().where('post_id', '=', post).execute(),
      )
      expect(entries).toHaveLength(1)
      expect(await school.told('head')).toEqual([])
    },
  )

  it('is not taken up again where something now stands against it', async () => {
    fault = 'before'
    const { post } = await school.agreed()
    await school.worker.work()
    fault = 'none'
    await school.inside((tx) =>
      tx
        .insertInto('post_hold')
        .values({ school_id: tx.school, post_id: post, held_by: school.actor.head.person, reason: 'Wait' })
        .execute(),
    )
    await leasesEnd()
    await school.worker.work()
    expect(await school.publication(post)).toMatchObject({ state: 'rejected', problem: 'held-by-a-person' })
    expect(await school.told('teacher')).toEqual(['post-rejected'])
  })
})

describe('a worker that lets go of a publication', () => {
  it('loses it after fifteen seconds, and another begins it', async () => {
    const { post } = await school.agreed()
    const { id } = await school.publication(post)
    const first = await school.inside((tx) =>
      claimPublication(tx, id, school.worker.parts.worker, new Date('2099-01-01')),
    )
    expect(first?.fence).toBe(1)
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('claimed')
    expect(leaseSeconds).toBe(15)
    await leasesEnd()
    await school.worker.work()
    expect(await school.publication(post)).toMatchObject({ state: 'confirmed', fence: 3 })
  })

  it('puts nothing on the page once another has taken it over, however late it comes', async () => {
    const { post } = await school.agreed()
    let late: (() => Promise<unknown>) | undefined
    const shelved = page.send
    Object.assign(page, {
      send: async (job: Parameters<Platform['send']>[0]) => {
        Object.assign(page, { send: shelved })
        late = () => shelved({ ...job, text: 'of the first worker' })
        await new Promise(() => {})
      },
    })
    void school.worker.work()
    await expect.poll(() => late !== undefined, { timeout: 15_000 }).toBe(true)
    await leasesEnd()
    await school.worker.work()
    expect((await school.publication(post)).state).toBe('confirmed')
    expect(await late?.()).toMatchObject({ outcome: 'rejected', problem: 'overtaken' })
    const [entry] = await school.inside((tx) =>
      tx.selectFrom('page_entry').select('text').where('post_id', '=', post).execute(),
    )
    expect(entry?.text).toBe('There is a blue coat in the hall.')
  })

  it('puts nothing on the page while another, who took it over, is sending', async () => {
    const { post, hash, content } = await school.agreed()
    const { id } = await school.publication(post)
    await school.tamper(`update publication set state = 'sending', fence = 5, sending_at = now() where id = $1`, [id])
    const job = {
      school: school.id,
      schoolName: 'Larkfield Primary',
      slug: school.slug,
      publication: id,
      post,
      hash: hash.toString('hex'),
      title: content.title,
      text: content.text,
      pictures: [],
      sendingAt: school.now,
      corrects: false,
      stop: new AbortController().signal,
    }
    expect(await page.send({ ...job, fence: 4 })).toMatchObject({ outcome: 'rejected', problem: 'overtaken' })
    expect(await page.send({ ...job, fence: 5 })).toMatchObject({ outcome: 'confirmed' })
  })

  it('is claimed by one of ten workers that ask at once', async () => {
    const { post } = await school.agreed()
    const { id } = await school.publication(post)
    const claims = await Promise.all(
      Array.from({ length: 10 }, () =>
        school.inside((tx) => claimPublication(tx, id, school.worker.parts.worker, new Date('2099-01-01'))),
      ),
    )
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1)
  })
})
