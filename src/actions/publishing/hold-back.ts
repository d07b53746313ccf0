import { type Basis, noBasis } from '../../core/policy/decision.ts'
import type { WhyNotSent } from '../../core/posts/publishing/may-send.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Claim } from '../../storage/publishing/lease.ts'
import { markHeld } from '../../storage/publishing/move-publication.ts'
import { holdPublication, type Publication } from '../../storage/publishing/publication-row.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import { writersAndLeaders } from './whom-to-tell.ts'

/** Keeps a publication in for a named reason and tells people, who then decide. The caller holds it and its post. */
export async function holdBack(
  tx: InSchool,
  desk: Desk,
  publication: Publication,
  reason: WhyNotSent,
  basis: Basis = noBasis,
): Promise<void> {
  await markHeld(tx, publication.id, reason)
  await tell(tx, desk.publicUrl, await writersAndLeaders(tx, publication.post, desk.now), {
    kind: 'post-held',
    subjectKind: 'post',
    subjectId: publication.post,
  })
  await writeAudit(tx, {
    actor: null,
    verb: 'hold-publication',
    subjectKind: 'post',
    subjectId: publication.post,
    contentHash: publication.hash,
    facts: { publication: publication.id, reason, clauses: [...basis.clauses], defaults: [...basis.defaults] },
  })
}

/** The same for a publication this worker took and has not begun. */
export async function holdClaimed(tx: InSchool, desk: Desk, claim: Claim, reason: WhyNotSent): Promise<void> {
  const publication = await holdPublication(tx, claim.publication)
  if (publication?.state === 'claimed' && publication.fence === claim.fence) {
    await holdBack(tx, desk, publication, reason)
  }
}
