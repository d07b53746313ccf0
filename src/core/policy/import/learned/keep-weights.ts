import { type KeptWeighing, keepWeighing, keptWeighing } from '../../../language/keep-weighing.ts'
import type { Column, Weights } from './weights.ts'

const step = 0.25
const least = 0.5

/** Weights as they are kept in a file, with the hash of what they were learned from. What weighs little is left out. */
export function keepWeights(weights: Weights, learnedFrom: string): KeptWeighing {
  return keepWeighing({ ...weights, columns: weights.columns.map(nameOf) }, learnedFrom, step, least)
}

/** The weights out of what was kept. */
export function keptWeights(kept: KeptWeighing): Weights {
  return { ...keptWeighing(kept), columns: kept.columns.map(columnOf) }
}

const nameOf = ({ setting, value }: Column) => (value === undefined ? setting : `${setting}=${value}`)

function columnOf(kept: string): Column {
  const at = kept.indexOf('=')
  return at < 0 ? { setting: kept } : { setting: kept.slice(0, at), value: kept.slice(at + 1) }
}
