import { lateness } from '../../core/posts/publishing/lateness.ts'
import type { PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Part } from '../../storage/publishing/heartbeats.ts'
import { keepLateAlarm } from '../../storage/publishing/late-alarm.ts'
import { publicationById } from '../../storage/publishing/publication-row.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import { writersAndLeaders } from './whom-to-tell.ts'

/** Tells people that a post has not left five minutes after it should have: once, by whichever part lives to see it. */
export async function raiseLateAlarm(
  tx: InSchool,
  desk: Desk,
  id: PublicationId,
  by: Part,
): Promise<'raised' | 'not-needed'> {
  const publication = await publicationById(tx, id)
  const waits = publication && ['ready', 'claimed', 'unknown'].includes(publication.state)
  if (!waits || !['late', 'too-late'].includes(lateness(publication.dueAt, desk.now))) return 'not-needed'
  if (!(await keepLateAlarm(tx, id, by, desk.now))) return 'not-needed'
  await tell(tx, desk.publicUrl, await writersAndLeaders(tx, publication.post, desk.now), {
    kind: 'post-late',
    subjectKind: 'post',
    subjectId: publication.post,
  })
  await writeAudit(tx, {
    actor: null,
    verb: 'late-alarm',
    subjectKind: 'post',
    subjectId: publication.post,
    facts: { publication: id, by },
  })
  return 'raised'
}
