import { writeFileSync } from 'node:fs'
import { Scales, type Weights, weighedTypes } from '../../src/core/screening/sentences/weights.ts'
import {
  drafts,
  examples,
  freshDrafts,
  hardNames,
  moreDrafts,
  ordinary,
  outsiders,
  paraphrases,
  saidAgain,
  saidOtherwise,
  threeKinds,
  twins,
} from './labelled.ts'
import { learn } from './learn.ts'
import { type Lesson, lessonsFrom } from './lessons.ts'

const on = '2026-06-10'
const target = new URL('../../src/core/screening/lists/weights.json', import.meta.url)

/** How many of the sentences of each kind weigh more than all but so many in a hundred of the others. */
function triedOn(weights: Weights, lessons: readonly Lesson[]): readonly string[] {
  const scales = new Scales(weights)
  const weighed = lessons.map((lesson) => ({ lesson, weights: scales.weigh(lesson.signs, lesson.earlier) }))
  return weighedTypes.map((type, column) => {
    const of = (label: string): readonly number[] =>
      weighed
        .filter(({ lesson }) => lesson.labels[column] === label)
        .map(({ weights: each }) => each[column] ?? 0)
        .toSorted((a, b) => b - a)
    const [is, others] = [of('is'), of('is not')]
    const cells = [0.002, 0.005, 0.01, 0.02, 0.04].map((share) => {
      const line = others[Math.floor(others.length * share)] ?? 0
      return `${share * 100} %: ${is.filter((each) => each > line).length} (${line.toFixed(1)})`.padEnd(18)
    })
    return `  ${type.padEnd(32)}${String(is.length).padStart(4)}  ${cells.join('')}`
  })
}

/** Each set read by weights learnt from all the others: what carries over, and what does not. */
function tryEach(lessons: readonly Lesson[], print: (line: string) => void, family: (set: string) => string): void {
  for (const name of new Set(lessons.map((lesson) => family(lesson.set)))) {
    print(`${name}, read by what the others teach`)
    const [own, others] = [(each: Lesson) => family(each.set) === name, (each: Lesson) => family(each.set) !== name]
    for (const line of triedOn(learn(lessons.filter(others)), lessons.filter(own))) print(line)
  }
}

/** A line for each sign. */
function written({ from, signs }: Weights): string {
  const list = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`
  const lines = Object.entries(signs).map(([sign, steps]) => `    ${JSON.stringify(sign)}: ${list(steps)}`)
  return `{\n  "from": ${list(from)},\n  "signs": {\n${lines.join(',\n')}\n  }\n}\n`
}

const sets = [
  examples(),
  drafts(),
  moreDrafts(),
  ...freshDrafts(),
  ...outsiders(),
  paraphrases(),
  saidOtherwise(),
  saidAgain(),
  ...twins(),
  hardNames(),
  threeKinds(),
  ordinary(),
]
/** The examples are the key that careful readers agreed on: each counts for several. */
const heard = [...sets, examples(), examples(), examples()]
const lessons = heard.flatMap((set) => lessonsFrom(set, on))
const print = (line: string): void => void process.stdout.write(`${line}\n`)
if (process.argv[2] === 'try') tryEach(lessons, print, (set) => set.replace(/, round.*/, ''))
else {
  const weights = learn(lessons)
  writeFileSync(target, written(weights))
  print(`${Object.keys(weights.signs).length} signs`)
}
