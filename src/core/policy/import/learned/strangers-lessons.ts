import { plainWords } from '../cue.ts'
import type { Statement } from '../statement.ts'
import type { Lesson, Taught } from './lesson.ts'
import { passagesOf } from './passages.ts'

/** What a policy says, as its writer put it down, with the words that each answer rests on. */
export type KeyWithRests = {
  readonly settings: Readonly<Record<string, unknown>>
  readonly also?: Readonly<Record<string, readonly unknown[]>>
  readonly either?: readonly string[]
  readonly rests?: Readonly<Record<string, string>>
}

/**
 * A whole policy as lessons: the sentences that its answers rest on, and of every sentence that it answers none of the settings on which the policy is silent.
 */
export function strangersLessons(statements: readonly Statement[], key: KeyWithRests): Lesson[] {
  const open = new Set([...(key.either ?? []), ...Object.keys(key.also ?? {})])
  const passages = passagesOf(statements)
  const answered = new Map<object, Record<string, Taught>>()
  for (const [name, rests] of Object.entries(key.rests ?? {})) {
    const value = key.settings[name]
    if (value === undefined) continue
    const best = passages
      .map((passage) => ({ passage, share: shareOf(plainWords(rests), passage.statements) }))
      .toSorted((a, b) => b.share - a.share)[0]
    if (best === undefined || best.share < 0.5) continue
    const held = answered.get(best.passage) ?? {}
    held[name] = value as Taught
    answered.set(best.passage, held)
  }
  return passages.flatMap((passage) => {
    const answers = answered.get(passage)
    if (answers === undefined && passage.statements.length > 1) return []
    return [
      {
        words: passage.words,
        answers: answers ?? {},
        whole: false,
        silent: (name: string) => !(name in key.settings) && !open.has(name),
      },
    ]
  })
}

function shareOf(rests: string, statements: readonly Statement[]): number {
  const wanted = new Set<string>(rests.match(/[a-z0-9']+/g) ?? [])
  const own: readonly string[] =
    statements
      .map(({ own }) => own)
      .join(' ')
      .match(/[a-z0-9']+/g) ?? []
  const lead = new Set<string>(statements[0]?.lead.match(/[a-z0-9']+/g) ?? [])
  const met = [...wanted].filter((word) => own.includes(word) || lead.has(word)).length
  const extra = own.filter((word) => !wanted.has(word)).length
  const ownMet = own.filter((word) => wanted.has(word)).length
  return ownMet === 0 ? 0 : met / (wanted.size + 0.3 * extra)
}
