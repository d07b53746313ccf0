import { governingScores } from '../../src/core/guidance/governing/governing-scores.ts'
import type { GoverningWeights } from '../../src/core/guidance/governing/governing-weights.ts'
import { lengthOne } from '../../src/core/guidance/governing/nearest-precedents.ts'
import type { KeptPrecedents } from '../../src/core/guidance/governing/precedents.ts'
import type { QuestionFeatures } from '../../src/core/guidance/governing/question-features.ts'
import { keepRows } from './keep-net.ts'
import type { Lesson, Lessons, Target } from './lessons.ts'

/** What is kept of each question with keys, and of each that no policy is about: what these weights make of it and of the other ways of asking it, averaged. */
export function keepPrecedents(weights: GoverningWeights, { keyed, practice, policies }: Lessons): KeptPrecedents {
  const outside = practice.filter(
    ({ clause, topic, targets }) => targets && clause === undefined && topic === undefined,
  )
  const all = [...keyed, ...outside].map((lesson) => ({
    ...averageOf(lesson, weights),
    targets: (lesson.targets ?? []).map(keptTarget),
  }))
  const rows = (of: (one: (typeof all)[number]) => Float32Array) => {
    const [first] = all
    const wide = first ? of(first).length : 0
    const values = new Float32Array(all.length * wide)
    all.forEach((one, at) => {
      values.set(of(one), at * wide)
    })
    return keepRows(values, wide)
  }
  return {
    learnedFrom: weights.learnedFrom,
    policies: policies.map(({ name, from, to }) => ({ name, from, to })),
    inside: rows(({ inside }) => inside),
    meaning: rows(({ meaning }) => meaning),
    askers: all.map(({ asker }) => asker),
    many: all.map(({ bag }) => bag.length),
    places: textOf(Uint16Array.from(all.flatMap(({ bag }) => bag.map(([place]) => place)))),
    weights: textOf(Uint8Array.from(all.flatMap(({ bag }) => bag.map(([, weight]) => Math.round(weight * 255))))),
    targets: all.map(({ targets }) => targets),
  }
}

function averageOf({ features, otherwise }: Lesson, weights: GoverningWeights) {
  const ways = [features, ...(otherwise ?? [])]
  return {
    inside: average(ways.map((way) => lengthOne(governingScores(weights, way).inside))),
    meaning: average(ways.map(({ meaning }) => meaning)),
    asker: features.asker,
    bag: bagOf(ways),
  }
}

function average(all: readonly Float32Array[]): Float32Array {
  return lengthOne((all[0] ?? new Float32Array()).map((_, at) => all.reduce((sum, each) => sum + (each[at] ?? 0), 0)))
}

/** Every feature of the ways, with its weight among them all; what hardly any has is left out. */
function bagOf(ways: readonly QuestionFeatures[]): readonly (readonly [number, number])[] {
  const bag = new Map<number, number>()
  for (const { places, weights } of ways)
    places.forEach((place, at) => {
      bag.set(place, (bag.get(place) ?? 0) + (weights[at] ?? 0) / ways.length)
    })
  return [...bag].filter(([, weight]) => Math.round(weight * 255) > 0)
}

function keptTarget({ policy, verdicts, clauses }: Target): KeptPrecedents['targets'][number][number] {
  const held = (verdicts ?? []).flatMap((share, at): [number, number][] => (share > 0 ? [[at, share]] : []))
  return { policy, verdicts: held, clauses: [...clauses] }
}

function textOf(values: Uint8Array | Uint16Array): string {
  return Buffer.from(values.buffer).toString('base64')
}
