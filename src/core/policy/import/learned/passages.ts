import type { Statement } from '../statement.ts'
import { type Worded, wordedOf } from './worded.ts'

/** A sentence, or two that follow one another in one clause, with the words by which it is judged. */
export type Passage = { readonly statements: readonly Statement[]; readonly words: Worded }

/** The passages of a document that may answer something; sentences that rule on nothing are left out. */
export function passagesOf(statements: readonly Statement[]): Passage[] {
  const ruling = statements.map((statement) => !statement.rulesNothing)
  return statements.flatMap((one, at) => {
    if (!ruling[at] || (one.lead === '' && one.own.split(' ').length < 4)) return []
    const alone = { statements: [one], words: wordedOf(one.own, one.lead, one.before) }
    const next = statements[at + 1]
    if (next === undefined || !ruling[at + 1] || next.clause !== one.clause) return [alone]
    const both = { ...alone.words, own: [...alone.words.own, next.own] }
    return [alone, { statements: [one, next], words: both }]
  })
}
