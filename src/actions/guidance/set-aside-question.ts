import type { Actor } from '../../core/access/actor.ts'
import { maySetAside, type SetAsideReason, type SetAsideRefusal } from '../../core/guidance/may-set-aside.ts'
import { whoAnswers } from '../../core/guidance/who-answers.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { isAnswered } from '../../storage/guidance/guidance.ts'
import { questionById } from '../../storage/guidance/questions.ts'
import { isSetAside, keepSetAside } from '../../storage/guidance/set-aside.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { mailThat } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { maySpeakOfHarm } from './may-speak-of-harm.ts'
import { whoIsNamed } from './who-is-named.ts'

/**
 * Sets a question aside with a reason, so that it waits for nobody and is answered nowhere. Its words stay kept. Whoever
 * asked and is signed up hears that there is something to see. Gives `set-aside`, or why not.
 */
export async function setAsideQuestion(
  tx: InSchool,
  desk: { readonly now: Date; readonly publicUrl: string },
  actor: Actor,
  policy: Policy,
  aside: { readonly questionId: string; readonly reason: SetAsideReason | undefined; readonly toldOn: boolean },
): Promise<'set-aside' | Refusal<SetAsideRefusal | 'no-such-question'>> {
  const asked = await questionById(tx, aside.questionId)
  if (!asked) return { refused: 'no-such-question', basis: noBasis }
  const { reason, toldOn } = aside
  const decision = maySetAside(
    {
      person: actor.person,
      ...(await whoIsNamed(tx, desk.now, asked.goesTo)),
      answered: await isAnswered(tx, asked.id),
      setAside: await isSetAside(tx, asked.id),
      reason,
      gravely: maySpeakOfHarm(asked.question, asked.askedAs),
      toldOn,
    },
    whoAnswers(policy, asked.topic ?? undefined).basis,
  )
  const line = { actor: actor.person, subjectKind: 'guidance-question', subjectId: asked.id }
  if (decision.verdict === 'refused' || reason === undefined) {
    const why = decision.verdict === 'refused' ? decision.reason : 'no-reason'
    await writeAudit(tx, { ...line, verb: 'refused', facts: { act: 'set-aside-question', reason: why } })
    return { refused: why, basis: decision.basis }
  }
  if (!(await keepSetAside(tx, { questionId: asked.id, reason, by: actor.person, at: desk.now })))
    return { refused: 'set-aside-already', basis: decision.basis }
  await writeAudit(tx, { ...line, verb: 'set-aside-question', facts: { reason, toldOn } })
  if (asked.askedBy !== null && asked.askedBy !== actor.person) await mailThat(tx, desk.publicUrl, [asked.askedBy])
  return 'set-aside'
}
