import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { SettingName } from '../../core/policy/registry.ts'
import { isSettingValue, withAnswer } from '../../core/policy/setting-value.ts'
import { withWordsRemembered } from '../../core/policy/words-apart.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepDraft } from '../../storage/policy/draft.ts'
import { noteDraftChange } from '../../storage/policy/draft-changes.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import { type DraftRefusal, draftToChange } from './draft-to-change.ts'

export type ChangeRefusal = DraftRefusal | 'not-an-answer'

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
  const held = await draftToChange(tx, actor)
  if ('refused' in held) return held
  const { draft } = held
  const before: unknown = draft.parts.settings[name]
  if (JSON.stringify(before) === JSON.stringify(value)) return { change: null }
  const { parts } = draft
  const settings = withAnswer(parts.settings, name, value)
  await keepDraft(tx, draft, { ...parts, settings, own: withWordsRemembered(parts, name) })
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
