import { plainWords } from './cue.ts'
import type { ImportedClause } from './imported-clause.ts'

/** One sentence of a clause: as the school wrote it, and as cues are matched to it, with the words that lead into it. */
export type Statement = {
  readonly clause: ImportedClause
  readonly sentence: string
  readonly said: string
  readonly under: string
}

/** `told` puts the words of whoever speaks in the document as those of their post. */
export function statementsOf(clause: ImportedClause, told: (words: string) => string = (words) => words): Statement[] {
  const under = plainWords(clause.under.join(' > '))
  return sentencesOf(clause.text).map((sentence) => ({
    clause,
    sentence,
    said: told(plainWords(clause.leadIn === '' ? sentence : `${clause.leadIn.replace(/:$/, '')} ${sentence}`)),
    under,
  }))
}

const abbreviation = /\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|para|cl|ss?|vs|p)\.$/i

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => cellsOf(line))
    .flatMap((piece) => {
      const sentences: string[] = []
      for (const part of piece.split(/(?<=[.!?]["”’')]?)\s+(?=[A-Z"“‘(0-9])/)) {
        const before = sentences.at(-1)
        if (before !== undefined && (abbreviation.test(before) || /\b[A-Z]\.$/.test(before)))
          sentences[sentences.length - 1] = `${before} ${part}`
        else sentences.push(part)
      }
      return sentences
    })
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** In a row, a few words in the first cell say who or what the next cell is about. */
function cellsOf(line: string): string[] {
  const [first = '', second, ...rest] = line.split(' | ')
  if (second === undefined) return [first]
  return first.split(' ').length <= 12 && !/[.!?]$/.test(first)
    ? [`${first}: ${second}`, ...rest]
    : [first, second, ...rest]
}
