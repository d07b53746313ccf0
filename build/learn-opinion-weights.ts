import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { governingWeights } from '../src/core/guidance/governing/governing-weights.ts'
import { keepWeighing } from '../src/core/language/keep-weighing.ts'
import { learnClasses } from '../src/core/language/learn-classes.ts'
import { learnPrecedents } from './governing/learn-precedents.ts'
import { type LeftOut, opinionLesson, saidOfLeftOut } from './governing/left-out.ts'
import { keyedFiles } from './governing/lessons.ts'

/**
 * Learns how much precedents count beside the clauses that a question falls under, and how to hold the answer by matters against
 * both: `node build/learn-opinion-weights.ts` writes the weights beside their readers. To be run after
 * `build/learn-governing-clauses.ts`; a test compares the hash. Only questions of many hands are learned from, since none of them
 * stands among the known ones; it takes some ten minutes.
 */
const parts = 6
const manner = { rounds: 30, drag: 1e-4, fewest: 5 } as const
const step = 0.05

const files = keyedFiles().filter(({ href }) => href.includes('/many-hands/'))
const said: LeftOut[] = []
for (let part = 0; part < parts; part++)
  said.push(...(await saidOfLeftOut(files.filter((_, at) => at % parts === part))))
const { learnedFrom } = governingWeights()
const precedents = learnPrecedents(said)
const lessons = said.map((one) => opinionLesson(one, precedents))
const folder = join(import.meta.dirname, '../src/core/guidance/governing')
const write = (name: string, kept: object) => writeFileSync(join(folder, name), `${JSON.stringify(kept)}\n`)
write('precedent-weights.json', { learnedFrom, ...precedents })
write('opinion-weights.json', keepWeighing(learnClasses(lessons, manner), learnedFrom, step, step))
console.log(`${lessons.length} answers of questions left out in ${parts} parts`)
