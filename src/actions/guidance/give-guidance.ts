import type { Actor } from '../../core/access/actor.ts'
import { type GuidanceRefusal, mayGiveGuidance } from '../../core/guidance/may-give-guidance.ts'
import { whoAnswers } from '../../core/guidance/who-answers.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { isAnswered, keepGuidance } from '../../storage/guidance/guidance.ts'
import { questionById } from '../../storage/guidance/questions.ts'
import { isSetAside } from '../../storage/guidance/set-aside.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { mailThat } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { whoIsNamed } from './who-is-named.ts'

export type GiveRefusal = GuidanceRefusal | 'no-such-question'

/**
 * Answers a question for the school. The answer becomes the school's guidance from now on, with its author and the day,
 * and is looked at when the policy is next reviewed. Whoever asked and is signed up hears that something is there.
 */
export async function giveGuidance(
  tx: InSchool,
  desk: { readonly now: Date; readonly publicUrl: string },
  actor: Actor,
  policy: Policy,
  given: { readonly questionId: string; readonly question: string; readonly answer: string },
): Promise<{ readonly id: string } | Refusal<GiveRefusal>> {
  const asked = await questionById(tx, given.questionId)
  if (!asked) return { refused: 'no-such-question', basis: noBasis }
  const decision = mayGiveGuidance(
    {
      person: actor.person,
      ...(await whoIsNamed(tx, desk.now, asked.goesTo)),
      answered: await isAnswered(tx, asked.id),
      setAside: await isSetAside(tx, asked.id),
      written: given.question !== '' && given.answer !== '',
    },
    whoAnswers(policy, asked.topic ?? undefined).basis,
  )
  const refuse = (reason: GiveRefusal, basis = decision.basis): Refusal<GiveRefusal> => ({ refused: reason, basis })
  if (decision.verdict === 'refused') {
    await audited(tx, actor, 'refused', asked.id, { act: 'give-guidance', reason: decision.reason })
    return refuse(decision.reason)
  }
  const id = await keepGuidance(tx, { ...given, author: actor.person, at: desk.now })
  if (id === undefined) return refuse('answered-already')
  await audited(tx, actor, 'give-guidance', asked.id, { guidance: id })
  if (asked.askedBy !== null && asked.askedBy !== actor.person) await mailThat(tx, desk.publicUrl, [asked.askedBy])
  return { id }
}

async function audited(tx: InSchool, actor: Actor, verb: string, subjectId: string, facts: Record<string, string>) {
  await writeAudit(tx, { actor: actor.person, verb, subjectKind: 'guidance-question', subjectId, facts })
}
