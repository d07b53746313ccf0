import { createHash } from 'node:crypto'
import { beginSending } from '../../../src/actions/publishing/begin-sending.ts'
import type { Platform, PublicationJob, Shown } from '../../../src/core/channels/platform.ts'
import type { PostId } from '../../../src/core/school/ids.ts'
import { noTransport } from '../../../src/platforms/mail/no-transport.ts'
import { smtpTransport } from '../../../src/platforms/mail/smtp-transport.ts'
import { claimPublication } from '../../../src/storage/publishing/lease.ts'
import { aMailServer } from './a-mail-server.ts'
import { aNetwork } from './a-network.ts'
import { aPublishingSchool, type PublishingSchool } from './a-publishing-school.ts'
import { type AgreedPost, readersOf } from './posts-and-channels.ts'
import { readMail } from './read-mail.ts'

/** One kind of channel with its adapter, and a look at it from outside, as the contract needs them. */
export type Held = {
  readonly platform: Platform
  readonly school: PublishingSchool
  /** A post put forward and agreed, with its sending committed: what an adapter is handed. */
  job(differs?: Parameters<PublishingSchool['agreed']>[0]): Promise<{ job: PublicationJob; agreed: AgreedPost }>
  /** What anybody outside can see of a post, one for each time it stands there or was received. */
  shown(post: PostId): Promise<readonly Shown[]>
  /** How many a single sending shows: a newsletter is received by each of its readers. */
  readonly copies: number
  end(): Promise<void>
}

type Kind = 'page' | 'newsletter' | 'mastodon'

export const channelsToHold: readonly { kind: Kind; open: () => Promise<Held> }[] = [
  { kind: 'page', open: thePage },
  { kind: 'newsletter', open: theNewsletter },
  { kind: 'mastodon', open: aSocialNetwork },
]

function jobsOf(school: PublishingSchool, kind: Kind): Held['job'] {
  return async (differs) => {
    const agreed = await school.agreed({ to: [kind], ...differs })
    const { id } = await school.publication(agreed.post, kind)
    const { parts } = school.worker
    const desk = { now: parts.now(), publicUrl: parts.publicUrl, rolls: parts.rolls }
    const claim = await school.inside((tx) => claimPublication(tx, id, parts.worker, parts.now()))
    if (!claim) throw new Error('not claimed')
    const begun = await school.inside((tx) => beginSending(tx, desk, parts.files, claim, 'claimed'))
    if (!begun || !('begun' in begun)) throw new Error(`not begun: ${JSON.stringify(begun)}`)
    return { agreed, job: { ...begun.begun, stop: new AbortController().signal } }
  }
}

function adapterOf(school: PublishingSchool, kind: Kind): Platform {
  const platform = school.worker.parts.platforms[kind]
  if (!platform) throw new Error(`no adapter for ${kind}`)
  return platform
}

async function thePage(): Promise<Held> {
  const school = await aPublishingSchool({ transport: noTransport })
  return {
    platform: adapterOf(school, 'page'),
    school,
    job: jobsOf(school, 'page'),
    copies: 1,
    async shown(post) {
      const rows = await school.inside((tx) =>
        tx
          .selectFrom('page_entry')
          .select(['title', 'text', 'pictures'])
          .where('post_id', '=', post)
          .where('removed_at', 'is', null)
          .execute(),
      )
      return rows.map((row) => ({ ...row, pictures: row.pictures as Shown['pictures'] }))
    },
    end: () => school.end(),
  }
}

async function theNewsletter(): Promise<Held> {
  const server = await aMailServer()
  const school = await aPublishingSchool({ transport: smtpTransport(server.url, { lines: 4 }) })
  await school.inside((tx) => readersOf(tx, ['a@families.example', 'b@families.example']))
  return {
    platform: adapterOf(school, 'newsletter'),
    school,
    job: jobsOf(school, 'newsletter'),
    copies: 2,
    async shown(post) {
      const rows = await school.inside((tx) =>
        tx
          .selectFrom('delivery')
          .innerJoin('publication', 'publication.id', 'delivery.publication_id')
          .select('delivery.message_id')
          .where('publication.post_id', '=', post)
          .execute(),
      )
      const ids = rows.map((row) => row.message_id)
      return server.received
        .map(({ raw }) => readMail(raw))
        .filter((mail) => ids.includes(mail.header('message-id')))
        .map((mail) => shownIn(mail))
    },
    async end() {
      await school.end()
      await server.stop()
    },
  }
}

/** A letter taken apart into what was agreed: the words as they stand in plain text, the pictures by their bytes. */
function shownIn(mail: ReturnType<typeof readMail>): Shown {
  const plain = mail.part('text/plain').replaceAll('\r\n', '\n')
  const html = mail.part('text/html')
  const title = mail.header('subject').replace(/^Correction: /, '')
  const [, ...rest] = (plain.split('\n\n-- \n')[0] ?? '').split('\n\n')
  const words = rest.filter((part) => part !== 'This puts right what we sent before.' && !part.startsWith('[Picture '))
  const pictures = mail.parts
    .filter((part) => part.type.startsWith('image/'))
    .map((part) => ({
      file: createHash('sha256').update(part.body).digest('hex'),
      alt: new RegExp(`cid:${part.id}" alt="([^"]*)"`).exec(html)?.[1] ?? '',
    }))
  return { title, text: words.join('\n\n'), pictures }
}

async function aSocialNetwork(): Promise<Held> {
  const network = aNetwork()
  const school = await aPublishingSchool({ transport: noTransport, platforms: () => ({ mastodon: network.platform }) })
  return {
    platform: network.platform,
    school,
    job: jobsOf(school, 'mastodon'),
    copies: 1,
    shown: async (post) =>
      network.posts
        .filter((one) => 'post' in one && one.post === post)
        .map(({ title, text, pictures }) => ({ title, text, pictures })),
    end: () => school.end(),
  }
}
