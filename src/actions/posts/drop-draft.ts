import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { setStage } from '../../storage/posts/save-draft.ts'
import { versionOut } from '../../storage/posts/versions.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** Puts a draft away: it is kept, leaves the lists, and can be picked up again. What is on its way is pulled back first. */
export async function dropDraft(
  tx: InSchool,
  actor: Actor,
  id: PostId,
): Promise<'dropped' | Refusal<'not-a-draft' | 'not-a-writer'>> {
  const draft = await draftById(tx, id, true)
  if (!draft || !['draft', 'sent-back', 'reading'].includes(draft.stage))
    return { refused: 'not-a-draft', basis: noBasis }
  if (!draft.writers.includes(actor.person)) return { refused: 'not-a-writer', basis: noBasis }
  if (await versionOut(tx, id)) return { refused: 'not-a-draft', basis: noBasis }
  await setStage(tx, id, 'dropped')
  await writeAudit(tx, { actor: actor.person, verb: 'drop-post', subjectKind: 'post', subjectId: id })
  return 'dropped'
}

/** Takes a dropped draft up again, as a draft: whatever was asked of a reader before is asked anew. */
export async function pickUpDraft(
  tx: InSchool,
  actor: Actor,
  id: PostId,
): Promise<'picked-up' | Refusal<'not-dropped'>> {
  const draft = await draftById(tx, id, true)
  if (draft?.stage !== 'dropped') return { refused: 'not-dropped', basis: noBasis }
  await setStage(tx, id, 'draft')
  await writeAudit(tx, { actor: actor.person, verb: 'pick-up-post', subjectKind: 'post', subjectId: id })
  return 'picked-up'
}
