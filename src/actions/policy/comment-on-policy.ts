import type { Actor } from '../../core/access/actor.ts'
import { may } from '../../core/access/may.ts'
import { type ConsultedGroup, groupsOf } from '../../core/policy/consulted.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { type CommentRefusal, mayComment } from '../../core/policy/versions.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { answerComment, keepComment } from '../../storage/policy/comments.ts'
import { consultationsOf } from '../../storage/policy/consultation.ts'
import { openDraft } from '../../storage/policy/draft.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

export type Said = {
  readonly words: string
  readonly clause: string | null
  /** Said outside Signpost by somebody of this group, and noted by whoever runs the draft; null where said here. */
  readonly onBehalfOf: ConsultedGroup | null
}

/** Keeps what somebody who was asked says of the draft, or what was said on paper or at a meeting. */
export async function commentOnPolicy(
  tx: InSchool,
  actor: Actor,
  said: Said,
  now: Date,
): Promise<{ comment: string } | Refusal<CommentRefusal>> {
  const draft = await openDraft(tx, true)
  const round = draft && (await consultationsOf(tx, draft.id)).find(({ closedAt }) => closedAt === null)
  const asked = round?.asked ?? []
  const { words, clause, onBehalfOf } = said
  const mayNote = onBehalfOf !== null && may(actor.roles, 'policy.draft').verdict === 'allowed'
  const roles = mayNote ? rolesStandingFor(onBehalfOf) : actor.roles
  const decision = mayComment({ stage: draft?.stage ?? 'dropped', asked, roles, words })
  if (decision.verdict === 'refused' || !draft || !round) {
    return { refused: decision.verdict === 'refused' ? decision.reason : 'not-asking', basis: noBasis }
  }
  const group = mayNote ? onBehalfOf : groupsOf(actor.roles).find((one) => asked.includes(one))
  if (!group) return { refused: 'not-asked', basis: noBasis }
  const comment = await keepComment(tx, {
    consultation: round.id,
    saidBy: mayNote ? null : actor.person,
    notedBy: mayNote ? actor.person : null,
    saidFor: group,
    clause,
    words: words.trim(),
    at: now,
  })
  await writeAudit(tx, {
    actor: actor.person,
    verb: mayNote ? 'note-policy-comment' : 'comment-on-policy',
    subjectKind: 'policy-comment',
    subjectId: comment,
    facts: { draft: draft.id, group },
  })
  return { comment }
}

function rolesStandingFor(group: ConsultedGroup): Actor['roles'] {
  const one = { staff: 'teacher', governors: 'governor', parents: 'parent', pupils: 'pupil' } as const
  return [one[group]]
}

/** Answers what somebody said; once answered, an answer stands. */
export async function answerPolicyComment(
  tx: InSchool,
  actor: Actor,
  answer: { readonly comment: string; readonly words: string },
  now: Date,
): Promise<'done' | Refusal<'nothing-said' | 'answered-already'>> {
  const words = answer.words.trim()
  if (words === '') return { refused: 'nothing-said', basis: noBasis }
  const done = await answerComment(tx, answer.comment, { words, by: actor.person, at: now })
  if (!done) return { refused: 'answered-already', basis: noBasis }
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'answer-policy-comment',
    subjectKind: 'policy-comment',
    subjectId: answer.comment,
  })
  return 'done'
}
