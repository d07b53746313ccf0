import { randomUUID } from 'node:crypto'
import { importPolicy } from '../../src/importers/policy/import-policy.ts'
import { publishWhatIsDue } from '../../src/jobs/publish-what-is-due.ts'
import { takeJobs } from '../../src/jobs/queue.ts'
import { smtpTransport } from '../../src/platforms/mail/smtp-transport.ts'
import { newsletterPlatform } from '../../src/platforms/newsletter/newsletter.ts'
import { pagePlatform } from '../../src/platforms/page/page.ts'
import { deliveryBook } from '../../src/storage/publishing/delivery-book.ts'
import { pageShelf } from '../../src/storage/publishing/page-shelf.ts'
import { beating } from '../../src/storage/records/beating.ts'
import type { Parts } from '../../src/web/parts.ts'

/** The worker as its main builds it, in this process, sending its mail to a real mail server. */
export function aRunningWorker(
  web: Parts,
  at: { jobsUrl: string; mailUrl: string; onSurprise: (problem: unknown) => void },
): { finish(): Promise<void> } {
  const { db, signIn, files, rolls, vault, evidence, publicUrl, now } = web
  const stopping = new AbortController()
  const office = {
    transport: smtpTransport(at.mailUrl, { lines: 4 }),
    from: 'Signpost <signpost@signpost.example>',
    publicUrl,
  }
  const book = deliveryBook(db, { secret: web.unsubscribeSecret, host: new URL(publicUrl).hostname })
  const parts = {
    worker: randomUUID(),
    db,
    signIn,
    files,
    rolls,
    vault,
    evidence,
    platforms: {
      page: pagePlatform(pageShelf(db), { publicUrl }),
      newsletter: newsletterPlatform({ book, transport: office.transport, sender: office }),
    },
    office,
    publicUrl,
    readPolicyFile: importPolicy,
    now,
    stop: stopping.signal,
    onSurprise: (where: string, problem: unknown) => at.onSurprise(new Error(`while ${where}`, { cause: problem })),
  }
  const publishing = publishWhatIsDue(parts)
  const queue = takeJobs(parts, at.jobsUrl, publishing.nudge)
  const stopBeating = beating(db, 'worker', { process: parts.worker, queueWorker: queue.name })
  return {
    async finish() {
      stopping.abort()
      await Promise.all([publishing.finish(), queue.finish()])
      await stopBeating()
      office.transport.close()
    },
  }
}
