import type { Role } from '../people/role.ts'
import { accusedAt, type Mention, plainWords } from './accused-in-words.ts'
import type { KindId } from './kind-of-report.ts'
import { postsAsCalled } from './lists/posts-as-called.ts'
import { Taken } from './taken.ts'

/**
 * The posts whose holders the words of a report may accuse: each that is mentioned where nothing plainly harmless is
 * said of its holder. To take somebody for the doer who is not costs one reader; not to shows them the report.
 */
export function postsAccusedIn(words: string, kind: KindId): readonly Role[] {
  const plain = plainWords(words)
  return [...new Set(accusedAt(plain, postsMentioned(plain), kind).flat())]
}

/** Every post that is mentioned, and where: each place in the words is one post only. */
export function postsMentioned(plain: string): readonly Mention<readonly Role[]>[] {
  const lower = plain.toLowerCase()
  const found: Mention<readonly Role[]>[] = []
  const taken = new Taken(lower.length)
  for (const { roles, words } of postsAsCalled) {
    for (const match of lower.matchAll(words)) {
      const from = match.index
      const to = from + match[0].length
      if (!taken.isFree(from, to)) continue
      taken.take(from, to)
      found.push({ who: roles, from, to })
    }
  }
  return found
}
