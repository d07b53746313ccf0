import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { KindOfChannel } from '../../../src/core/channels/kind-of-channel.ts'
import type { MailTransport } from '../../../src/core/channels/mail-transport.ts'
import type { Platforms } from '../../../src/core/channels/platform.ts'
import type { ChannelId, PostId } from '../../../src/core/school/ids.ts'
import { type Publication, publicationsOf } from '../../../src/storage/publishing/publication-row.ts'
import type { Route } from '../../../src/web/route.ts'
import { aWorkingSchool, type WorkingSchool } from '../../support/a-working-school.ts'
import { aWorker, type Worker } from './a-worker.ts'
import { type AgreedPost, anAgreedPost, anOpenChannelOf } from './posts-and-channels.ts'

const people = {
  head: ['headteacher'],
  deputy: ['deputy-headteacher'],
  teacher: ['teacher'],
  colleague: ['teacher'],
  office: ['office'],
} as const

export type Who = keyof typeof people

type Real = 'page' | 'newsletter' | 'mastodon'
type Differs = Partial<Omit<Parameters<typeof anAgreedPost>[1], 'channels'>> & { readonly to?: readonly Real[] }

export type PublishingSchool = WorkingSchool<Who> & {
  readonly worker: Worker
  readonly channel: Readonly<Record<Real, ChannelId>>
  readonly now: Date
  /** A post by the teacher that the colleague agreed, due at once unless the test says otherwise. */
  agreed(differs?: Differs): Promise<AgreedPost>
  publications(post: PostId): Promise<readonly Publication[]>
  /** One publication of a post, on the page unless another kind is named. */
  publication(post: PostId, kind?: KindOfChannel): Promise<Publication>
  /** Does something past every rule, as only a fault or an attacker could. */
  tamper(sql: string, values?: readonly unknown[]): Promise<void>
  /** Changes one byte of a stored picture on the disk. */
  flipByteOf(file: string): Promise<void>
  /** What people were told, as kinds, oldest first. */
  told(who: Who): Promise<readonly string[]>
}

/** A school with a page and a newsletter in good standing, and a worker that lives by the test's clock. */
export async function aPublishingSchool(options: {
  transport: MailTransport
  now?: Date
  policy?: string
  routes?: readonly Route[]
  platforms?: (usual: Platforms) => Platforms
}): Promise<PublishingSchool> {
  const now = options.now ?? new Date(Date.now() + 60_000)
  const { transport, platforms, ...rest } = options
  const school = await aWorkingSchool<Who>(people, { ...rest, now })
  const { actor } = school
  const channel = await school.inside(async (tx) => ({
    page: await anOpenChannelOf(tx, 'page', actor.head.person),
    newsletter: await anOpenChannelOf(tx, 'newsletter', actor.head.person),
    mastodon: await anOpenChannelOf(tx, 'mastodon', actor.head.person),
  }))
  const worker = aWorker(
    { ...school, signinUrl: school.database.signinUrl },
    { transport, now, ...(platforms ? { platforms } : {}) },
  )
  const publications = (post: PostId) => school.inside((tx) => publicationsOf(tx, post))
  return {
    ...school,
    worker,
    channel,
    now,
    agreed: ({ to = ['page'], ...differs }: Differs = {}) =>
      school.inside((tx) =>
        anAgreedPost(tx, {
          channels: to.map((kind) => ({ id: channel[kind], kind })),
          writer: actor.teacher.person,
          reader: actor.colleague.person,
          now,
          ...differs,
        }),
      ),
    publications,
    async publication(post, kind = 'page') {
      const found = (await publications(post)).findLast((one) => one.kind === kind)
      if (!found) throw new Error(`the post has no publication on ${kind}`)
      return found
    },
    async tamper(sql, values = []) {
      const client = new pg.Client({ connectionString: school.database.adminUrl })
      await client.connect()
      await client.query("set search_path = signpost; set session_replication_role = 'replica'")
      await client.query(sql, [...values])
      await client.end()
    },
    async flipByteOf(file) {
      const path = join(school.filesFolder, school.id, file.slice(0, 2), file)
      const bytes = await readFile(path)
      bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100)
      await writeFile(path, bytes)
    },
    told: (who) =>
      school.inside(async (tx) => {
        const rows = await tx
          .selectFrom('notice')
          .select('kind')
          .where('school_id', '=', tx.school)
          .where('person_id', '=', actor[who].person)
          .orderBy('created_at')
          .execute()
        return rows.map((row) => row.kind)
      }),
    async end() {
      await worker.end()
      await school.end()
    },
  }
}
