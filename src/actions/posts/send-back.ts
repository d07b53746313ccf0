import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepReading } from '../../storage/posts/readings.ts'
import { setStage } from '../../storage/posts/save-draft.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { type AgreeRefusal, beingRead, mayAnswer } from './agree-post.ts'

/** Sends a post back to its writer with a note, on certain words where the reader names them. */
export async function sendBack(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  id: PostId,
  answer: { seen: string; note: string; onWords: string },
): Promise<'sent-back' | Refusal<AgreeRefusal | 'no-note'>> {
  const waiting = await beingRead(tx, desk.now, policy, id)
  if (!waiting) return { refused: 'not-being-read', basis: noBasis }
  if (waiting.version.hash.toString('hex') !== answer.seen) return { refused: 'changed-since', basis: noBasis }
  const decision = mayAnswer(policy, actor, waiting)
  if (decision.verdict === 'refused' || !waiting.step) {
    return { refused: decision.verdict === 'refused' ? decision.reason : 'nobody-need-agree', basis: decision.basis }
  }
  if (answer.note.trim() === '') return { refused: 'no-note', basis: noBasis }
  await keepReading(tx, id, {
    hash: waiting.version.hash,
    reader: actor.person,
    step: waiting.step,
    agreed: false,
    note: answer.note.trim(),
    onWords: answer.onWords.trim(),
  })
  await setStage(tx, id, 'sent-back')
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'send-back',
    subjectKind: 'post',
    subjectId: id,
    contentHash: waiting.version.hash,
  })
  await tell(tx, desk.publicUrl, waiting.draft.writers, { kind: 'post-sent-back', subjectKind: 'post', subjectId: id })
  return 'sent-back'
}
