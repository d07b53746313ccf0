import type { KnownSchool } from '../known-school.ts'
import { titles } from '../lists/titles.ts'
import { groupCues, notPlaces, placeCues, timeCues } from '../lists/whereabouts.ts'
import type { Word } from '../word.ts'
import type { Sentence } from './sentence.ts'

/** Whether a sentence may speak of children, of a place, of a time: told by its words alone, before it is read closely. */
export type Cues = {
  readonly group: boolean
  readonly place: boolean
  readonly time: boolean
  /** Whether it goes on about whom the one before told of: They get to the quarry at 11. */
  readonly goesOn: boolean
}

const goingOn: ReadonlySet<string> = new Set('they we he she it back due arriving arrive home'.split(' '))

const noPlace: ReadonlySet<string> = new Set(notPlaces)

function isNamed(words: readonly Word[], at: number, sentence: Sentence): boolean {
  const word = words[at]
  if (word?.opens !== 'capital' || at === sentence.from || noPlace.has(word.text)) return false
  const before = words[at - 1]?.text ?? ''
  return before === 'st' || (!titles.has(word.text) && !titles.has(before))
}

/** `isPupil`: whether a word is part of a pupil’s name, which is no place. */
export function cuesIn(
  words: readonly Word[],
  sentence: Sentence,
  school: KnownSchool,
  isPupil: (word: Word) => boolean,
): Cues {
  let group = false
  let place = false
  let time = false
  for (let at = sentence.from; at <= sentence.to; at++) {
    const word = words[at]
    if (word === undefined) break
    if (word.opens === 'digit' || timeCues.has(word.text)) time = true
    if (groupCues.has(word.text) || school.classes.has(word.text)) group = true
    else if (word.gap === 'joined' && school.classes.has(`${words[at - 1]?.text ?? ''}${word.text}`)) group = true
    else if (isPupil(word)) group = true
    else if (!place) place = placeCues.has(word.text) || isNamed(words, at, sentence)
  }
  return { group, place, time, goesOn: goingOn.has(words[sentence.from]?.text ?? '') }
}
