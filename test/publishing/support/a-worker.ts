import { randomUUID } from 'node:crypto'
import { rollShelf } from '../../../src/actions/screening/roll-shelf.ts'
import type { MailTransport } from '../../../src/core/channels/mail-transport.ts'
import type { Platforms } from '../../../src/core/channels/platform.ts'
import { publish } from '../../../src/jobs/publish.ts'
import type { WorkerParts } from '../../../src/jobs/worker-parts.ts'
import { newsletterPlatform } from '../../../src/platforms/newsletter/newsletter.ts'
import { pagePlatform } from '../../../src/platforms/page/page.ts'
import { type AtSignIn, openSignIn } from '../../../src/storage/at-sign-in.ts'
import { caseVault } from '../../../src/storage/concerns/case-vault.ts'
import type { Database } from '../../../src/storage/database.ts'
import { deliveryBook } from '../../../src/storage/publishing/delivery-book.ts'
import { pageShelf } from '../../../src/storage/publishing/page-shelf.ts'
import { whatIsDue } from '../../../src/storage/publishing/what-is-due.ts'
import type { FileStore } from '../../../src/storage/records/file-store.ts'
import { testSecret } from '../../support/fresh-database.ts'

export type Worker = {
  readonly parts: WorkerParts
  readonly surprises: unknown[]
  /** Does everything that is due now, until nothing more can be done. */
  work(): Promise<void>
  setClock(now: Date): void
  end(): Promise<void>
}

/** A worker in this process, which works when it is told to and lives by the test's clock. */
export function aWorker(
  at: { db: Database; signinUrl: string; files: FileStore; publicUrl: string },
  options: { transport: MailTransport; now?: Date; platforms?: (usual: Platforms) => Platforms },
): Worker {
  const { db, files, publicUrl } = at
  const signIn: AtSignIn = openSignIn(at.signinUrl, 2)
  let now = options.now
  const surprises: unknown[] = []
  const office = { transport: options.transport, from: 'Larkfield Primary <office@larkfield.example>', publicUrl }
  const book = deliveryBook(db, { secret: testSecret, host: new URL(publicUrl).hostname })
  const usual: Platforms = {
    page: pagePlatform(pageShelf(db), { publicUrl }),
    newsletter: newsletterPlatform({ book, transport: options.transport, sender: office }),
  }
  const parts: WorkerParts = {
    worker: randomUUID(),
    db,
    signIn,
    files,
    rolls: rollShelf(),
    vault: caseVault(testSecret),
    evidence: noEvidence,
    platforms: options.platforms?.(usual) ?? usual,
    office,
    publicUrl,
    now: () => now ?? new Date(),
    stop: new AbortController().signal,
    onSurprise: (_where, problem) => surprises.push(problem),
  }
  return {
    parts,
    surprises,
    async work() {
      for (let progress = true; progress; ) {
        progress = false
        for (const one of await whatIsDue(db, parts.now(), 500)) progress = (await publish(parts, one)) || progress
      }
    },
    setClock(at) {
      now = at
    },
    async end() {
      options.transport.close()
      await signIn.destroy()
    },
  }
}

/** Nothing of evidence is published. */
const noEvidence = { drop: async () => {} }
