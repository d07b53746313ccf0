import type { Actor } from '../../core/access/actor.ts'
import { canUndo } from '../../core/policy/can-undo.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { ownChangesSchema } from '../../core/policy/own-changes.ts'
import { isSettingName } from '../../core/policy/registry.ts'
import { withAnswer } from '../../core/policy/setting-value.ts'
import { mayChangeDraft } from '../../core/policy/versions.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepDraft, openDraft } from '../../storage/policy/draft.ts'
import { draftChanges, noteDraftChange } from '../../storage/policy/draft-changes.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

export type UndoRefusal = 'with-others' | 'no-such-change' | 'changed-since'

/**
 * Takes back a change of the draft: an answer is again what it was before, unless it was changed once more since. A
 * change of the clauses is taken back while it is the last of them.
 */
export async function undoChange(tx: InSchool, actor: Actor, id: string): Promise<'done' | Refusal<UndoRefusal>> {
  const draft = await openDraft(tx, true)
  if (!draft) return { refused: 'no-such-change', basis: noBasis }
  const decision = mayChangeDraft(draft.stage)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const standing = (await draftChanges(tx, draft.id)).filter((change) => !change.undone)
  const change = standing.find((one) => one.id === id)
  if (!change) return { refused: 'no-such-change', basis: noBasis }
  if (!canUndo(standing, change)) return { refused: 'changed-since', basis: noBasis }
  const before = change.before ?? undefined
  if (change.kind === 'own-changes') await keepDraft(tx, draft, { ...draft.parts, own: ownChangesSchema.parse(before) })
  else if (isSettingName(change.name)) {
    await keepDraft(tx, draft, { ...draft.parts, settings: withAnswer(draft.parts.settings, change.name, before) })
  }
  const { kind, name, after } = change
  await noteDraftChange(
    tx,
    draft.id,
    { kind, name, before: after ?? undefined, after: before, undoes: id },
    actor.person,
  )
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'undo-policy-change',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
    facts: { change: id, of: name },
  })
  return 'done'
}
