import { randomUUID } from 'node:crypto'
import type { MailTransport } from '../../../src/core/channels/mail-transport.ts'
import type { PostId } from '../../../src/core/school/ids.ts'
import { publish } from '../../../src/jobs/publish.ts'
import type { WorkerParts } from '../../../src/jobs/worker-parts.ts'
import { pagePlatform } from '../../../src/platforms/page/page.ts'
import { pageShelf } from '../../../src/storage/publishing/page-shelf.ts'
import { publicationsOf } from '../../../src/storage/publishing/publication-row.ts'
import { aDesk } from '../../support/posting.ts'
import type { Place } from './place.ts'

/** Sends what of a post is ready to our page, as the worker does. */
export async function publishPost(place: Place, post: PostId): Promise<void> {
  const { door, files, school, vault } = place
  const publicUrl = door.publicUrl
  const parts: WorkerParts = {
    ...aDesk(),
    worker: randomUUID(),
    db: door.db,
    signIn: door.signIn,
    files,
    vault,
    evidence: noEvidence,
    platforms: { page: pagePlatform(pageShelf(door.db), { publicUrl }) },
    office: { transport: noMail, from: 'Signpost <signpost@signpost.example>', publicUrl },
    publicUrl,
    now: () => new Date(),
    stop: new AbortController().signal,
    onSurprise: (where, problem) => {
      throw new Error(`while ${where}`, { cause: problem })
    },
  }
  for (const one of await place.inside((tx) => publicationsOf(tx, post))) {
    await publish(parts, { school: school.id, publication: one.id })
  }
}

/** A mail server that nobody can reach: the page needs none. */
const noMail: MailTransport = {
  line: async () => ({ problem: 'there is no mail server here' }),
  close: () => {},
}

const noEvidence = { drop: async () => {} }
