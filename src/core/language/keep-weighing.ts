import type { Weighing } from './weighing.ts'

/** A weighing as it is kept in a file: after each feature, three letters for each weight, two of them for its column. */
export type KeptWeighing = {
  /** The hash of all that it was learned from. */
  readonly learnedFrom: string
  readonly step: number
  readonly columns: readonly string[]
  readonly bias: readonly number[]
  readonly features: string
}

const middle = 79
const most = 36
const columnLetters = 2

/** Weights are kept in whole steps; what weighs less than `least` is left out. */
export function keepWeighing(weighing: Weighing, learnedFrom: string, step: number, least: number): KeptWeighing {
  const lines = [...weighing.features].flatMap(([name, held]) => {
    const letters = [...held.by].flatMap((weight, at) =>
      Math.abs(weight) >= least ? [lettersOf(held.columns[at] ?? 0, weight, step)] : [],
    )
    return letters.length === 0 ? [] : [`${name}\t${letters.join('')}`]
  })
  const bias = weighing.bias.map((weight) => Math.round(weight * 100) / 100)
  return { learnedFrom, step, columns: weighing.columns, bias, features: lines.join('\n') }
}

function lettersOf(column: number, weight: number, step: number): string {
  const steps = Math.max(-most, Math.min(most, Math.round(weight / step)))
  return column.toString(36).padStart(columnLetters, '0') + String.fromCharCode(middle + steps)
}

export function keptWeighing({ columns, bias, features, step }: KeptWeighing): Weighing {
  const lines = features.split('\n').map((line) => {
    const [name = '', letters = ''] = line.split('\t')
    const count = letters.length / (columnLetters + 1)
    const held = { columns: new Uint16Array(count), by: new Float32Array(count) }
    for (let at = 0; at < count; at++) {
      const from = at * (columnLetters + 1)
      held.columns[at] = Number.parseInt(letters.slice(from, from + columnLetters), 36)
      held.by[at] = (letters.charCodeAt(from + columnLetters) - middle) * step
    }
    return [name, held] as const
  })
  return { columns, bias, features: new Map(lines) }
}
