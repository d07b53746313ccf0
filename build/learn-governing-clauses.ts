import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { learnSideBySide } from './governing/learn-apart.ts'

/**
 * Learns which clause a question falls under: `node build/learn-governing-clauses.ts` writes the weights beside their reader,
 * and what they make of those questions.
 * To be run again when the questions it learns from, or the lexicon, change; a test compares the hash. `--without FILE…` leaves
 * files of questions out, to measure on them.
 */
const [, , option, ...leftOut] = process.argv
const { kept, precedents, lessons } = await learnSideBySide(option === '--without' ? leftOut : [])
const folder = join(import.meta.dirname, '../src/core/guidance/governing')
writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(kept)}\n`)
writeFileSync(join(folder, 'precedents.json'), `${JSON.stringify(precedents)}\n`)
console.log(
  `${lessons.keyed.length} questions with keys, ${lessons.practice.length} beside them, ${lessons.words.length} words`,
)
