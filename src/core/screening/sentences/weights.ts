import type { FindingType } from '../finding.ts'
import learnt from '../lists/weights.json' with { type: 'json' }
import { firstWordNumber, signNumber, SignNumbers } from './sign-numbers.ts'
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

/** What each sign weighs for each kind. A word stands in quotation marks; the rest is named as `signName` does. */
export type Weights = Readonly<Record<WeighedType, { readonly from: number; readonly signs: Readonly<Record<string, number>> }>>

/** A long sentence gives more signs: each counts for less. */
export function evened(sum: number, signs: number): number {
  return (sum * 4) / Math.sqrt(signs + 5)
}

const columns = weighedTypes.length

/** Weighs sentences by a list of weights. */
export class Scales {
  private readonly numbers: SignNumbers
  private readonly rows: Float64Array
  private readonly from: readonly number[]

  constructor(weights: Weights) {
    const words = new Map<string, number>()
    for (const type of weighedTypes)
      for (const sign of Object.keys(weights[type].signs))
        if (sign.startsWith('"') && !words.has(sign.slice(1, -1)))
          words.set(sign.slice(1, -1), firstWordNumber + words.size)
    this.numbers = new SignNumbers(words)
    this.rows = new Float64Array((firstWordNumber + words.size) * columns)
    this.from = weighedTypes.map((type) => weights[type].from)
    weighedTypes.forEach((type, column) => {
      for (const [sign, weight] of Object.entries(weights[type].signs)) {
        const number = sign.startsWith('"') ? words.get(sign.slice(1, -1)) : signNumber(sign)
        if (number !== undefined) this.rows[number * columns + column] = weight
      }
    })
  }

  /** How much a sentence weighs for each kind, in the order of `weighedTypes`: above nothing it is rather so than not. */
  weigh(signs: Signs, earlier: Signs | undefined): readonly number[] {
    const numbers = this.numbers.of(signs, earlier)
    const sums = weighedTypes.map(() => 0)
    for (const number of numbers) {
      const row = number * columns
      for (let column = 0; column < columns; column++) sums[column] = (sums[column] ?? 0) + (this.rows[row + column] ?? 0)
    }
    return sums.map((sum, column) => (this.from[column] ?? 0) + evened(sum, numbers.length))
  }
}

/** As learnt from the labelled drafts by `bench/screen/learn.ts`. */
export const scales = new Scales(learnt)
