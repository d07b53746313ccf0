import type { Statement } from '../statement.ts'
import { type Worded, wordedOf } from './worded.ts'

/** A sentence, or two that follow one another in one clause, with the words by which it is judged. */
export type Passage = {
  readonly statements: readonly Statement[]
  readonly words: Worded
  /** That it is a part of one long sentence. */
  readonly isPart?: true
  /** That it is of so few words that only an item of a list can be read from it. */
  readonly isShort?: true
}

/** The passages of a document that may answer something; sentences that rule on nothing are left out. */
export function passagesOf(statements: readonly Statement[]): Passage[] {
  const ruling = statements.map((statement) => !statement.rulesNothing)
  return statements.flatMap((one, at) => {
    const length = one.lead === '' ? one.own.split(' ').length : fewest
    if (!ruling[at] || length < fewest - 1) return []
    const alone: Passage = {
      statements: [one],
      words: wordsOfStatement(one),
      ...(length < fewest ? { isShort: true } : {}),
    }
    const parts = partsOf(one)
    const next = statements[at + 1]
    if (next === undefined || !ruling[at + 1] || next.clause !== one.clause) return [alone, ...parts]
    const both = { ...alone.words, own: [...alone.words.own, next.own] }
    return [alone, ...parts, { statements: [one, next], words: both }]
  })
}

const fewest = 4

function wordsOfStatement({ own, lead, before, meant }: Statement): Worded {
  const words = wordedOf(own, lead, before)
  return meant === '' ? words : { ...words, meant }
}

const longest = 22
const joints = /; | - |, (?:and|but|so|because|though|although|while|whereas) /

/** What a long sentence says in each of its parts: a letter may answer three questions in one breath. */
function partsOf(statement: Statement): Passage[] {
  if (statement.own.split(' ').length <= longest) return []
  const parts = statement.own.split(joints).filter((part) => part.split(' ').length >= shortest)
  if (parts.length < 2) return []
  return parts.map((own) => ({
    statements: [{ ...statement, own }],
    words: wordsOfStatement({ ...statement, own }),
    isPart: true,
  }))
}
const shortest = 5
