import type { Stretch } from '../contacts/phones.ts'
import type { KnownSchool } from '../known-school.ts'
import type { Word } from '../word.ts'
import { markedText, marks } from './marked-text.ts'
import { withNoPastBeside, withoutThePast } from './of-the-past.ts'
import { sentencesOf } from './sentence.ts'
import { type SentenceHit, sentenceHits } from './sentence-findings.ts'
import { isWorthTrying, weighedAgain, weighedSentences, weightyHits, worthTrying } from './weighed.ts'
import { weighedTypes } from './weights.ts'
import { whereabouts } from './whereabouts.ts'
import { cuesIn } from './whereabouts-cues.ts'

/** Everything the sentences of a draft say that the policy may care about; what overlaps and is of one type is told once. */
export function saidIn(
  text: string,
  words: readonly Word[],
  pupils: readonly Stretch[],
  school: KnownSchool,
): readonly SentenceHit[] {
  const marked = markedText(text, words, pupils, school)
  const sentences = sentencesOf(words, text)
  const weighed = weighedSentences(text, marked, words, sentences, school)
  const insult = weighedTypes.indexOf('insult')
  const forRules = withNoPastBeside(marked, sentences, school, (at) => isWorthTrying(weighed[at]?.[insult] ?? 0))
  const said = sentences.flatMap((sentence, at) =>
    sentenceHits(forRules, words, sentence, sentences[at - 1], worthTrying(weighed[at] ?? [])),
  )
  const isPupil = (word: Word): boolean => marked.charAt(word.start) === marks.pupil
  const cues = sentences.map((sentence) => cuesIn(words, sentence, school, isPupil))
  const where = whereabouts(marked, sentences, cues).map(
    (stretch): SentenceHit => ({
      ...stretch,
      type: 'location-and-time-of-children',
      strength: 'likely',
      wholeClause: true,
    }),
  )
  const found = weighedAgain(toldOnce([...said, ...where]), sentences, weighed, said)
  const all = [...found, ...weightyHits(marked, sentences, weighed, found)]
  return withoutThePast(all, marked, sentences, school)
}

const surest: Readonly<Record<SentenceHit['strength'], number>> = { firm: 0, likely: 1, slight: 2 }

/** Of hits that overlap the surest is kept; of those equally sure the words that say it rather than their clause, and of those the most. */
function best(overlapping: readonly SentenceHit[]): readonly SentenceHit[] {
  const kept: SentenceHit[] = []
  const bySureness = overlapping.toSorted(
    (a, b) =>
      surest[a.strength] - surest[b.strength] ||
      Number(a.wholeClause) - Number(b.wholeClause) ||
      b.end - b.start - (a.end - a.start),
  )
  for (const hit of bySureness) {
    if (kept.every((other) => hit.start >= other.end || other.start >= hit.end)) kept.push(hit)
  }
  return kept
}

function toldOnce(hits: readonly SentenceHit[]): readonly SentenceHit[] {
  const byType = Map.groupBy(hits, (hit) => hit.type)
  return [...byType.values()].flatMap((ofType) => {
    const kept: SentenceHit[] = []
    let row: SentenceHit[] = []
    let end = -1
    for (const hit of ofType.toSorted((a, b) => a.start - b.start)) {
      if (hit.start >= end) {
        kept.push(...best(row))
        row = []
      }
      row.push(hit)
      end = Math.max(end, hit.end)
    }
    return [...kept, ...best(row)]
  })
}
