import { createHash } from 'node:crypto'
import {
  inWords,
  type KeptGoverning,
  type KeptRows,
  size,
  verdictsSaid,
} from '../../src/core/guidance/governing/governing-weights.ts'
import type { Lessons } from './lessons.ts'
import type { Net } from './net.ts'

/** The hash of all that is learned from: a test compares it with that in the file of weights. */
export function hashOf(lessons: Lessons): string {
  const told = [lessons.words, lessons.rarity, lessons.clauses, lessons.keyed, lessons.practice].map((each) =>
    JSON.stringify(each, (_, value) =>
      value instanceof Float32Array ? [...value].map((one) => one.toFixed(3)) : value,
    ),
  )
  return createHash('sha256').update(told.join('\n')).digest('hex')
}

/** The net as it is kept in a file: every row in whole steps of its own, and each idea’s share added to the clauses that say it. */
export function keepNet(net: Net, lessons: Lessons): KeptGoverning {
  const many = verdictsSaid.length
  const clauses = net.clauses.value.map((value, at) => {
    const [row, n] = [Math.floor(at / (size + 1)), at % (size + 1)]
    return n === size ? value : value + (net.ideas.value[(lessons.ideaOf[row] ?? 0) * size + n] ?? 0)
  })
  const verdicts = net.verdictOfClause.value.map(
    (value, at) =>
      value + (net.verdictOfWording.value[(lessons.wordingOf[Math.floor(at / many)] ?? 0) * many + (at % many)] ?? 0),
  )
  return {
    learnedFrom: hashOf(lessons),
    words: lessons.words.join('\n'),
    rarity: [...lessons.rarity],
    clauses: [...lessons.clauses],
    ofWords: keepRows(
      net.words.value.map((value) => value * inWords),
      size,
    ),
    ofMeaning: keepRows(net.meaning.value, size),
    ofAskers: keepRows(net.askers.value, size),
    start: keepRows(net.start.value, size),
    toClauses: keepRows(clauses, size + 1),
    toSilence: keepRows(net.silence.value, size + 1),
    verdictOfClause: keepRows(verdicts, many),
    verdictOfQuestion: keepRows(net.verdictOfQuestion.value, size + 1),
  }
}

const most = 127

function keepRows(values: Float32Array, wide: number): KeptRows {
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
