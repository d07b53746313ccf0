import { calendarNames } from './lists/names-that-are-words.ts'
import { childrensThings, prizes } from './lists/what-names-have.ts'
import type { Plainness } from './looks-like-a-child.ts'
import type { Reading } from './name-reading.ts'
import { opensClause, wordsAfter } from './surroundings.ts'
import type { Word } from './word.ts'

const withSomething = /^with (?:the|a|an|her|his|one of|some of|two|three|all) /
const inThePicture =
  /^(?:proudly |busily |happily |still |already )?(?:holding|showing|wearing|modelling|reading|playing|receiving|collecting|meeting|planting|painting|making|baking|clutching|hugging|stroking|feeding|testing|practising|explaining|measuring|building|conducting|leading|icing|tying|carrying|stirring|sewing|cracking|balancing) (?:the|a|an|her|his|two|three|some)\b/
const herOwn = /\b(?:she|he|her|his)\b/
/** At the head of a sentence these may be told to somebody: Mark with a cross, Hope with the rest of us. */
const told = /^(?:mark|hope|will|may|chase|rob|bill|grant|sue|can|pat|drew|jot|peg|tip|pip|nip)$/

/** Whether a name begins a caption, as a child’s does: Hope with the silver medal she won, Willow holding her certificate. */
export function isCaptioned(words: readonly Word[], name: Reading, plain: Plainness): boolean {
  const next = words[name.to + 1]
  if (plain === 'group' || !opensClause(words, name.from) || (words[name.to]?.possessive ?? false)) return false
  if (next?.gap !== 'space' && next?.gap !== 'comma') return false
  const after = wordsAfter(words, name.to, 14)
  const owned = herOwn.test(after)
  if (inThePicture.test(after)) return owned || !calendarNames.has(name.form)
  if (!withSomething.test(after)) return false
  if (owned) return true
  const things = after.split(' ').slice(2, 6)
  const prized = things.some((thing) => prizes.has(thing))
  return (
    !calendarNames.has(name.form) &&
    (prized || (!told.test(name.form) && things.some((thing) => childrensThings.has(thing))))
  )
}
