import type { Role } from '../people/role.ts'
import type { PersonId } from '../school/ids.ts'
import { accusedAt, type Mention, plainWords } from './accused-in-words.ts'
import type { Chart } from './chart.ts'
import { namedIn } from './named-in.ts'
import { postsMentioned } from './posts-in-words.ts'
import type { ReportToRoute } from './report.ts'

/**
 * Whoever has left and may be meant all the same: by a name, or as “the previous head”. Who is here is looked for apart
 * from them, so that nobody here is passed over because a name fits somebody who left better.
 */
export function leaversMeantIn(chart: Chart, report: ReportToRoute): readonly PersonId[] {
  const { left = [], people } = chart
  if (left.length === 0) return []
  const named = new Set(namedIn({ ...chart, people: [...people, ...left] }, report))
  const posts = postsOnceHeld(report)
  return left.filter(({ id, roles }) => named.has(id) || roles.some((role) => posts.includes(role))).map(({ id }) => id)
}

/** “The old head”, “our ex-deputy”, “the chair who retired”. */
function postsOnceHeld({ about, kind }: ReportToRoute): readonly Role[] {
  const plain = plainWords(about.words ?? '')
  const mentions = postsMentioned(plain).map((mention) =>
    isOfBefore(plain.toLowerCase(), mention) ? mention : { ...mention, who: [] },
  )
  return accusedAt<readonly Role[]>(plain, mentions, kind).flat()
}

function isOfBefore(lower: string, { from, to }: Mention<unknown>): boolean {
  return (
    /\b(?:former|previous|old|last)\b/.test(lower.slice(from, to)) ||
    /\b(?:ex[- ]?|(?:former|previous|old|last|last (?:year|term)'s) )$/.test(
      lower.slice(Math.max(0, from - 20), from),
    ) ||
    /^(?:,? (?:who|that))?(?:'s| has| had| just| since| now)* (?:left|retired|resigned|moved on|gone|quit|(?:got )?sacked|we had)\b/.test(
      lower.slice(to, to + 40),
    )
  )
}
