import type { Stretch } from '../contacts/phones.ts'
import type { KnownSchool } from '../known-school.ts'
import type { Word } from '../word.ts'
import { markedText, marks } from './marked-text.ts'
import { sentencesOf } from './sentence.ts'
import { type SentenceHit, sentenceHits } from './sentence-findings.ts'
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
  const said = sentences.flatMap((sentence, at) => sentenceHits(marked, words, sentence, sentences[at - 1]))
  const isPupil = (word: Word): boolean => marked.charAt(word.start) === marks.pupil
  const cues = sentences.map((sentence) => cuesIn(words, sentence, school, isPupil))
  const where = whereabouts(marked, sentences, cues, school.ownName).map(
    (stretch): SentenceHit => ({ ...stretch, type: 'location-and-time-of-children', strength: 'likely' }),
  )
  return toldOnce([...said, ...where])
}

function toldOnce(hits: readonly SentenceHit[]): readonly SentenceHit[] {
  const kept: SentenceHit[] = []
  const lastOf = new Map<string, number>()
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const at = lastOf.get(hit.type) ?? -1
    const last = kept[at]
    if (last === undefined || hit.start >= last.end) {
      lastOf.set(hit.type, kept.length)
      kept.push(hit)
    } else {
      const strength =
        hit.strength === 'firm' || last.strength === 'firm'
          ? 'firm'
          : hit.strength === 'likely'
            ? 'likely'
            : last.strength
      kept[at] = { ...last, end: Math.max(last.end, hit.end), strength }
    }
  }
  return kept
}
