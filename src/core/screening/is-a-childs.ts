import { kin, ordinaryCapitals } from './lists/name-surroundings.ts'
import { calendarNames } from './lists/names-that-are-words.ts'
import { childrensLetters, childrensThings, placesThings } from './lists/what-names-have.ts'
import type { Plainness } from './looks-like-a-child.ts'
import type { Reading } from './name-reading.ts'
import { wordsAfter } from './surroundings.ts'
import type { Word } from './word.ts'

/** After ’s these say that it stands for `is` or `has`, or prove nothing. */
const noThing =
  /^(here|are|were|was|is|coming|over|on|off|just|back|been|a|an|the|not|going|almost|all|in|at|it|that|too|so|very|nearly|no|what|why|how|end|own|when|where|now|still|quite|really|more|long|well|done|gone|around|round|near|upon|about)$/

/** Ray’s the goalkeeper. */
const isTheOne =
  /^(?:the|our|a|on|in) (?:\w+ ){0,2}(?:goalkeeper|captain|winner|drummer|narrator|goal|piano|drums|guitar|flute|trumpet|violin)\b/

const ofItsOwner = /\b(?:she|he|her|his|herself|himself)\b/

/** Whether what stands after a name’s ’s is a child’s: Christian’s piano solo, and not April’s menu or Georgia’s flag. */
export function isAChilds(words: readonly Word[], name: Reading, plain: Plainness): boolean {
  if (!(words[name.to]?.possessive ?? false)) return false
  const next = words[name.to + 1]
  if (next === undefined || next.gap !== 'space') return false
  // Grace’s PE bag, Pearl’s EHCP.
  if (next.opens !== 'small')
    return plain === 'word' && (ordinaryCapitals.has(next.text) || childrensLetters.has(next.text))
  if (kin.has(next.text)) return true
  if (plain !== 'group' && isTheOne.test(wordsAfter(words, name.to, 5))) return true
  if (plain === 'group' || noThing.test(next.text)) return false
  if (plain !== 'proper') return true
  const said = wordsAfter(words, name.to, 14)
  const things = said.split(' ').slice(0, 3)
  if (things.some((thing) => childrensThings.has(thing)) && !placesThings.has(next.text)) return true
  if (ofItsOwner.test(said) && !placesThings.has(next.text)) return true
  return !calendarNames.has(name.form) && !things.some((thing) => placesThings.has(thing))
}
