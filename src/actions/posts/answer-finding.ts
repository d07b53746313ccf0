import type { Actor } from '../../core/access/actor.ts'
import { isStaff } from '../../core/people/role.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { whoAgreesAsHead } from '../../core/posts/may-agree.ts'
import type { PostId } from '../../core/school/ids.ts'
import { type AnsweringRefusal, mayAnswerFinding } from '../../core/screening/who-may-answer.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { keepFindingAnswer } from '../../storage/posts/finding-answers.ts'
import { writersUnderAnyRecord } from '../../storage/posts/writers-under-any-record.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'
import { becomeWriter, type EditRefusal } from './become-writer.ts'
import { findInDraft } from './find-in-draft.ts'
import { readersToday } from './who-may-read.ts'

export type AnswerRefusal =
  | EditRefusal
  | AnsweringRefusal
  | 'no-such-post'
  | 'not-found-any-more'
  | 'other-words-now'
  | 'no-reason'

/**
 * Answers something found, with a reason, remembered for those words. A question is the writer's to answer, and holds for
 * the post; a stop is answered by whom the policy lets, never by a writer, and holds for that very text. What a family
 * said no to is mended, not answered. `ofText` is the SHA-256, in hex, of the text that whoever answers read: the same words may
 * stand in the title and in the text, and a writer may have changed what stands about them.
 */
export async function answerFinding(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  id: PostId,
  finding: { type: string; span: string; answer: string; ofText?: string | undefined },
): Promise<'answered' | Refusal<AnswerRefusal>> {
  const draft = await draftById(tx, id, true)
  if (!draft) return { refused: 'no-such-post', basis: noBasis }
  const alike = (await findInDraft(tx, desk, policy, id, draft)).findings.filter(
    (one) => one.type === finding.type && one.span === finding.span,
  )
  if (alike.length === 0) return { refused: 'not-found-any-more', basis: noBasis }
  const read = alike.filter((one) => finding.ofText === undefined || one.ofText?.toString('hex') === finding.ofText)
  const found = read.find((one) => one.answer === null) ?? read[0]
  if (!found) return { refused: 'other-words-now', basis: noBasis }
  const basis = { clauses: found.clauses, defaults: found.defaults }
  const writers = await writersUnderAnyRecord(tx, id)
  const readers = await readersToday(tx, desk.now)
  const decision = mayAnswerFinding(found.mayAnswer, {
    person: actor.person,
    roles: actor.roles,
    writers,
    asHead: whoAgreesAsHead({ ...readers, writers, urgent: draft.urgent }).able,
    staff: isStaff(actor.roles),
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  if (finding.answer.trim() === '') return { refused: 'no-reason', basis }
  if (found.mayAnswer.who === 'writer') {
    const writer = await becomeWriter(tx, desk, actor, draft)
    if (writer !== 'writer') return { refused: writer, basis: noBasis }
  }
  await keepFindingAnswer(tx, id, {
    type: found.type,
    span: found.span,
    answer: finding.answer.trim(),
    by: actor.person,
    ofText: found.verdict === 'stop' ? found.ofText : null,
  })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'answer-finding',
    subjectKind: 'post',
    subjectId: id,
    facts: {
      type: found.type,
      verdict: found.verdict,
      clauses: [...new Set([...found.clauses, ...decision.basis.clauses])],
      defaults: [...decision.basis.defaults],
    },
  })
  return 'answered'
}
