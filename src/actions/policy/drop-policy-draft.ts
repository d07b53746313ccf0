import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { canMove } from '../../core/policy/versions.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { closeConsultation } from '../../storage/policy/consultation.ts'
import { moveDraft, openDraft } from '../../storage/policy/draft.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** Leaves a draft: it stays on record as dropped, with all that was said of it, and another can be begun. */
export async function dropPolicyDraft(tx: InSchool, actor: Actor, now: Date): Promise<'done' | Refusal<'no-draft'>> {
  const draft = await openDraft(tx, true)
  if (!draft || !canMove(draft.stage, 'drop')) return { refused: 'no-draft', basis: noBasis }
  await closeConsultation(tx, draft.id, actor.person, now)
  await moveDraft(tx, draft.id, 'dropped', now)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'drop-policy-draft',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
    facts: { stage: draft.stage },
  })
  return 'done'
}
