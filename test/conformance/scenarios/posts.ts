import { agreePost } from '../../../src/actions/posts/agree-post.ts'
import { putForward } from '../../../src/actions/posts/put-forward.ts'
import type { PostId } from '../../../src/core/school/ids.ts'
import type { DraftWords } from '../../../src/storage/posts/save-draft.ts'
import { aDraft, seenHash } from '../../support/posting.ts'
import { expectDone } from '../support/not-held.ts'
import type { Place } from '../support/place.ts'

export const byLetter = { by: 'letter', reason: '' } as const

/** A draft for our page by the business officer, whom the register names, with nothing left to do in it. */
export async function draftAt(place: Place, words: Partial<DraftWords> = {}): Promise<PostId> {
  const writer = await place.actor('officer')
  return place.inside((tx) => aDraft(tx, writer, [place.school.page], words))
}

/** Puts a post forward as its writer. */
export async function forward(place: Place, post: PostId) {
  const writer = await place.actor('officer')
  return place.inside((tx) => putForward(tx, place.desk(), writer, place.policy, post))
}

/** Somebody agrees a post as they see it, or is refused. */
export async function agreed(place: Place, post: PostId, who: 'officer' | 'colleague' | 'head') {
  const reader = await place.actor(who)
  return place.inside(async (tx) => agreePost(tx, place.desk(), reader, place.policy, post, await seenHash(tx, post)))
}

/** Put forward, and agreed by whoever the policy asks: on the clock. */
export async function letOut(place: Place, words: Partial<DraftWords> = {}): Promise<PostId> {
  const post = await draftAt(place, words)
  const done = expectDone(await forward(place, post))
  if ('waitsFor' in done) expectDone(await agreed(place, post, done.waitsFor === 'headteacher' ? 'head' : 'colleague'))
  return post
}
