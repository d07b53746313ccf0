import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { SettingName } from '../../core/policy/registry.ts'
import { isSettingValue, withAnswer } from '../../core/policy/setting-value.ts'
import { mayChangeDraft } from '../../core/policy/versions.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepDraft, openDraft } from '../../storage/policy/draft.ts'
import { noteDraftChange } from '../../storage/policy/draft-changes.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import { beginPolicyDraft } from './begin-policy-draft.ts'

export type ChangeRefusal = 'with-others' | 'not-an-answer' | 'no-policy-in-force'

/**
 * Changes an answer in the draft, never in what is in force; the first change begins a draft. `value` left out means
 * that the policy is to be silent. Gives the change, so that it can be undone; nothing where it was the answer already.
 */
export async function changeSetting(
  tx: InSchool,
  actor: Actor,
  wanted: { readonly name: SettingName; readonly value: unknown },
): Promise<{ change: string | null } | Refusal<ChangeRefusal>> {
  const { name, value } = wanted
  if (value !== undefined && !isSettingValue(name, value)) return { refused: 'not-an-answer', basis: noBasis }
  if (!(await openDraft(tx))) {
    const begun = await beginPolicyDraft(tx, actor, { from: 'in-force' })
    if ('refused' in begun) return { refused: 'no-policy-in-force', basis: noBasis }
  }
  const draft = await openDraft(tx, true)
  if (!draft) return { refused: 'no-policy-in-force', basis: noBasis }
  const decision = mayChangeDraft(draft.stage)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const before: unknown = draft.parts.settings[name]
  if (JSON.stringify(before) === JSON.stringify(value)) return { change: null }
  await keepDraft(tx, draft, { ...draft.parts, settings: withAnswer(draft.parts.settings, name, value) })
  const change = await noteDraftChange(tx, draft.id, { kind: 'setting', name, before, after: value }, actor.person)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'change-policy-draft',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
    facts: { setting: name },
  })
  return { change }
}
