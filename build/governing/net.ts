import { askers } from '../../src/core/guidance/asker.ts'
import { inWords, verdictsSaid } from '../../src/core/guidance/governing/governing-weights.ts'
import type { QuestionFeatures } from '../../src/core/guidance/governing/question-features.ts'
import { meaningSize } from '../../src/core/language/word-meanings.ts'
import type { Lessons } from './lessons.ts'

/** How many numbers a question comes to inside one net. */
export const size = 128

/** Numbers that are learned, with the slope of the present step and how each has travelled. */
export type Learned = {
  readonly value: Float32Array
  readonly slope: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
}

export type Net = {
  readonly words: Learned
  readonly meaning: Learned
  readonly askers: Learned
  readonly start: Learned
  readonly topics: Learned
  readonly clauses: Learned
  readonly ideas: Learned
  readonly silence: Learned
  readonly verdictOfClause: Learned
  readonly verdictOfWording: Learned
  readonly verdictOfQuestion: Learned
}

function learned(many: number, value: () => number = () => 0): Learned {
  const zeros = () => new Float32Array(many)
  return { value: zeros().map(value), slope: zeros(), first: zeros(), second: zeros() }
}

/** Where learning begins. `next` gives numbers between 0 and 1. What leads to a clause, and to a topic, has a bias as its last number. */
export function netFor(lessons: Lessons, next: () => number): Net {
  const about = (spread: number) => () => (next() + next() + next() + next() - 2) * Math.sqrt(3) * spread
  const many = verdictsSaid.length
  return {
    words: learned(lessons.words.length * size, about(0.1)),
    meaning: learned(meaningSize * size, about(0.07)),
    askers: learned(askers.length * size, about(0.2)),
    start: learned(size),
    topics: learned(lessons.topics * (size + 1), about(0.07)),
    clauses: learned(lessons.clauses.length * (size + 1)),
    ideas: learned(lessons.ideas * size),
    silence: learned(size + 1),
    verdictOfClause: learned(lessons.clauses.length * many),
    verdictOfWording: learned(lessons.wordings * many),
    verdictOfQuestion: learned(many * (size + 1)),
  }
}

/** What a question comes to inside, before anything is read from it. `drops` leaves parts out by chance while learning. */
export function insideOf(net: Net, { places, weights, meaning, asker }: QuestionFeatures, drops?: Drops): Float32Array {
  const sum = Float32Array.from(net.start.value)
  places.forEach((place, at) => {
    if (drops?.word[at] === 0) return
    const by = inWords * (weights[at] ?? 0)
    for (let n = 0; n < size; n++) sum[n] = (sum[n] ?? 0) + by * (net.words.value[place * size + n] ?? 0)
  })
  for (let m = 0; m < meaning.length; m++) {
    const by = meaning[m] ?? 0
    for (let n = 0; n < size; n++) sum[n] = (sum[n] ?? 0) + by * (net.meaning.value[m * size + n] ?? 0)
  }
  if (asker >= 0) for (let n = 0; n < size; n++) sum[n] = (sum[n] ?? 0) + (net.askers.value[asker * size + n] ?? 0)
  for (let n = 0; n < size; n++) sum[n] = Math.max(0, sum[n] ?? 0) * (drops?.inside[n] ?? 1)
  return sum
}

/** `word`: 0 where a word is left out. `inside`: by how much each number inside counts, 0 where it is left out. */
export type Drops = { readonly word: readonly number[]; readonly inside: Float32Array }

/** Hands the slope at what is inside back to what it was made from. */
export function teachInside(
  net: Net,
  features: QuestionFeatures,
  inside: Float32Array,
  slope: Float32Array,
  drops: Drops,
  touched: Set<number>,
): void {
  const { places, weights, meaning, asker } = features
  const back = slope.map((each, n) => ((inside[n] ?? 0) > 0 ? each * (drops.inside[n] ?? 0) : 0))
  places.forEach((place, at) => {
    if (drops.word[at] === 0) return
    touched.add(place)
    const by = inWords * (weights[at] ?? 0)
    for (let n = 0; n < size; n++) add(net.words.slope, place * size + n, by * (back[n] ?? 0))
  })
  for (let m = 0; m < meaning.length; m++) {
    const by = meaning[m] ?? 0
    for (let n = 0; n < size; n++) add(net.meaning.slope, m * size + n, by * (back[n] ?? 0))
  }
  if (asker >= 0) for (let n = 0; n < size; n++) add(net.askers.slope, asker * size + n, back[n] ?? 0)
  for (let n = 0; n < size; n++) add(net.start.slope, n, back[n] ?? 0)
}

export function add(to: Float32Array, at: number, more: number): void {
  to[at] = (to[at] ?? 0) + more
}

/** The slope `by` at a row’s outcome, handed to the row and back to what is inside. */
export function teachRow(
  { value, slope }: Learned,
  row: number,
  inside: Float32Array,
  by: number,
  back: Float32Array,
  withBias: boolean,
): void {
  if (by === 0) return
  const from = row * (withBias ? size + 1 : size)
  for (let n = 0; n < size; n++) {
    add(slope, from + n, by * (inside[n] ?? 0))
    add(back, n, by * (value[from + n] ?? 0))
  }
  if (withBias) add(slope, from + size, by)
}
