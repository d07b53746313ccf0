import {
  adultPlaces,
  adultRoles,
  animals,
  companions,
  kin,
  makesSomethingElse,
  ordinaryCapitals,
  pairs,
  placesForAll,
} from './lists/name-surroundings.ts'
import { titles } from './lists/titles.ts'
import { childrensLetters, makesAnotherThing } from './lists/what-names-have.ts'
import type { Plainness } from './looks-like-a-child.ts'
import type { Reading } from './name-reading.ts'
import { givenReadings } from './name-reading.ts'
import type { RollIndex } from './roll.ts'
import { opensSentence, wordsAfter, wordsBefore, wordsNear } from './surroundings.ts'
import { isTitleOfAShow } from './title-of-a-show.ts'
import type { Word } from './word.ts'

function isOtherCapital(words: readonly Word[], at: number, roll: RollIndex): boolean {
  const word = words[at]
  if (word === undefined || word.opens !== 'capital' || opensSentence(words, at)) return false
  return !ordinaryCapitals.has(word.text) && givenReadings(words, at, roll).length === 0
}

/** Harry Potter, Victoria Park, Charlotte’s Web: the name goes on in a way that no child on the roll is called. */
function goesOn(words: readonly Word[], name: Reading, roll: RollIndex, plain: Plainness): boolean {
  const last = words[name.to]
  const next = words[name.to + 1]
  if (last === undefined || next === undefined) return false
  if (next.gap === 'hyphen' || (next.gap === 'joined' && next.opens !== 'digit')) return true
  if (next.gap !== 'space' || (last.allCapitals && next.allCapitals)) return false
  if (!last.possessive) return isOtherCapital(words, name.to + 1, roll)
  const storied = plain !== 'plain' || companions.has(name.form)
  return storied && isOtherCapital(words, name.to + 1, roll) && !kin.has(next.text) && !childrensLetters.has(next.text)
}

/** Mr Hope, St George, Horrid Henry, Royal Albert, the Victoria. */
function comesAfterAnother(words: readonly Word[], name: Reading, roll: RollIndex): boolean {
  const first = words[name.from]
  const before = words[name.from - 1]
  if (first === undefined || before === undefined) return false
  if (first.gap === 'hyphen') return true
  const capital = before.opens === 'capital'
  if (capital && titles.has(before.text) && (first.gap === 'space' || first.gap === 'stop')) return true
  // C. S. Lewis, Mr J. Hope.
  const initial = (at: number) => words[at]?.text.length === 1 && words[at]?.opens === 'capital'
  const titled = titles.has(words[name.from - 2]?.text ?? '') && words[name.from - 2]?.opens === 'capital'
  if (initial(name.from - 1) && (initial(name.from - 2) || titled) && (first.gap === 'space' || first.gap === 'stop'))
    return true
  const another = /^(mr|mrs|miss|ms|dr)$/
  if (another.test(words[name.from - 3]?.text ?? '') && before.text === 'and') return true
  if (first.gap !== 'space' || opensSentence(words, name.from)) return false
  if (/^(the|a|an)$/.test(before.text)) return true
  if (first.allCapitals && before.allCapitals) return false
  if (before.possessive || before.allCapitals || !capital) return false
  const given = !ordinaryCapitals.has(before.text) && givenReadings(words, name.from - 1, roll).length > 0
  return given || (!opensSentence(words, name.from - 1) && isOtherCapital(words, name.from - 1, roll))
}

/** Jack and the Beanstalk, Bob the Builder, Rosie the therapy dog. */
/** Adam and Eve, Matthew, Mark, Luke: next to the other of a pair, with only a comma or `and` between. */
function isOfAPair(words: readonly Word[], name: Reading): boolean {
  const pair = pairs.find((each) => each.has(name.form))
  if (pair === undefined) return false
  const next = words[name.to + 1]
  const before = words[name.from - 1]
  const after = next?.text === 'and' ? words[name.to + 2] : next?.gap === 'comma' ? next : undefined
  const earlier = before?.text === 'and' ? words[name.from - 2] : words[name.from]?.gap === 'comma' ? before : undefined
  return [after, earlier].some((word) => word !== undefined && word.text !== name.form && pair.has(word.text))
}

