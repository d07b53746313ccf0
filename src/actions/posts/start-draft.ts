import type { Actor } from '../../core/access/actor.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayWrite, type WritingRefusal } from '../../core/posts/may-write.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { type DraftWords, insertDraft } from '../../storage/posts/save-draft.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import { writingFacts } from './writing-facts.ts'

export const blankWords: DraftWords = {
  title: '',
  text: '',
  channels: [],
  dueAt: null,
  urgent: false,
  otherRoute: null,
}

/** Begins a post, blank or from a template, where this person may write at all. */
export async function startDraft(
  tx: InSchool,
  actor: Actor,
  policy: Policy,
  words: DraftWords = blankWords,
): Promise<{ post: PostId } | Refusal<WritingRefusal>> {
  const decision = mayWrite(policy, await writingFacts(tx, actor, policy, words.channels))
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const post = await insertDraft(tx, actor.person, words)
  await writeAudit(tx, { actor: actor.person, verb: 'begin-post', subjectKind: 'post', subjectId: post })
  return { post }
}
