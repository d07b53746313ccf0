import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { mayChangeDraft } from '../../core/policy/versions.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { openDraft, type PolicyDraft } from '../../storage/policy/draft.ts'
import type { Refusal } from '../refusal.ts'
import { beginPolicyDraft } from './begin-policy-draft.ts'

export type DraftRefusal = 'with-others' | 'no-policy-in-force'

/** The draft, held to be changed; the first change begins one from what is in force. */
export async function draftToChange(
  tx: InSchool,
  actor: Actor,
): Promise<{ draft: PolicyDraft } | Refusal<DraftRefusal>> {
  if (!(await openDraft(tx))) {
    const begun = await beginPolicyDraft(tx, actor, { from: 'in-force' })
    if ('refused' in begun) return { refused: 'no-policy-in-force', basis: noBasis }
  }
  const draft = await openDraft(tx, true)
  if (!draft) return { refused: 'no-policy-in-force', basis: noBasis }
  const decision = mayChangeDraft(draft.stage)
  return decision.verdict === 'refused' ? { refused: decision.reason, basis: decision.basis } : { draft }
}
