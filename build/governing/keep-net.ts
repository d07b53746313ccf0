import { createHash } from 'node:crypto'
import {
  inWords,
  type KeptGoverning,
  type KeptRows,
  verdictsSaid,
} from '../../src/core/guidance/governing/governing-weights.ts'
import type { Lessons } from './lessons.ts'
import { type Net, size } from './net.ts'

/** The hash of all that is learned from: a test compares it with that in the file of weights. */
export function hashOf(lessons: Lessons): string {
  const told = [lessons.words, lessons.rarity, lessons.clauses, lessons.keyed, lessons.practice].map((each) =>
    JSON.stringify(each, (_, value) =>
      value instanceof Float32Array ? [...value].map((one) => one.toFixed(3)) : value,
    ),
  )
  return createHash('sha256').update(told.join('\n')).digest('hex')
}

/**
 * Nets as they are kept in a file: side by side, so that what each makes of a question is averaged; every row in whole steps of its
 * own, and each idea’s share added to the clauses that say it.
 */
export function keepNets(nets: readonly Net[], lessons: Lessons): KeptGoverning {
  const many = verdictsSaid.length
  const clausesOf = ({ clauses, ideas }: Net) =>
    clauses.value.map((value, at) => {
      const [row, n] = [Math.floor(at / (size + 1)), at % (size + 1)]
      return n === size ? value : value + (ideas.value[(lessons.ideaOf[row] ?? 0) * size + n] ?? 0)
    })
  const verdictsOf = ({ verdictOfClause, verdictOfWording }: Net) =>
    verdictOfClause.value.map(
      (value, at) =>
        value + (verdictOfWording.value[(lessons.wordingOf[Math.floor(at / many)] ?? 0) * many + (at % many)] ?? 0),
    )
  const inside = size * nets.length
  const keepInside = (valuesOf: (net: Net) => Float32Array) => keepRows(sideBySide(nets.map(valuesOf), size), inside)
  const keepOut = (valuesOf: (net: Net) => Float32Array) =>
    keepRows(averaged(sideBySide(nets.map(valuesOf), size, true), nets.length), inside + 1)
  return {
    learnedFrom: hashOf(lessons),
    words: lessons.words.join('\n'),
    rarity: [...lessons.rarity],
    clauses: [...lessons.clauses],
    ofWords: keepInside(({ words }) => words.value.map((value) => value * inWords)),
    ofMeaning: keepInside(({ meaning }) => meaning.value),
    ofAskers: keepInside(({ askers }) => askers.value),
    start: keepInside(({ start }) => start.value),
    toClauses: keepOut(clausesOf),
    toSilence: keepOut(({ silence }) => silence.value),
    verdictOfClause: keepRows(averaged(sumOf(nets.map(verdictsOf)), nets.length), many),
    verdictOfQuestion: keepOut(({ verdictOfQuestion }) => verdictOfQuestion.value),
  }
}

/** The rows of each, one beside the other; where a row has a bias it comes last, as their sum. */
function sideBySide(all: readonly Float32Array[], wide: number, withBias = false): Float32Array {
  const each = withBias ? wide + 1 : wide
  const together = wide * all.length + (withBias ? 1 : 0)
  const rows = (all[0]?.length ?? 0) / each
  const out = new Float32Array(rows * together)
  all.forEach((values, net) => {
    values.forEach((value, at) => {
      const [row, n] = [Math.floor(at / each), at % each]
      const to = row * together + (n === wide ? together - 1 : net * wide + n)
      out[to] = (out[to] ?? 0) + value
    })
  })
  return out
}

function sumOf(all: readonly Float32Array[]): Float32Array {
  return (all[0] ?? new Float32Array()).map((_, at) => all.reduce((sum, values) => sum + (values[at] ?? 0), 0))
}

function averaged(sum: Float32Array, of: number): Float32Array {
  return sum.map((value) => value / of)
}

const most = 127

/** Rows in whole steps, each of its own size. */
export function keepRows(values: Float32Array, wide: number): KeptRows {
  const steps: number[] = []
  const whole = new Int8Array(values.length)
  for (let from = 0; from < values.length; from += wide) {
    const row = values.subarray(from, from + wide)
    const step = Number((row.reduce((best, each) => Math.max(best, Math.abs(each)), 0) / most).toPrecision(4)) || 1
    steps.push(step)
    row.forEach((value, at) => {
      whole[from + at] = Math.max(-most, Math.min(most, Math.round(value / step)))
    })
  }
  return { steps, rows: Buffer.from(whole.buffer).toString('base64') }
}
