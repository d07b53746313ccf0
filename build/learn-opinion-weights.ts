import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { governingWeights } from '../src/core/guidance/governing/governing-weights.ts'
import { keepWeighing } from '../src/core/language/keep-weighing.ts'
import { type ClassLesson, learnClasses } from '../src/core/language/learn-classes.ts'
import { opinionsLeftOut } from './governing/left-out.ts'
import { keyedFiles } from './governing/lessons.ts'

/**
 * Learns how to hold the answer by matters against the clauses that a question falls under: `node build/learn-opinion-weights.ts`
 * writes the weights beside their reader. To be run after `build/learn-governing-clauses.ts`; a test compares the hash. Only
 * questions of many hands are learned from, since none of them stands among the known ones; it takes some ten minutes.
 */
const parts = 6
const manner = { rounds: 30, drag: 1e-4, fewest: 5 } as const
const step = 0.05

const files = keyedFiles().filter(({ href }) => href.includes('/many-hands/'))
const lessons: ClassLesson[] = []
for (let part = 0; part < parts; part++)
  lessons.push(...(await opinionsLeftOut(files.filter((_, at) => at % parts === part))))
const kept = keepWeighing(learnClasses(lessons, manner), governingWeights().learnedFrom, step, step)
const file = join(import.meta.dirname, '../src/core/guidance/governing/opinion-weights.json')
writeFileSync(file, `${JSON.stringify(kept)}\n`)
console.log(`${lessons.length} answers of questions left out in ${parts} parts`)
