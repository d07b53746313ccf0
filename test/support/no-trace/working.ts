import { sendWaitingMail } from '../../../src/actions/records/send-mail.ts'
import { dailySnapshot } from '../../../src/jobs/daily-snapshot.ts'
import { forgetOldTries } from '../../../src/jobs/forget-old-tries.ts'
import { remindOfReviews } from '../../../src/jobs/remind-of-reviews.ts'
import { sayWhatIsDueForReview } from '../../../src/jobs/say-what-is-due-for-review.ts'
import { sweep } from '../../../src/jobs/sweep.ts'
import type { WorkerParts } from '../../../src/jobs/worker-parts.ts'
import { outboxTransport } from '../../../src/platforms/mail/outbox-transport.ts'
import { outbox } from '../../../src/storage/publishing/outbox.ts'
import { sides, type TwoSchools } from './two-schools.ts'

export type Worker = ReturnType<typeof workerAt>

/** What the worker does by itself, at both schools alike: every minute, and what comes once a day. Mail goes to the outbox. */
export function workerAt(two: TwoSchools) {
  const { db, signIn, files, rolls, vault, evidence, publicUrl, now } = two.partsOf(false)
  const surprises: unknown[] = []
  const office = {
    transport: outboxTransport(outbox(db, signIn)),
    from: 'Signpost <signpost@signpost.example>',
    publicUrl,
  }
  const parts: WorkerParts = {
    worker: crypto.randomUUID(),
    db,
    signIn,
    files,
    rolls,
    vault,
    evidence,
    platforms: {},
    office,
    publicUrl,
    now,
    stop: new AbortController().signal,
    onSurprise: (where, problem) => surprises.push(new Error(`while ${where}`, { cause: problem })),
  }
  const mail = async () => {
    for (const side of sides) await sendWaitingMail(db, office, two.ids[side], now())
  }
  return {
    /** A minute of the worker at this moment. */
    async aMinute() {
      await sweep(parts)
      await mail()
    },
    /** An evening and a morning of it. */
    async aDay() {
      await sweep(parts)
      await dailySnapshot(parts)
      await remindOfReviews(parts)
      await sayWhatIsDueForReview(parts)
      await forgetOldTries(parts)
      await mail()
    },
    surprises,
  }
}
