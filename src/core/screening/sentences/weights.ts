import type { FindingType } from '../finding.ts'
import learnt from '../lists/weights.json' with { type: 'json' }
import { firstWordNumber, SignNumbers, signNumber } from './sign-numbers.ts'
import type { Signs } from './signs.ts'

/** Kinds of finding that are weighed, in the order of their columns. */
export const weighedTypes = [
  'location-and-time-of-children',
  'medical-or-sensitive',
  'political-partisan',
  'insult',
  'staff-personal-account',
  'copyright',
  'commitment-without-authority',
] as const satisfies readonly FindingType[]
export type WeighedType = (typeof weighedTypes)[number]

/** What each sign weighs for each kind, in steps, in the order of `weighedTypes`. A word stands in quotation marks; the rest is named as `signName` does. */
export type Weights = {
  readonly from: readonly number[]
  readonly signs: Readonly<Record<string, readonly number[]>>
}

/** How much a step is. */
export const weightStep = 0.05

/** A long sentence gives more signs: each counts for less. How much each counts where there are so many senses, or words. */
export const evened = {
  senses: (signs: number): number => 4 / Math.sqrt(signs + 5),
  words: (signs: number): number => 4 / Math.sqrt(signs + 15),
} as const

const columns = weighedTypes.length

/** Weighs sentences by a list of weights. */
export class Scales {
  private readonly numbers: SignNumbers
  /** For each number the row of its weights; the first row weighs nothing. */
  private readonly rowOf: Uint16Array
  private readonly rows: Float32Array
  private readonly from: readonly number[]

  constructor(weights: Weights) {
    const words = new Map<string, number>()
    const signs = Object.entries(weights.signs)
    for (const [sign] of signs) if (sign.startsWith('"')) words.set(sign.slice(1, -1), firstWordNumber + words.size)
    this.numbers = new SignNumbers(words)
    this.rowOf = new Uint16Array(firstWordNumber + words.size)
    this.rows = new Float32Array((signs.length + 1) * columns)
    this.from = weights.from
    signs.forEach(([sign, steps], at) => {
      const number = sign.startsWith('"') ? words.get(sign.slice(1, -1)) : signNumber(sign)
      if (number === undefined) return
      this.rowOf[number] = at + 1
      this.rows.set(
        steps.map((each) => each * weightStep),
        (at + 1) * columns,
      )
    })
  }

  /** How much a sentence weighs for each kind, in the order of `weighedTypes`: above nothing it is rather so than not. */
  weigh(signs: Signs, earlier: Signs | undefined): readonly number[] {
    const { senses, words } = this.numbers.of(signs, earlier)
    const sums = Float64Array.from(this.from)
    this.addTo(sums, senses, evened.senses(senses.length))
    this.addTo(sums, words, evened.words(words.length))
    return Array.from(sums)
  }

  private addTo(sums: Float64Array, numbers: readonly number[], share: number): void {
    for (let at = 0; at < numbers.length; at++) {
      const row = (this.rowOf[numbers[at] ?? 0] ?? 0) * columns
      if (row === 0) continue
      for (let column = 0; column < columns; column++)
        sums[column] = (sums[column] ?? 0) + share * (this.rows[row + column] ?? 0)
    }
  }
}

/** As learnt from the labelled drafts by `bench/screen/learn.ts`. */
export const scales = new Scales(learnt)
