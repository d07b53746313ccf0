import { answerQuestion } from '../../core/guidance/answer-question.ts'
import type { Asker } from '../../core/guidance/asker.ts'
import { clausesGiven } from '../../core/guidance/clauses-given.ts'
import { whoAnswers } from '../../core/guidance/who-answers.ts'
import type { Role } from '../../core/people/role.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { keepQuestionClauses } from '../../storage/guidance/question-clauses.ts'
import { keepQuestion, sameQuestionWaiting } from '../../storage/guidance/questions.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { mailThat } from '../records/tell.ts'
import { whoIsNamed } from './who-is-named.ts'

/**
 * Sends a question, with the asker's leave, to whoever the policy names for it. The record says that a question came and
 * whom it is for, never its words; beside the question stands which clauses it came to. Sent again while it waits, it
 * stands once. Gives the role it went to.
 */
export async function sendQuestion(
  tx: InSchool,
  desk: { readonly now: Date; readonly publicUrl: string },
  policy: Policy,
  asked: { readonly question: string; readonly asker: Asker; readonly by: PersonId | null },
): Promise<{ readonly id: string; readonly goesTo: Role }> {
  const same = await sameQuestionWaiting(tx, { askedAs: asked.asker, askedBy: asked.by, question: asked.question })
  if (same) return { id: same.id, goesTo: same.goesTo }
  const given = answerQuestion(policy, asked.question, asked.asker)
  const { role, basis } = whoAnswers(policy, given.topic)
  const id = await keepQuestion(tx, {
    askedAs: asked.asker,
    askedBy: asked.by,
    question: asked.question,
    topic: given.topic ?? null,
    verdict: given.verdict,
    goesTo: role,
    askedAt: desk.now,
  })
  await keepQuestionClauses(tx, id, clausesGiven(given))
  await writeAudit(tx, {
    actor: asked.by,
    verb: 'send-question',
    subjectKind: 'guidance-question',
    subjectId: id,
    facts: { goesTo: role, verdict: given.verdict, clauses: basis.clauses },
  })
  const { named, standIns } = await whoIsNamed(tx, desk.now, role)
  const theirs = named.length > 0 ? named : standIns
  await mailThat(
    tx,
    desk.publicUrl,
    theirs.filter((person) => person !== asked.by),
  )
  return { id, goesTo: role }
}
