import { EventEmitter } from 'node:events'
import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import { z } from 'zod'
import { tellWhoReadsAgain } from '../actions/policy/tell-who-reads-again.ts'
import { type MailResult, sendAccountMail, sendSchoolMail, sendWaitingMail } from '../actions/records/send-mail.ts'
import type { SchoolId } from '../core/school/ids.ts'
import { inSchool } from '../storage/in-school.ts'
import { queuePool } from '../storage/queue-pool.ts'
import { dailySnapshot } from './daily-snapshot.ts'
import { forgetOldTries } from './forget-old-tries.ts'
import { freeDeadWorkers } from './free-dead-workers.ts'
import { mailAgain } from './mail-again.ts'
import { readBroughtPolicy } from './read-policy.ts'
import { remindOfReviews } from './remind-of-reviews.ts'
import { resend } from './resend.ts'
import { sayWhatIsDueForReview } from './say-what-is-due-for-review.ts'
import { sweep } from './sweep.ts'
import { deskOf, type WorkerParts } from './worker-parts.ts'

const id = z.string().regex(/^[0-9a-f-]{36}$/)
const ofSchool = z.looseObject({ schoolId: id.transform((school) => school as SchoolId), tries: z.string().optional() })
const schoolMail = ofSchool.extend({ mailId: id })
const broughtPolicyJob = ofSchool.extend({ importId: id })
const policyVersion = ofSchool.extend({ versionId: id })
const oneDelivery = ofSchool.extend({ deliveryId: id })
const accountMail = z.looseObject({ mailId: id, tries: z.string().optional() })

const quiet = new Logger(() => () => {})

export const jobsAtOnce = 2

export type Queue = {
  /** The name under which this process holds jobs, once it has one. */
  name(): string | null
  /** Waits for the jobs in hand, once the worker was told to stop. */
  finish(): Promise<void>
}

/**
 * Takes jobs off the queue for as long as the worker lives. `publish` only wakes the one who looks at what is due.
 * A database that goes away takes the queue's runner with it at times; it is started again.
 */
export function takeJobs(parts: WorkerParts, jobsUrl: string, nudge: () => void): Queue {
  let name: string | null = null
  const pool = queuePool(jobsUrl, jobsAtOnce + 2)
  const events = new EventEmitter()
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    name = workerPool.id
  })
  const tasks = taskList(parts, nudge, () => name)

  const keepRunning = async () => {
    while (!parts.stop.aborted) {
      try {
        const runner = await run({
          pgPool: pool,
          concurrency: jobsAtOnce,
          pollInterval: 2000,
          noHandleSignals: true,
          // Otherwise a job that cannot be marked as done while the database is away ends the whole process.
          preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
          // The day is kept in the evening, once more before midnight for whatever could not be kept then. Times are UTC.
          crontab:
            '* * * * * sweep ?max=1&jobKey=sweep\n5 20,22 * * * keep-day ?max=2&jobKey=keep-day&fill=2h\n10 6 * * * remind-of-reviews ?max=2&jobKey=remind-of-reviews&fill=12h\n20 6 * * * say-what-is-due ?max=2&jobKey=say-what-is-due&fill=12h\n30 6 * * * forget-tries ?max=2&jobKey=forget-tries&fill=12h',
          taskList: tasks,
          logger: quiet,
          events,
        })
        stopWith(parts.stop, runner)
        await runner.addJob('sweep', {}, { jobKey: 'sweep', maxAttempts: 1 })
        await runner.promise
      } catch (problem) {
        if (!parts.stop.aborted) parts.onSurprise('taking jobs', problem)
      }
      if (!parts.stop.aborted) await rest(parts.stop)
    }
  }
  const running = keepRunning().finally(() => pool.end())
  return {
    name: () => name,
    finish: () => running,
  }
}

/** Stops the runner when the worker stops, which may have been while it was still starting. */
function stopWith(stop: AbortSignal, runner: Runner): void {
  const end = () => void runner.stop().catch(() => {})
  if (stop.aborted) end()
  else stop.addEventListener('abort', end, { once: true })
}

function rest(stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, 500)
    stop.addEventListener('abort', () => {
      clearTimeout(timer)
      done()
    })
  })
}

function taskList(parts: WorkerParts, nudge: () => void, name: () => string | null): TaskList {
  type Retried = 'send-mail' | 'send-account-mail' | 'resend'
  const task =
    <S extends z.ZodType<Record<string, unknown>>>(
      called: Retried,
      schema: S,
      work: (payload: z.infer<S>) => Promise<MailResult>,
    ): TaskList[string] =>
    async (raw, helpers) => {
      const payload = schema.parse(raw)
      const result = await work(payload)
      const kept = Object.fromEntries(
        Object.entries(payload).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
      )
      await mailAgain(helpers.addJob, called, kept, result, parts.now())
    }
  return {
    publish: async () => nudge(),
    'read-policy': async (raw) => {
      const { schoolId, importId } = broughtPolicyJob.parse(raw)
      if (!parts.readPolicyFile) throw new Error('this worker reads no policies')
      await readBroughtPolicy(parts, parts.readPolicyFile, schoolId, importId)
    },
    'tell-who-reads': async (raw) => {
      const { schoolId, versionId } = policyVersion.parse(raw)
      await inSchool(parts.db, schoolId, (tx) => tellWhoReadsAgain(tx, deskOf(parts), versionId))
    },
    'remind-of-reviews': async () => remindOfReviews(parts),
    'say-what-is-due': async () => sayWhatIsDueForReview(parts),
    'forget-tries': async () => forgetOldTries(parts),
    'keep-day': async () => {
      await dailySnapshot(parts)
    },
    sweep: async (_payload, helpers) => {
      await freeDeadWorkers(parts, helpers.withPgClient, name())
      await sweep(parts)
    },
    'send-mail': task('send-mail', schoolMail, ({ schoolId, mailId }) =>
      sendSchoolMail(parts.db, parts.office, schoolId, mailId, parts.now()),
    ),
    'send-waiting-mail': async (raw, helpers) => {
      const { schoolId } = ofSchool.parse(raw)
      await sendWaitingMail(parts.db, parts.office, schoolId, parts.now(), (mailId, result) =>
        mailAgain(helpers.addJob, 'send-mail', { schoolId, mailId }, result, parts.now()),
      )
    },
    'send-account-mail': task('send-account-mail', accountMail, ({ mailId }) =>
      sendAccountMail(parts.signIn, parts.office, mailId, parts.now()),
    ),
    resend: task('resend', oneDelivery, ({ schoolId, deliveryId }) => resend(parts, schoolId, deliveryId)),
  }
}
