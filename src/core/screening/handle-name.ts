import type { FullName } from './full-names.ts'
import { isAlsoAWord } from './lists/names-that-are-words.ts'
import { isFamily, isGiven, pupilsCalled, type RollIndex, type RollPupil } from './roll.ts'
import type { Word } from './word.ts'

const shortest = 7

function asHandle(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]
  if (word === undefined) return false
  const next = words[at + 1]
  const digitsAfter = next !== undefined && next.opens === 'digit' && (next.gap === 'joined' || next.gap === 'under')
  return /[@#/]/.test(text[word.start - 1] ?? '') || /[@_]/.test(text[word.end] ?? '') || digitsAfter
}

function pupilsIn(letters: string, roll: RollIndex, handle: boolean): readonly RollPupil[] {
  for (let at = 2; at <= letters.length - 2; at++) {
    const head = letters.slice(0, at)
    const tail = letters.slice(at)
    const straight = isGiven(roll, head) && isFamily(roll, tail) ? pupilsCalled(roll, head, tail) : []
    if (straight.length > 0) return straight
    if (!handle) continue
    const turned = isFamily(roll, head) && isGiven(roll, tail) ? pupilsCalled(roll, tail, head) : []
    if (turned.length > 0) return turned
  }
  const initial = letters.slice(0, 1)
  const rest = letters.slice(1)
  return handle && rest.length > 4 && !isAlsoAWord(rest) && isFamily(roll, rest)
    ? pupilsCalled(roll, initial, rest)
    : []
}

/** A name run together in one word: mayaokonkwo, @mayaokonkwo10, #okonkwomaya, @kmensah. */
export function handleName(words: readonly Word[], at: number, text: string, roll: RollIndex): FullName | undefined {
  const word = words[at]
  if (word === undefined || word.text.length < shortest) return undefined
  const handle = asHandle(words, at, text)
  if (!handle && word.text.length < 9) return undefined
  const pupils = pupilsIn(word.text, roll, handle)
  return pupils.length === 0 ? undefined : { from: at, to: at, pupils, sure: handle }
}
