import { askPeople } from '../actions/publishing/ask-people.ts'
import { beginSending } from '../actions/publishing/begin-sending.ts'
import type { Platform, Read, Which } from '../core/channels/platform.ts'
import { afterReading, pauseBeforeReading } from '../core/posts/publishing/after-reading.ts'
import type { WhyNotSent } from '../core/posts/publishing/may-send.ts'
import { inSchool } from '../storage/in-school.ts'
import { versionsOf } from '../storage/posts/versions.ts'
import { type Claim, lookAgainIn, takeUnknown } from '../storage/publishing/lease.ts'
import { type Publication, publicationById } from '../storage/publishing/publication-row.ts'
import { schoolDetails } from '../storage/school/school-details.ts'
import type { ThisOne } from './publish.ts'
import { sameAs, sendNow, settleWhenPossible } from './send-now.ts'
import { deskOf, type WorkerParts } from './worker-parts.ts'

type Taken = { readonly claim: Claim; readonly publication: Publication; readonly which: Which }

/**
 * Settles a publication of which nobody knows whether it went out, by reading the channel and never by hoping. False
 * where another worker has it.
 */
export async function lookInto(parts: WorkerParts, one: ThisOne, platform: Platform): Promise<boolean> {
  const taken = await take(parts, one)
  if (taken) await settleByReading(parts, platform, taken)
  return taken !== undefined
}

async function settleByReading(parts: WorkerParts, platform: Platform, taken: Taken): Promise<void> {
  const { claim, publication, which } = taken
  const read = await readOnce(parts, platform, which)
  const lookIn = pauseBeforeReading(publication.sendingAt ?? publication.dueAt, parts.now())
  switch (afterReading(read.is, platform.repeatable && publication.repeatable)) {
    case 'confirm':
    case 'reject':
      return settleAsRead(parts, taken, read)
    case 'send-again':
      return takeUpAgain(parts, platform, taken)
    case 'ask-people':
      return inSchool(parts.db, which.school, (tx) => askPeople(tx, deskOf(parts), claim, lookIn))
    case 'look-later':
      return inSchool(parts.db, which.school, (tx) => lookAgainIn(tx, claim, lookIn))
  }
}

async function take(parts: WorkerParts, one: ThisOne): Promise<Taken | undefined> {
  return inSchool(parts.db, one.school, async (tx) => {
    const claim = await takeUnknown(tx, one.publication, parts.worker)
    const publication = claim && (await publicationById(tx, one.publication))
    if (!claim || !publication) return undefined
    const { slug } = await schoolDetails(tx)
    const { post, hash } = publication
    return { claim, publication, which: { ...one, slug, post, hash: hash.toString('hex'), fence: claim.fence } }
  })
}

async function readOnce(parts: WorkerParts, platform: Platform, which: Which): Promise<Read> {
  try {
    return await platform.read(which)
  } catch (problem) {
    parts.onSurprise('reading a channel', problem)
    return { is: 'cannot-tell', problem: 'surprise' }
  }
}

async function settleAsRead(parts: WorkerParts, taken: Taken, read: Read, stopped?: WhyNotSent): Promise<void> {
  const { claim, publication, which } = taken
  if (read.is === 'refused') {
    return settleWhenPossible(parts, claim, which, { state: 'rejected', problem: read.problem })
  }
  if (read.is !== 'found') return
  const agreed = await inSchool(parts.db, which.school, async (tx) =>
    (await versionsOf(tx, publication.post)).find((version) => version.hash.equals(publication.hash)),
  )
  if (read.shown && agreed && !sameAs(read.shown, agreed.content)) {
    return settleWhenPossible(parts, claim, which, { state: 'rejected', problem: 'not-as-agreed' })
  }
  const { ref, address } = read
  const attention = stopped ? 'stopped' : read.attention
  const problem = stopped ?? attention
  await settleWhenPossible(parts, claim, which, { state: 'confirmed', ref, address, attention, problem })
}

/** Goes on where repeating cannot make a second post, having looked at everything again as before the first time. */
async function takeUpAgain(parts: WorkerParts, platform: Platform, taken: Taken): Promise<void> {
  const { claim, which } = taken
  const begun = await inSchool(parts.db, which.school, (tx) =>
    beginSending(tx, deskOf(parts), parts.files, claim, 'unknown'),
  )
  if (!begun || 'held' in begun) return
  if ('begun' in begun) return sendNow(parts, platform, claim, begun.begun)
  await platform.stopRest?.(which)
  const left = await readOnce(parts, platform, which)
  if (left.is === 'found') return settleAsRead(parts, taken, left, begun.stopped)
  await settleWhenPossible(parts, claim, which, { state: 'rejected', problem: begun.stopped })
}
