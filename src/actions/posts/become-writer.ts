import type { Actor } from '../../core/access/actor.ts'
import type { Draft } from '../../core/posts/post.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { readingsOf } from '../../storage/posts/readings.ts'
import { addWriter, setStage } from '../../storage/posts/save-draft.ts'
import { latestVersion } from '../../storage/posts/versions.ts'
import { pullPublications } from '../../storage/publishing/pull-publications.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'

export type EditRefusal = 'out-already' | 'gone'

/**
 * What every edit does besides the edit: whoever edits becomes a writer, and what was agreed is agreed no longer,
 * visibly. A post that is out is corrected, never edited.
 */
export async function becomeWriter(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  draft: Draft,
): Promise<EditRefusal | 'writer'> {
  if (draft.stage === 'out') return 'out-already'
  if (draft.stage === 'taken-down' || draft.stage === 'dropped') return 'gone'
  const fresh = !draft.writers.includes(actor.person) && (await addWriter(tx, draft.id, actor.person))
  if (fresh)
    await writeAudit(tx, { actor: actor.person, verb: 'become-writer', subjectKind: 'post', subjectId: draft.id })
  if (draft.stage === 'draft') return 'writer'
  const version = await latestVersion(tx, draft.id)
  const readers = (await readingsOf(tx, draft.id)).filter(
    (reading) => version && reading.agreed && reading.hash.equals(version.hash),
  )
  await pullPublications(tx, draft.id)
  await setStage(tx, draft.id, 'draft')
  if (readers.length > 0) {
    await writeAudit(tx, {
      actor: actor.person,
      verb: 'void-agreement',
      subjectKind: 'post',
      subjectId: draft.id,
      ...(version ? { contentHash: version.hash } : {}),
    })
    await tell(
      tx,
      desk.publicUrl,
      readers.map((reading) => reading.reader),
      {
        kind: 'agreement-voided',
        subjectKind: 'post',
        subjectId: draft.id,
      },
    )
  }
  return 'writer'
}
