import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepNet } from './governing/keep-net.ts'
import { learnGoverning } from './governing/learn.ts'
import { governingLessons } from './governing/lessons.ts'

/**
 * Learns which clause a question falls under: `node build/learn-governing-clauses.ts` writes the weights beside their reader.
 * To be run again when the questions it learns from, or the lexicon, change; a test compares the hash. `--without FILE…` leaves
 * files of questions out, to measure on them.
 */
const [, , option, ...leftOut] = process.argv
const lessons = governingLessons(option === '--without' ? leftOut : [])
const kept = keepNet(learnGoverning(lessons), lessons)
const file = join(import.meta.dirname, '../src/core/guidance/governing/weights.json')
writeFileSync(file, `${JSON.stringify(kept)}\n`)
console.log(
  `${lessons.keyed.length} questions with keys, ${lessons.practice.length} beside them, ${lessons.words.length} words`,
)
