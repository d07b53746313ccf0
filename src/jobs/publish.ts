import { beginSending } from '../actions/publishing/begin-sending.ts'
import { holdClaimed } from '../actions/publishing/hold-back.ts'
import type { Platform } from '../core/channels/platform.ts'
import type { PublicationId, SchoolId } from '../core/school/ids.ts'
import { inSchool } from '../storage/in-school.ts'
import { type Claim, claimPublication, giveBack, recoverLapsed } from '../storage/publishing/lease.ts'
import { publicationById } from '../storage/publishing/publication-row.ts'
import { lookInto } from './look-into-unknown.ts'
import { sendNow } from './send-now.ts'
import { deskOf, type WorkerParts } from './worker-parts.ts'

export type ThisOne = { readonly school: SchoolId; readonly publication: PublicationId }

const unreachableSeconds = 20

/**
 * Does whatever a publication needs now, and says whether it did anything. It does nothing where another worker has it or its time has not come. Whoever asks,
 * the queue or the clock, the row decides: asking twice sends nothing twice.
 */
export async function publish(parts: WorkerParts, one: ThisOne): Promise<boolean> {
  const known = await inSchool(parts.db, one.school, async (tx) => {
    await recoverLapsed(tx, one.publication)
    return publicationById(tx, one.publication)
  })
  if (!known || parts.stop.aborted) return false
  const platform = parts.platforms[known.kind]
  if (known.state === 'ready') return begin(parts, one, platform)
  return known.state === 'unknown' && platform !== undefined && lookInto(parts, one, platform)
}

async function begin(parts: WorkerParts, one: ThisOne, platform: Platform | undefined): Promise<boolean> {
  const claim = await inSchool(parts.db, one.school, (tx) =>
    claimPublication(tx, one.publication, parts.worker, parts.now()),
  )
  if (!claim) return false
  if (!platform) {
    await inSchool(parts.db, one.school, (tx) => holdClaimed(tx, deskOf(parts), claim, 'not-yet-by-signpost'))
    return true
  }
  const unready = await problemBefore(platform)
  if (unready !== undefined || parts.stop.aborted) {
    await goBack(parts, one, claim, unready ?? null)
    return false
  }
  const begun = await inSchool(parts.db, one.school, (tx) =>
    beginSending(tx, deskOf(parts), parts.files, claim, 'claimed'),
  )
  if (begun && 'begun' in begun) await sendNow(parts, platform, claim, begun.begun)
  return begun !== undefined
}

async function problemBefore(platform: Platform): Promise<string | undefined> {
  const prepared = await platform.prepare?.().catch((problem: unknown) => ({ ready: false, problem: String(problem) }))
  return prepared && 'problem' in prepared ? prepared.problem : undefined
}

/** A channel that cannot be reached now may be in a moment; past two hours it is held, and the alarm is at five minutes. */
async function goBack(parts: WorkerParts, one: ThisOne, claim: Claim, problem: string | null): Promise<void> {
  const seconds = problem === null ? 0 : unreachableSeconds
  await inSchool(parts.db, one.school, async (tx) => giveBack(tx, claim, seconds, problem))
}
