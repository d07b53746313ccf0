import type { Actor } from '../../core/access/actor.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { type ClauseWish, type ClauseWishRefusal, withClauseWish } from '../../core/policy/clause-wish.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepDraft } from '../../storage/policy/draft.ts'
import { noteDraftChange } from '../../storage/policy/draft-changes.ts'
import { lastOwnNumber } from '../../storage/policy/own-numbers.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import { type DraftRefusal, draftToChange } from './draft-to-change.ts'

/** Adds, rewords or drops a clause in the draft; the first change begins one. Gives the change, its clause and its draft. */
export async function changeClauses(
  tx: InSchool,
  actor: Actor,
  wish: ClauseWish,
): Promise<{ change: string; clause: ClauseId; draft: string } | Refusal<DraftRefusal | ClauseWishRefusal>> {
  const held = await draftToChange(tx, actor)
  if ('refused' in held) return held
  const { draft } = held
  const wished = withClauseWish(draft.parts, wish, await lastOwnNumber(tx))
  if ('refused' in wished) return { refused: wished.refused, basis: noBasis }
  await keepDraft(tx, draft, { ...draft.parts, own: wished.own })
  const change = await noteDraftChange(
    tx,
    draft.id,
    { kind: 'own-changes', name: `${wish.act} ${wished.clause}`, before: draft.parts.own, after: wished.own },
    actor.person,
  )
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'change-policy-draft',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
    facts: { act: wish.act, clause: wished.clause },
  })
  return { change, clause: wished.clause, draft: draft.id }
}
