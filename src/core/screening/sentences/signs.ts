import type { KnownSchool } from '../known-school.ts'
import { titles } from '../lists/titles.ts'
import type { Word } from '../word.ts'
import { marks } from './marked-text.ts'
import { type MarkOfWord, marksOfWords, type PhraseEnd, phrasesBySense, senseNames, wordKey } from './senses.ts'
import type { Sentence } from './sentence.ts'
import { stem } from './stem.ts'

/** The words of a sentence, each without its ending, and the senses of each. */
export type Signs = { readonly words: readonly string[]; readonly senses: readonly (readonly number[])[] }

const numberOf = (mark: MarkOfWord): number => marksOfWords.indexOf(mark)
const mark = {
  pupil: numberOf('pupil'),
  group: numberOf('group'),
  ownSchool: numberOf('ownSchool'),
  number: numberOf('number'),
  hour: numberOf('hour'),
  sum: numberOf('sum'),
  date: numberOf('date'),
  named: numberOf('named'),
  staffNamed: numberOf('staffNamed'),
  atName: numberOf('atName'),
  tagged: numberOf('tagged'),
}
const calendar: ReadonlySet<number> = new Set([senseNames.indexOf('weekday'), senseNames.indexOf('month')])

function ofDigits(words: readonly Word[], at: number, text: string): number {
  const word = words[at]
  if (word === undefined) return mark.number
  if ('£$€'.includes(text[word.start - 1] ?? ' ')) return mark.sum
  const next = words[at + 1]
  if (next?.gap === 'joined') {
    if (/^[ap]m$/.test(next.text)) return mark.hour
    if (/^(?:st|nd|rd|th)$/.test(next.text)) return mark.date
  }
  if (
    next?.opens === 'digit' &&
    next.start === word.end + 1 &&
    /[.:]/.test(text[word.end] ?? '') &&
    next.text.length === 2
  )
    return mark.hour
  return mark.number
}

function ofCapital(
  words: readonly Word[],
  at: number,
  sentence: Sentence,
  known: readonly number[],
): number | undefined {
  const before = words[at - 1]
  if (before !== undefined && at > sentence.from && titles.has(before.text)) return mark.staffNamed
  if (at === sentence.from || titles.has(words[at]?.text ?? '') || words[at]?.text === 'i') return undefined
  return known.some((sense) => calendar.has(sense)) ? undefined : mark.named
}

/** What each word of a sentence is a sign of. `marked`: the text with names of pupils, classes and the school marked. */
export function signsIn(
  text: string,
  marked: string,
  words: readonly Word[],
  sentence: Sentence,
  school: KnownSchool,
): Signs {
  const keys: string[] = []
  const senses: number[][] = []
  for (let at = sentence.from; at <= sentence.to; at++) {
    const word = words[at]
    if (word === undefined) break
    const letter = marked[word.start]
    if (letter === marks.pupil || letter === marks.group || letter === marks.school) {
      keys.push('')
      senses.push([letter === marks.pupil ? mark.pupil : letter === marks.group ? mark.group : mark.ownSchool])
    } else if (word.opens === 'digit') {
      const before = words[at - 1]?.text
      keys.push('0')
      senses.push([before === 'year' || before === 'y' || before === 'years' ? mark.group : ofDigits(words, at, text)])
    } else {
      keys.push(wordKey(word, text))
      senses.push([])
    }
  }
  for (let from = 0; from < keys.length; from++) addSenses(keys, senses, from)
  for (let at = sentence.from; at <= sentence.to; at++) {
    const word = words[at]
    const own = senses[at - sentence.from]
    if (word === undefined || own === undefined) break
    const before = text[word.start - 1]
    if (before === '@') own.push(mark.atName)
    else if (before === '#') own.push(mark.tagged)
    if (word.opens !== 'capital' || keys[at - sentence.from] === '') continue
    const named = ofCapital(words, at, sentence, own)
    if (named !== undefined) keys[at - sentence.from] = ''
    if (named !== undefined && !(school.classes.has(word.text) && named === mark.named)) own.push(named)
  }
  return { words: keys.map(stem), senses }
}

const longestPhrase = 8

function addSenses(keys: readonly string[], senses: number[][], from: number): void {
  let here: ReadonlyMap<string, PhraseEnd> = phrasesBySense
  for (let at = from; at < keys.length && at < from + longestPhrase; at++) {
    const end = here.get(keys[at] ?? '')
    if (end === undefined) return
    const own = senses[from]
    for (const sense of end.senses) if (own !== undefined && !own.includes(sense)) own.push(sense)
    here = end.next
  }
}
