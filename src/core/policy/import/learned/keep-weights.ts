import type { Column, KeptWeights, Weights } from './weights.ts'

const step = 0.25
const least = 0.5
const middle = 79

/** Weights as they are kept in a file: after each feature, three letters for each weight, two of them for its column. What weighs little is left out. */
export function keepWeights(weights: Weights, learnedFrom: string): KeptWeights {
  const lines = [...weights.features].flatMap(([name, held]) => {
    const letters = [...held.by].flatMap((weight, at) =>
      Math.abs(weight) >= least ? [lettersOf(held.columns[at] ?? 0, weight)] : [],
    )
    return letters.length === 0 ? [] : [`${name}\t${letters.join('')}`]
  })
  return {
    learnedFrom,
    columns: weights.columns.map(({ setting, value }) => (value === undefined ? setting : `${setting}=${value}`)),
    bias: weights.bias,
    features: lines.join('\n'),
  }
}

function lettersOf(column: number, weight: number): string {
  const steps = Math.max(-36, Math.min(36, Math.round(weight / step)))
  return column.toString(36).padStart(2, '0') + String.fromCharCode(middle + steps)
}

/** The weights out of what was kept. */
export function keptWeights(kept: KeptWeights): Weights {
  const features = kept.features.split('\n').map((line) => {
    const [name = '', letters = ''] = line.split('\t')
    const count = letters.length / 3
    const held = { columns: new Uint16Array(count), by: new Float32Array(count) }
    for (let at = 0; at < count; at++) {
      held.columns[at] = Number.parseInt(letters.slice(3 * at, 3 * at + 2), 36)
      held.by[at] = (letters.charCodeAt(3 * at + 2) - middle) * step
    }
    return [name, held] as const
  })
  return { columns: kept.columns.map(columnOf), bias: kept.bias, features: new Map(features) }
}

function columnOf(kept: string): Column {
  const at = kept.indexOf('=')
  return at < 0 ? { setting: kept } : { setting: kept.slice(0, at), value: kept.slice(at + 1) }
}
