import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { rollShelf } from './actions/screening/roll-shelf.ts'
import { surpriseInWords } from './cli/supervision/surprise-in-words.ts'
import { underSupervision } from './cli/supervision/under-supervision.ts'
import { environment } from './config/environment.ts'
import { partSettings } from './config/part-settings.ts'
import { importPolicy } from './importers/policy/import-policy.ts'
import { publishWhatIsDue } from './jobs/publish-what-is-due.ts'
import { jobsAtOnce, takeJobs } from './jobs/queue.ts'
import type { WorkerParts } from './jobs/worker-parts.ts'
import { postOffice } from './main-mail.ts'
import { newsletterPlatform } from './platforms/newsletter/newsletter.ts'
import { pagePlatform } from './platforms/page/page.ts'
import { openSignIn } from './storage/at-sign-in.ts'
import { caseVault } from './storage/concerns/case-vault.ts'
import { evidenceStore } from './storage/concerns/evidence-store.ts'
import { openDatabase } from './storage/database.ts'
import { deliveryBook } from './storage/publishing/delivery-book.ts'
import { pageShelf } from './storage/publishing/page-shelf.ts'
import { beating } from './storage/records/beating.ts'
import { folderStore } from './storage/records/file-store.ts'

const read = partSettings(environment())
if (!read.ok) {
  for (const fault of read.faults) console.error(fault)
  process.exit(2)
}
const settings = read.value
const { publicUrl } = settings
const stopping = new AbortController()
const db = openDatabase(settings.appUrl, 8)
// Two for each job the queue does at once: the demo's outbox asks whose mail it is while the mail is held.
const signIn = openSignIn(settings.signinUrl, jobsAtOnce * 2)
const office = await postOffice(settings, db, signIn)
const book = deliveryBook(db, { secret: settings.secret, host: new URL(publicUrl).hostname })
const parts: WorkerParts = {
  worker: randomUUID(),
  db,
  signIn,
  files: folderStore(join(settings.data, 'files'), settings.secret),
  rolls: rollShelf(),
  vault: caseVault(settings.secret),
  evidence: evidenceStore(join(settings.data, 'files'), null),
  platforms: {
    page: pagePlatform(pageShelf(db), { publicUrl }),
    newsletter: newsletterPlatform({ book, transport: office.transport, sender: office }),
  },
  office,
  publicUrl,
  readPolicyFile: importPolicy,
  now: () => new Date(),
  stop: stopping.signal,
  onSurprise: (where, problem) => console.error(`surprise while ${where}: ${surpriseInWords(problem)}`),
}
const publishing = publishWhatIsDue(parts)
const queue = takeJobs(parts, settings.jobsUrl, publishing.nudge)
const stopBeating = beating(db, 'worker', { process: parts.worker, queueWorker: queue.name })
const supervised = underSupervision(async () => {
  stopping.abort()
  await Promise.all([publishing.finish(), queue.finish()])
  await stopBeating()
  office.transport.close()
  await Promise.all([db.destroy(), signIn.destroy()])
})
supervised.ready()
