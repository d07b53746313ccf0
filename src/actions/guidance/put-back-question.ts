import type { Actor } from '../../core/access/actor.ts'
import { mayPutBack } from '../../core/guidance/may-set-aside.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { questionById } from '../../storage/guidance/questions.ts'
import { putBack } from '../../storage/guidance/set-aside.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { whoIsNamed } from './who-is-named.ts'

/** Undoes a setting aside: the question waits for an answer again. False where it is not set aside, or is not theirs. */
export async function putBackQuestion(tx: InSchool, now: Date, actor: Actor, questionId: string): Promise<boolean> {
  const asked = await questionById(tx, questionId)
  if (!asked) return false
  const hands = { person: actor.person, ...(await whoIsNamed(tx, now, asked.goesTo)) }
  if (mayPutBack(hands, noBasis).verdict === 'refused') return false
  const done = await putBack(tx, asked.id, actor.person, now)
  if (done) {
    const line = { actor: actor.person, subjectKind: 'guidance-question', subjectId: asked.id, facts: {} }
    await writeAudit(tx, { ...line, verb: 'put-back-question' })
  }
  return done
}
