import type { Actor } from '../../core/access/actor.ts'
import { holdersHere } from '../../core/people/cover-order.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { whoAgreesAsHead } from '../../core/posts/may-agree.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import type { Answerer } from '../../core/screening/who-may-answer.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { writersUnderAnyRecord } from '../../storage/posts/writers-under-any-record.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { findInDraft } from './find-in-draft.ts'
import { askedFirst, type Readers, readersToday, type ToBeRead } from './who-may-read.ts'

export type AskRefusal = 'no-such-post' | 'not-found-any-more' | 'nobody-to-ask'

/** Everybody at work whose answer would count and who wrote nothing in the post. */
function answerersHere(answerer: Answerer, readers: Readers, post: ToBeRead): readonly PersonId[] {
  if (answerer === 'colleague') return askedFirst(readers, 'colleague', post)
  if (answerer === 'head') return whoAgreesAsHead({ ...readers, ...post }).able
  return holdersHere(answerer, readers.people).filter((person) => !post.writers.includes(person))
}

/** Tells those whose answer counts that a stop waits for them. Nothing in the post changes, and nothing of it is told. */
export async function askForAnswer(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  id: PostId,
): Promise<{ readonly asked: number } | Refusal<AskRefusal>> {
  const draft = await draftById(tx, id, true)
  if (!draft) return { refused: 'no-such-post', basis: noBasis }
  const { findings } = await findInDraft(tx, desk, policy, id, draft)
  const waiting = findings.filter((finding) => finding.mayAnswer.who === 'others' && finding.answer === null)
  if (waiting.length === 0) return { refused: 'not-found-any-more', basis: noBasis }
  const readers = await readersToday(tx, desk.now)
  const post = { writers: await writersUnderAnyRecord(tx, id), urgent: draft.urgent }
  const asked = waiting.flatMap(({ mayAnswer }) =>
    mayAnswer.who === 'others' ? mayAnswer.answerers.flatMap((one) => answerersHere(one, readers, post)) : [],
  )
  const people = [...new Set(asked)].filter((person) => person !== actor.person)
  if (people.length === 0) return { refused: 'nobody-to-ask', basis: waiting[0]?.mayAnswer.basis ?? noBasis }
  await tell(tx, desk.publicUrl, people, { kind: 'finding-to-answer', subjectKind: 'post', subjectId: id })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'ask-for-answer',
    subjectKind: 'post',
    subjectId: id,
    facts: { stops: waiting.length, asked: people.length },
  })
  return { asked: people.length }
}
