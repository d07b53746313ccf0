import {
  firstWordNumber,
  SignNumbers,
  signName,
  wordsAndPairs,
} from '../../src/core/screening/sentences/sign-numbers.ts'
import { evened, type Weights, weighedTypes, weightStep } from '../../src/core/screening/sentences/weights.ts'
import type { Lesson } from './lessons.ts'

/** What is seen in fewer sentences than this teaches nothing that carries over. */
const fewest = 5
const fewestOfAWord = 4
const rounds = 15
/** Learnt so many times, each in another order, and the mean taken: what one order happens to end with counts for less. */
const times = 5
const step = 0.3
/** How strongly each weight is drawn back to nothing, and how much more a sentence that is of the kind counts. */
const pull = 0.05
const graver = 3

function wordNumbers(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of lessons) {
    for (const each of wordsAndPairs(signs.words)) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  const kept = [...counts].filter(([, count]) => count >= fewestOfAWord).map(([word]) => word)
  return new Map(kept.toSorted().map((word, at) => [word, firstWordNumber + at]))
}

/** How readily a sign learns: a sense or a word more readily than one sense after another, those more readily than what came before. */
function readiness(number: number, words: readonly string[]): number {
  if (words[number - firstWordNumber] !== undefined) return 1
  const name = signName(number)
  if (name.startsWith('<')) return 0.35
  return name.includes('>') ? 0.5 : 1
}

/** The signs of a sentence, and how much each counts there. */
function heardIn({ signs, earlier }: Lesson, numbers: SignNumbers): { signs: Int32Array; shares: Float64Array } {
  const { senses, words } = numbers.of(signs, earlier)
  const [sense, word] = [evened.senses(senses.length), evened.words(words.length)]
  return {
    signs: Int32Array.from([...senses, ...words]),
    shares: Float64Array.from([...senses.map(() => sense), ...words.map(() => word)]),
  }
}

/** The same order each time. */
function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  let state = seed
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    const other = state % (at + 1)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** Weights by logistic regression with steps that shorten (AdaGrad): the same from the same lessons. */
export function learn(lessons: readonly Lesson[]): Weights {
  const numbered = wordNumbers(lessons)
  const words = [...numbered.keys()]
  const numbers = new SignNumbers(numbered)
  const seen = lessons.map((lesson) => heardIn(lesson, numbers))
  const size = firstWordNumber + words.length
  const counts = new Uint32Array(size)
  for (const { signs } of seen) for (const number of signs) counts[number] = (counts[number] ?? 0) + 1
  const ready = Float64Array.from({ length: size }, (_, number) =>
    (counts[number] ?? 0) < (number < firstWordNumber ? fewest : fewestOfAWord) ? 0 : readiness(number, words),
  )
  const learntOnce = (column: number, time: number): { from: number; weights: Float64Array } => {
    const weights = new Float64Array(size)
    const worth = (sign: number): number => (weights[sign] ?? 0) * (ready[sign] ?? 0)
    const steps = new Float64Array(size).fill(1e-6)
    let from = -3
    let fromSteps = 1
    for (let round = 0; round < rounds; round++) {
      for (const at of shuffled(lessons.length, round + 7 + time * 1000)) {
        const label = lessons[at]?.labels[column]
        const heard = seen[at]
        if (heard === undefined || label === undefined || label === 'unsure') continue
        const { signs, shares } = heard
        let sum = from
        for (let each = 0; each < signs.length; each++) sum += worth(signs[each] ?? 0) * (shares[each] ?? 0)
        const likely = 1 / (1 + Math.exp(-sum))
        const off = label === 'is' ? (likely - 1) * graver : likely
        fromSteps += off * off
        from -= (step * off) / Math.sqrt(fromSteps)
        for (let each = 0; each < signs.length; each++) {
          const sign = signs[each] ?? 0
          const eager = (ready[sign] ?? 0) * (shares[each] ?? 0)
          if (eager === 0) continue
          const weight = weights[sign] ?? 0
          const slope = eager * (off + pull * weight)
          const taken = (steps[sign] ?? 0) + slope * slope
          steps[sign] = taken
          weights[sign] = weight - (step * slope) / Math.sqrt(taken)
        }
      }
    }
    return { from, weights: weights.map((_, number) => worth(number)) }
  }
  const learnt = weighedTypes.map((_, column) => {
    const each = Array.from({ length: times }, (_each, time) => learntOnce(column, time))
    const mean = (of: (one: { from: number; weights: Float64Array }) => number): number =>
      each.reduce((sum, one) => sum + of(one), 0) / times
    return {
      from: mean((one) => one.from),
      weights: Float64Array.from({ length: size }, (_weight, number) => mean((one) => one.weights[number] ?? 0)),
    }
  })
  const signs = Array.from({ length: size }, (_, number): readonly [string, readonly number[]] => {
    const word = words[number - firstWordNumber]
    const steps = learnt.map(({ weights }) => Math.round((weights[number] ?? 0) / weightStep))
    return [word === undefined ? signName(number) : `"${word}"`, steps]
  })
  return {
    from: learnt.map(({ from }) => Math.round(from * 100) / 100),
    signs: Object.fromEntries(signs.filter(([, steps]) => steps.some((each) => each !== 0))),
  }
}
