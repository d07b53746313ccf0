import type { InSchool } from '../../storage/in-school.ts'
import { type Claim, lookAgainIn } from '../../storage/publishing/lease.ts'
import { noteProblem } from '../../storage/publishing/move-publication.ts'
import { holdPublication } from '../../storage/publishing/publication-row.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import { writersAndLeaders } from './whom-to-tell.ts'

const notFound = 'not-found-there'

/**
 * A channel says that a post is not there, and sending it again could make two: people are told once and look for
 * themselves. The channel goes on being read, since some show a post late.
 */
export async function askPeople(tx: InSchool, desk: Desk, claim: Claim, lookIn: number): Promise<void> {
  const publication = await holdPublication(tx, claim.publication)
  if (publication?.state !== 'unknown' || publication.fence !== claim.fence) return
  await lookAgainIn(tx, claim, lookIn)
  if (publication.problem === notFound) return
  await noteProblem(tx, publication.id, notFound)
  await tell(tx, desk.publicUrl, await writersAndLeaders(tx, publication.post, desk.now), {
    kind: 'post-unknown',
    subjectKind: 'post',
    subjectId: publication.post,
  })
  await writeAudit(tx, {
    actor: null,
    verb: 'publication-not-found',
    subjectKind: 'post',
    subjectId: publication.post,
    contentHash: publication.hash,
    facts: { publication: publication.id, channel: publication.channel },
  })
}
