import type { Dice } from '../dice.ts'
import type { Heritage } from '../names/heritage.ts'

export type Surname = { readonly sons: string; readonly daughters: string }

/** The surname of a family: one in fourteen is double, from both parents' sides. */
export function surname(heritage: Heritage, others: readonly Heritage[], dice: Dice): Surname {
  const own = split(dice.pick(heritage.last))
  const isSimple = /^[\p{L}']+$/u.test(own.sons)
  if (!isSimple || !dice.chance(1 / 14)) return own
  const other = split(dice.pick(dice.weighted(others).last))
  if (other.sons === own.sons || !/^[\p{L}']+$/u.test(other.sons)) return own
  return { sons: `${own.sons}-${other.sons}`, daughters: `${own.daughters}-${other.daughters}` }
}

function split(name: string): Surname {
  const [sons = name, daughters = sons] = name.split('/')
  return { sons, daughters }
}