function isOfAStory(words: readonly Word[], name: Reading): boolean {
  const [first = '', second = '', third = ''] = wordsAfter(words, name.to, 3).split(' ')
  const beside = companions.get(name.form)
  if (!(words[name.to]?.possessive ?? false)) {
    const thing = (at: number) => words[at]?.opens === 'capital' && !ordinaryCapitals.has(words[at]?.text ?? '')
    if (first === 'and' && second === 'the' && (thing(name.to + 3) || beside?.has(third))) return true
    const runsOn = words[name.to + 1]?.gap === 'space'
    if (runsOn && first === 'the' && (thing(name.to + 2) || animals.has(second) || animals.has(third))) return true
  }
  if (makesSomethingElse.get(name.form)?.has(words[name.from - 1]?.text ?? '')) return true
  if (words[name.to + 1]?.gap === 'space' && makesAnotherThing.get(name.form)?.has(first)) return true
  if (
    beside === undefined ||
    /^(?:has read|is reading|read|reads|loves|loved|wrote|recited|dressed)\b/.test(`${first} ${second}`)
  )
    return false
  const near = wordsNear(words, name.from, name.to, 20)
  return [...beside].some((word) => near.has(word))
}

/** Our school dog Rosie, author Sophie, Dawn in the kitchen. */
function isAdultOrAnimal(words: readonly Word[], name: Reading): boolean {
  const before = wordsBefore(words, name.from, 4).split(' ')
  const last = before[before.length - 1] ?? ''
  const follows = words[name.from]?.gap === 'space' || words[name.from]?.gap === 'comma'
  if (follows && adultRoles.has(last) && !(words[name.from - 1]?.possessive ?? false)) return true
  const called = /^(called|named|is|are|christened)$/.test(last)
  const near = called ? before : [last]
  if (follows && near.some((word) => animals.has(word))) return true
  const inRow = last === 'and' && words[name.from - 2]?.opens === 'capital'
  if (inRow && before.some((word) => animals.has(word))) return true
  const after = wordsAfter(words, name.to, 5).split(' ')
  const [first = '', second = '', third = '', fourth = ''] = after
  if (words[name.to]?.possessive ?? false) return false
  const placed = [second, third, fourth]
  if (/^(from|of|and)$/.test(first) && placed.some((word) => placesForAll.has(word)))
    return /^(the|our|a|her|his)$/.test(second) || first === 'from'
  if (/^(in|from|at|of|and)$/.test(first) && placed.some((word) => adultPlaces.has(word)))
    return /^(the|our|a|her|his)$/.test(second) || first === 'from'
  const whoIs = first === 'who' && /^(is|was|works|teaches|runs|leads|drives|cooks)$/.test(second)
  const apposed = words[name.to + 1]?.gap === 'comma' && (whoIs || /^(our|the|a|an|my)$/.test(first))
  if (/^(?:youngest|littlest|smallest|newest|junior)$/.test(second)) return false
  // Our artist of the week is a child.
  if (/ of the (?:week|day|month|term|match)\b/.test(wordsAfter(words, name.to, 7))) return false
  // Cian, who lost their mum: the grown-up is the child’s.
  if (/^(his|her|their)$/.test(second) || /^(his|her|their)$/.test(third)) return false
  return apposed && [second, third, fourth].some((word) => animals.has(word) || adultRoles.has(word))
}

const months = /^(?:april|may|june|august)$/

/** 1 May, May 2026; or a title in quotation marks. */
function isDateOrTitle(words: readonly Word[], name: Reading): boolean {
  const before = words[name.from - 1]
  const next = words[name.to + 1]
  const dated =
    (before?.opens === 'digit' && words[name.from]?.gap === 'space') ||
    (next?.opens === 'digit' && next.gap === 'space')
  if (
    months.test(name.form) &&
    (dated || /^(?:st|nd|rd|th|of|in|since|until|till|by|early|late|mid)$/.test(before?.text ?? ''))
  )
    return true
  return words[name.from]?.gap === 'bracket' && next?.gap === 'bracket'
}

/** Names for something: vote for a name for the tortoise, our new guinea pigs are named. */
function isBeingChosen(words: readonly Word[], name: Reading): boolean {
  const whole = `${wordsBefore(words, name.from, 12)} ${wordsAfter(words, name.to, 14)}`
  return /\bnam(?:e|es|ed)\b/.test(whole) && whole.split(' ').some((word) => animals.has(word))
}

/** Whether a first name is plainly not a child of this school: a grown-up, an animal, a character, a saint, a place, a title. */
export function isSomebodyElse(words: readonly Word[], name: Reading, roll: RollIndex, plain: Plainness): boolean {
  if (comesAfterAnother(words, name, roll) || goesOn(words, name, roll, plain)) return true
  if (isAdultOrAnimal(words, name) || isDateOrTitle(words, name) || isBeingChosen(words, name)) return true
  return isOfAPair(words, name) || isOfAStory(words, name) || isTitleOfAShow(words, name)
}
