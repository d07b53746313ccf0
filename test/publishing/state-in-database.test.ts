import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayGo, publicationStates } from '../../src/core/posts/publishing/publication-state.ts'
import { noTransport } from '../../src/platforms/mail/no-transport.ts'
import { aPublishingSchool, type PublishingSchool } from './support/a-publishing-school.ts'

let school: PublishingSchool
beforeAll(async () => {
  school = await aPublishingSchool({ transport: noTransport })
})
afterAll(() => school.end())

/** Tries a change as the program would make it, and takes it back. */
async function tried(statement: ReturnType<typeof sql>): Promise<'done' | string> {
  const undo = new Error('undo')
  return school
    .inside(async (tx) => {
      await statement.execute(tx)
      throw undo
    })
    .catch((problem: unknown) => {
      if (problem === undo) return 'done'
      if (problem instanceof Error && 'code' in problem) return String(problem.code)
      throw problem
    })
}

describe('the database itself', () => {
  it('lets a publication go just where the rule lets it, from every state to every other', async () => {
    const { post } = await school.agreed()
    const { id } = await school.publication(post)
    const differing: string[] = []
    for (const repeatable of [true, false]) {
      for (const from of publicationStates) {
        await school.tamper(
          `update publication set state = $1, repeatable = $2, claimed_by = gen_random_uuid(), lease_until = now(),
           problem = 'x' where id = $3`,
          [from, repeatable, id],
        )
        for (const to of publicationStates.filter((state) => state !== from)) {
          const outcome = await tried(sql`update publication set state = ${to} where id = ${id}`)
          const expected = mayGo(from, to, repeatable) ? 'done' : 'SP005'
          if (outcome !== expected) differing.push(`${from} → ${to} (${repeatable}): ${outcome}`)
        }
      }
    }
    expect(differing).toEqual([])
  })

  it('begins no publication as anything but ready, and none of a version that nobody let out', async () => {
    const { post, hash } = await school.agreed()
    const other = school.channel.newsletter
    const insert = (state: string) =>
      tried(sql`insert into publication (school_id, post_id, hash, channel_id, state, repeatable, due_at)
        values (${school.id}, ${post}, ${hash}, ${other}, ${state}, true, now())`)
    expect(await insert('ready')).toBe('done')
    expect(await insert('sending')).toBe('SP005')
    await school.tamper('delete from release where post_id = $1', [post])
    expect(await insert('ready')).toBe('SP006')
  })

  it('keeps one publication for a version and a channel', async () => {
    const { post, hash } = await school.agreed()
    const again = sql`insert into publication (school_id, post_id, hash, channel_id, repeatable, due_at)
      values (${school.id}, ${post}, ${hash}, ${school.channel.page}, true, now())`
    expect(await tried(again)).toBe('23505')
  })

  it.each(['claimed', 'unknown'])('does not let a held post go from %s to sending', async (from) => {
    const { post } = await school.agreed()
    const { id } = await school.publication(post)
    await school.tamper(
      `update publication set state = $1, claimed_by = gen_random_uuid(), lease_until = now() where id = $2`,
      [from, id],
    )
    const begin = sql`update publication set state = 'sending' where id = ${id}`
    expect(await tried(begin)).toBe('done')
    await school.inside((tx) =>
      tx.insertInto('post_hold').values({ school_id: tx.school, post_id: post, reason: 'Wait' }).execute(),
    )
    expect(await tried(begin)).toBe('SP007')
  })

  it('never takes a fence back', async () => {
    const { post } = await school.agreed()
    await school.worker.work()
    const { id, fence } = await school.publication(post)
    expect(await tried(sql`update publication set fence = ${fence - 1} where id = ${id}`)).toBe('SP005')
  })

  it('never lets a message go back from sending, and asks for a person’s name on a second attempt', async () => {
    const { post } = await school.agreed({ to: ['newsletter'] })
    const { id } = await school.publication(post, 'newsletter')
    await school.tamper(
      `insert into newsletter_reader (school_id, address, unsubscribe_hash) values ($1, 'a@families.example', '')`,
      [school.id],
    )
    await school.tamper(
      `insert into delivery (school_id, publication_id, reader_id, state) select school_id, $1, id, 'sending' from newsletter_reader`,
      [id],
    )
    expect(await tried(sql`update delivery set state = 'ready'`)).toBe('SP005')
    expect(await tried(sql`update delivery set state = 'unknown'`)).toBe('done')
    await school.tamper(`update delivery set state = 'unknown'`)
    for (const back of ['ready', 'sending']) expect(await tried(sql`update delivery set state = ${back}`)).toBe('SP005')
    const second = sql`insert into delivery (school_id, publication_id, reader_id, attempt)
      select school_id, publication_id, reader_id, 2 from delivery`
    expect(await tried(second)).toBe('23514')
  })
})
