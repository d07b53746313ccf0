import { doesSomething } from './does-something.ts'
import { isAChilds } from './is-a-childs.ts'
import { isCaptioned } from './is-captioned.ts'
import { isDoneTo } from './is-done-to.ts'
import { hasBirthday, isOneChild } from './is-one-child.ts'
import type { KnownSchool } from './known-school.ts'
import { childBefore, greeting, praise } from './lists/name-surroundings.ts'
import { isAlsoAWord, namesThatAreProperWords, namesThatAreWords } from './lists/names-that-are-words.ts'
import type { Reading } from './name-reading.ts'
import { isSpokenOfNext } from './spoken-of-next.ts'
import { opensClause, wordsAfter, wordsBefore } from './surroundings.ts'
import type { Word } from './word.ts'

/**
 * How much a name says by itself. `plain`: nothing else is called so. `word`: in small letters it is a word.
 * `proper`: with a capital too (May, Paris, Christian). `group`: a class or house of this school. `never`: as written it is no name.
 */
export type Plainness = 'plain' | 'word' | 'proper' | 'group' | 'never'

export function howPlain(form: string, word: Word | undefined, school: KnownSchool): Plainness {
  const alsoWord = namesThatAreWords.has(form) || isAlsoAWord(form)
  const proper = namesThatAreProperWords.has(form)
  const group = school.groups.has(form)
  if (word?.opens !== 'capital') return alsoWord || proper || group || form.length < 3 ? 'never' : 'word'
  if (group) return 'group'
  if (proper || school.town.has(form)) return 'proper'
  if (alsoWord || school.staffFirst.has(form) || school.staffLast.has(form)) return 'word'
  return 'plain'
}

function inYearOrClass(words: readonly Word[], name: Reading, school: KnownSchool): boolean {
  const after = wordsAfter(words, name.to, 3).split(' ')
  const [first = '', second = ''] = after
  if (/^(in|from|of)$/.test(first))
    return second === 'year' || second === 'reception' || second === 'nursery' || school.classes.has(second)
  const apart = words[name.to + 1]?.gap
  if (apart === 'comma' || apart === 'bracket')
    return (
      first === 'year' || first === 'aged' || first === 'age' || /^\d{1,2}$/.test(first) || school.classes.has(first)
    )
  if (first === 'aged') return true
  const before = words[name.from - 1]
  return before?.possessive === true && (school.classes.has(before.text) || before.opens === 'digit')
}

/** April, our artist of the week, … */
const ofTheWeek = /^(?:our|the|this weeks?) (?:\w+ ){1,3}of the (?:week|day|month|term|match)\b/

function isSpokenOf(words: readonly Word[], name: Reading, plain: Plainness): boolean {
  const before = wordsBefore(words, name.from, 5)
  if (childBefore.test(before) && words[name.from]?.gap === 'space') return true
  const parted = words[name.to + 1]?.gap === 'comma'
  const spokenTo =
    parted &&
    (/^(you|your|yours|we)\b/.test(wordsAfter(words, name.to, 1)) ||
      // Not you, Jordan, …
      (words[name.from]?.gap === 'comma' && /\b(?:you|yes|no|sorry|thanks)$/.test(before)))
  const after = wordsAfter(words, name.to, 4)
  if (words[name.to + 1]?.gap === 'comma' && /^you (?:are|were) (?:a|an|our|my)\b/.test(after)) return true
  if (words[name.to + 1]?.gap === 'comma' && ofTheWeek.test(wordsAfter(words, name.to, 7))) return true
  if (plain === 'group') return false
  if (/^who\b/.test(after) && !(words[name.to]?.possessive ?? false)) return true
  const apart = words[name.to + 1]?.gap
  if ((apart === 'mark' || apart === 'dash') && /^(?:she|he|her|his)\b/.test(after)) return true
  const restIsOpen =
    words[name.to + 1]?.gap !== 'space' ||
    plain === 'word' ||
    /^(for|on|and|who|in|from|you|we|with|that)\b/.test(wordsAfter(words, name.to, 1))
  // Kent and two others.
  const withOthers = /^and (?:one|two|three|four|five|\d|some|the) (?:others?|more|friends?)\b/.test(
    wordsAfter(words, name.to, 3),
  )
  return (
    withOthers ||
    spokenTo ||
    (praise.test(before) && restIsOpen) ||
    (plain === 'word' && greeting.test(before) && words[name.to + 1]?.gap !== 'space')
  )
}

/** Whether what stands about a first name says that it is a child. A plain name needs nothing more. */
export function looksLikeAChild(words: readonly Word[], name: Reading, plain: Plainness, school: KnownSchool): boolean {
  if (plain === 'plain') return true
  if (plain === 'group' && hasBirthday(words, name)) return true
  if (plain === 'group' && /^(?:in|from|of|to|for|and)$/.test(words[name.from - 1]?.text ?? '')) return false
  if (isOneChild(words, name, plain, school)) return true
  if (inYearOrClass(words, name, school) || isAChilds(words, name, plain) || isCaptioned(words, name, plain))
    return true
  if (doesSomething(words, name, plain) || isSpokenOf(words, name, plain) || isDoneTo(words, name, plain)) return true
  if (plain === 'proper' && isSpokenOfNext(words, name)) return true
  const first = words[name.from]
  const next = words[name.to + 1]
  const standsInside =
    plain === 'word' && first?.opens === 'capital' && !first.allCapitals && !opensClause(words, name.from)
  const small = next === undefined || next.opens !== 'capital' || next.gap !== 'space'
  return (
    standsInside &&
    small &&
    !(next?.gap === 'space' && next.text === 'of') &&
    !(
      first.gap === 'space' &&
      /^(our|your|my|this|that|some|any|no|of|first|big|little|new|old)$/.test(words[name.from - 1]?.text ?? '')
    )
  )
}
