import type { Attention } from '../../core/channels/platform.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { setStage } from '../../storage/posts/save-draft.ts'
import type { Claim } from '../../storage/publishing/lease.ts'
import {
  leftOnPage,
  markOutcome,
  markRemoved,
  markReplaced,
  type Outcome,
} from '../../storage/publishing/move-publication.ts'
import { takeOffPage } from '../../storage/publishing/page-shelf.ts'
import { holdPublication, type Publication } from '../../storage/publishing/publication-row.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { type NoticeKind, tell } from '../records/tell.ts'
import { writersAndLeaders } from './whom-to-tell.ts'

/** What became of a publication; `attention` where it is out and some recipients still need a person. */
export type Settled = Outcome & {
  readonly attention?: Attention | null
  readonly quiet?: boolean
}

/**
 * Writes down what became of a publication that this worker sent or looked into: the post is out, an earlier version
 * on the channel is replaced, and people hear of what did not go as meant. False where the worker has lost it.
 */
export async function settlePublication(tx: InSchool, desk: Desk, claim: Claim, settled: Settled): Promise<boolean> {
  const publication = await holdPublication(tx, claim.publication)
  if (publication?.fence !== claim.fence) return false
  if (publication.state !== 'sending' && publication.state !== 'unknown') return false
  await markOutcome(tx, publication.id, settled, desk.now)
  const replaced =
    settled.state === 'confirmed' ? await markReplaced(tx, publication.post, publication.channel, publication.id) : []
  if (settled.state === 'confirmed') await postIsOut(tx, publication)
  const offPage = settled.state === 'confirmed' ? await leaveThePage(tx, desk, publication) : []
  const kind = noticeFor(settled)
  if (kind) {
    await tell(tx, desk.publicUrl, await writersAndLeaders(tx, publication.post, desk.now), {
      kind,
      subjectKind: 'post',
      subjectId: publication.post,
    })
  }
  await writeAudit(tx, {
    actor: null,
    verb: `publication-${settled.state}`,
    subjectKind: 'post',
    subjectId: publication.post,
    contentHash: publication.hash,
    facts: {
      publication: publication.id,
      channel: publication.channel,
      fence: claim.fence,
      ...(settled.attention ? { attention: settled.attention } : {}),
      ...(replaced.length > 0 ? { replaced: [...replaced] } : {}),
      ...(offPage.length > 0 ? { offPage: [...offPage] } : {}),
    },
  })
  return true
}

/** A correction that is no longer meant for the page takes the version that stands there off it, once it is out itself. */
async function leaveThePage(tx: InSchool, desk: Desk, publication: Publication): Promise<readonly string[]> {
  const left = await leftOnPage(tx, publication.post, publication.hash)
  if (left.length === 0) return []
  await markRemoved(tx, left, desk.now)
  await takeOffPage(tx, publication.post, desk.now)
  return left
}

async function postIsOut(tx: InSchool, publication: Publication): Promise<void> {
  const { stage } = await tx
    .selectFrom('post')
    .select('stage')
    .where('school_id', '=', tx.school)
    .where('id', '=', publication.post)
    .executeTakeFirstOrThrow()
  if (stage === 'agreed') await setStage(tx, publication.post, 'out')
}

function noticeFor(settled: Settled): NoticeKind | undefined {
  if (settled.quiet) return undefined
  if (settled.state === 'rejected') return 'post-rejected'
  if (settled.state === 'unknown') return 'post-unknown'
  return settled.attention ? 'newsletter-part' : undefined
}
