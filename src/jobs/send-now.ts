import { setTimeout as pause } from 'node:timers/promises'
import { type Settled, settlePublication } from '../actions/publishing/settle-publication.ts'
import type { Platform, PublicationJob, Sent, Shown } from '../core/channels/platform.ts'
import { pauseBeforeReading } from '../core/posts/publishing/after-reading.ts'
import { inSchool } from '../storage/in-school.ts'
import { type Claim, renewLease } from '../storage/publishing/lease.ts'
import { deskOf, type WorkerParts } from './worker-parts.ts'

const renewEveryMs = 4000
const settlePatienceMs = 60_000

/** The one call that sends, with `sending` committed before it and what became of it written down after it. */
export async function sendNow(
  parts: WorkerParts,
  platform: Platform,
  claim: Claim,
  begun: Omit<PublicationJob, 'stop'>,
): Promise<void> {
  const lost = new AbortController()
  const job: PublicationJob = { ...begun, stop: AbortSignal.any([parts.stop, lost.signal]) }
  const renewing = setInterval(() => {
    inSchool(parts.db, job.school, (tx) => renewLease(tx, claim)).then(
      (ours) => ours || lost.abort(),
      () => {},
    )
  }, renewEveryMs)
  try {
    const settled = await outcomeOf(parts, platform, job)
    await settleWhenPossible(parts, claim, job, settled)
  } finally {
    clearInterval(renewing)
  }
}

async function outcomeOf(parts: WorkerParts, platform: Platform, job: PublicationJob): Promise<Settled> {
  const sent = await sendOnce(parts, platform, job)
  switch (sent.outcome) {
    case 'rejected':
      return { state: 'rejected', problem: sent.problem }
    case 'unknown': {
      const lookIn = parts.stop.aborted ? 0 : pauseBeforeReading(job.sendingAt, parts.now())
      return { state: 'unknown', problem: sent.problem, lookIn, quiet: platform.repeatable }
    }
    case 'confirmed': {
      const { ref, address, attention } = sent
      const wrong = await standsOtherwise(parts, platform, job)
      return wrong
        ? { state: 'rejected', problem: 'not-as-agreed' }
        : { state: 'confirmed', ref, address, attention, problem: attention }
    }
  }
}

async function sendOnce(parts: WorkerParts, platform: Platform, job: PublicationJob): Promise<Sent> {
  try {
    return await (job.corrects ? platform.correct(job) : platform.send(job))
  } catch (problem) {
    parts.onSurprise('sending', problem)
    return { outcome: 'unknown', problem: 'surprise' }
  }
}

/** Reads back what was just sent: a channel that said yes and shows something else did not publish what was agreed. */
async function standsOtherwise(parts: WorkerParts, platform: Platform, job: PublicationJob): Promise<boolean> {
  try {
    const read = await platform.read(job)
    return read.is === 'found' && read.shown !== null && !sameAs(read.shown, job)
  } catch (problem) {
    parts.onSurprise('reading back', problem)
    return false
  }
}

export function sameAs(shown: Shown, agreed: Shown): boolean {
  return (
    shown.title === agreed.title &&
    shown.text === agreed.text &&
    shown.pictures.length === agreed.pictures.length &&
    shown.pictures.every((picture, at) => {
      const other = agreed.pictures[at]
      return picture.file === other?.file && picture.alt === other.alt
    })
  )
}

/**
 * The answer is known and must not be lost because the database is starting again: it is tried for a minute. After
 * that, or after a crash, the channel is read instead.
 */
export async function settleWhenPossible(
  parts: WorkerParts,
  claim: Claim,
  job: Pick<PublicationJob, 'school'>,
  settled: Settled,
): Promise<void> {
  const until = Date.now() + settlePatienceMs
  for (;;) {
    try {
      await inSchool(parts.db, job.school, (tx) => settlePublication(tx, deskOf(parts), claim, settled))
      return
    } catch (problem) {
      if (Date.now() > until) throw problem
      await pause(250)
    }
  }
}
