import { aboutKind } from '../../core/channels/kind-of-channel.ts'
import type { ConsentKind } from '../../core/consents/consent-kind.ts'
import type { PostId } from '../../core/school/ids.ts'
import { fullNames } from '../../core/screening/full-names.ts'
import { indexRoll } from '../../core/screening/roll.ts'
import { wordsOf } from '../../core/screening/word.ts'
import { type PostOfPupil, postsNotYetOut, postsOut } from '../../storage/consents/posts-with-pupil.ts'
import type { Pupil } from '../../storage/consents/pupil-by-id.ts'
import type { InSchool } from '../../storage/in-school.ts'

export type PostWithChild = {
  readonly id: PostId
  readonly title: string
  readonly text: string
  readonly shows: boolean
  readonly names: boolean
  /** It went out by e-mail, which nobody can call back. */
  readonly mailed: boolean
}

export type PostsWithChild = { readonly notYetOut: readonly PostWithChild[]; readonly out: readonly PostWithChild[] }

/** Posts on this kind of channel that show a child or give their full name, by the same reading as every draft gets. */
export async function postsWithChild(tx: InSchool, pupil: Pupil, kind: ConsentKind): Promise<PostsWithChild> {
  const roll = indexRoll([{ ...pupil, consents: {} }])
  const found = (posts: readonly PostOfPupil[]): readonly PostWithChild[] => {
    const byPost = new Map<PostId, PostWithChild>()
    for (const post of posts) {
      if (!post.kinds.some((channel) => aboutKind(channel).consent === kind)) continue
      const names = [post.title, post.text].some((text) => fullNames(wordsOf(text), text, roll).length > 0)
      const earlier = byPost.get(post.id)
      if (!post.shows && !names) continue
      byPost.set(post.id, {
        id: post.id,
        title: earlier?.title ?? post.title,
        text: earlier?.text ?? post.text,
        shows: post.shows || earlier?.shows === true,
        names: names || earlier?.names === true,
        mailed: post.kinds.includes('newsletter') || earlier?.mailed === true,
      })
    }
    return [...byPost.values()]
  }
  return { notYetOut: found(await postsNotYetOut(tx, pupil.id)), out: found(await postsOut(tx, pupil.id)) }
}
