import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { keepFindingAnswer } from '../../storage/posts/finding-answers.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'
import { becomeWriter, type EditRefusal } from './become-writer.ts'
import { findInDraft } from './find-in-draft.ts'

export type AnswerRefusal =
  | EditRefusal
  | 'no-such-post'
  | 'not-found-any-more'
  | 'stop-cannot-be-answered'
  | 'no-reason'

/** Answers something found, with a reason, remembered for those words in this post. A stop is mended, not answered. */
export async function answerFinding(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  id: PostId,
  finding: { type: string; span: string; answer: string },
): Promise<'answered' | Refusal<AnswerRefusal>> {
  const draft = await draftById(tx, id, true)
  if (!draft) return { refused: 'no-such-post', basis: noBasis }
  const found = (await findInDraft(tx, desk, policy, id, draft)).findings.find(
    (one) => one.type === finding.type && one.span === finding.span,
  )
  if (!found) return { refused: 'not-found-any-more', basis: noBasis }
  const basis = { clauses: found.clauses, defaults: found.defaults }
  if (found.verdict === 'stop') return { refused: 'stop-cannot-be-answered', basis }
  if (finding.answer.trim() === '') return { refused: 'no-reason', basis }
  const writer = await becomeWriter(tx, desk, actor, draft)
  if (writer !== 'writer') return { refused: writer, basis: noBasis }
  await keepFindingAnswer(tx, id, {
    type: found.type,
    span: found.span,
    answer: finding.answer.trim(),
    by: actor.person,
  })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'answer-finding',
    subjectKind: 'post',
    subjectId: id,
    facts: { type: found.type, clauses: [...found.clauses] },
  })
  return 'answered'
}
