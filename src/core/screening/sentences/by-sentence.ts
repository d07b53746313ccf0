import type { Sentence } from './sentence.ts'
import type { SentenceHit } from './sentence-findings.ts'

type Stretch = { readonly start: number; readonly end: number }

/** The places of the first and the last sentence that a stretch lies in. Sentences follow one another without a gap. */
export function sentencesOver(sentences: readonly Sentence[], { start, end }: Stretch): readonly [number, number] {
  const first = firstWhere(sentences, (sentence) => sentence.end > start)
  return [first, firstWhere(sentences, (sentence) => sentence.start >= end) - 1]
}

/** For each sentence what was found in it, so that nobody looks through all that a long text holds for each. */
export function bySentence(
  sentences: readonly Sentence[],
  hits: readonly SentenceHit[],
): readonly (readonly SentenceHit[])[] {
  const rows: SentenceHit[][] = sentences.map(() => [])
  for (const hit of hits) {
    const [first, last] = sentencesOver(sentences, hit)
    for (let at = first; at <= last; at++) rows[at]?.push(hit)
  }
  return rows
}

/** The place of the first that is so, where all after it are too; their number where none is. */
function firstWhere(sentences: readonly Sentence[], isSo: (sentence: Sentence) => boolean): number {
  let from = 0
  let to = sentences.length
  while (from < to) {
    const middle = (from + to) >> 1
    const sentence = sentences[middle]
    if (sentence !== undefined && isSo(sentence)) to = middle
    else from = middle + 1
  }
  return from
}
