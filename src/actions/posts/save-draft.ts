import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayWrite, type WritingRefusal } from '../../core/posts/may-write.ts'
import type { Draft } from '../../core/posts/post.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { type DraftWords, updateDraft } from '../../storage/posts/save-draft.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'
import { becomeWriter, type EditRefusal } from './become-writer.ts'
import { writingFacts } from './writing-facts.ts'

export type SaveRefusal = WritingRefusal | EditRefusal | 'no-such-post' | 'changed-meanwhile'

/**
 * Saves what was typed. A save that rests on an older revision is refused as `changed-meanwhile`, so that two people
 * never overwrite one another; the page shows both. The same words again change nothing and void nothing. Gives the
 * post as it is now saved, held until the transaction ends.
 */
export async function saveDraft(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  id: PostId,
  words: DraftWords,
  revision: number,
): Promise<Draft | Refusal<SaveRefusal>> {
  const [draft, facts] = await Promise.all([draftById(tx, id, true), writingFacts(tx, actor, policy, words.channels)])
  if (!draft) return { refused: 'no-such-post', basis: noBasis }
  const decision = mayWrite(policy, facts)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  if (sameWords(draft, words)) return draft
  if (draft.revision !== revision) return { refused: 'changed-meanwhile', basis: noBasis }
  const writer = await becomeWriter(tx, desk, actor, draft)
  if (writer !== 'writer') return { refused: writer, basis: noBasis }
  return updateDraft(tx, id, actor.person, words)
}

function sameWords(draft: Draft, words: DraftWords): boolean {
  const channels = (ids: readonly string[]) => [...ids].sort().join()
  return (
    draft.title === words.title &&
    draft.text === words.text &&
    channels(draft.channels.map((channel) => channel.id)) === channels(words.channels) &&
    draft.dueAt?.getTime() === words.dueAt?.getTime() &&
    draft.urgent === words.urgent &&
    draft.otherRoute?.by === words.otherRoute?.by &&
    (draft.otherRoute?.reason ?? '') === (words.otherRoute?.reason ?? '')
  )
}
