import type { Dice } from '../dice.ts'
import { allHeritages } from '../names/all-heritages.ts'
import type { Heritage } from '../names/heritage.ts'
import { consentsDespite, consentsGiven } from './consents.ts'
import type { CalledName, Naming } from './first-names.ts'
import { coversSiblings } from './flags.ts'
import type { Consents, ContactFlag } from './pupil.ts'
import { type Surname, surname } from './surnames.ts'

export type Child = CalledName & {
  readonly last: string
  readonly flag: ContactFlag | ''
  readonly consents: Consents
}

export type Household = { readonly heritage: Heritage; readonly surname: Surname; readonly children: readonly Child[] }

const sizes = [
  { children: 1, share: 68 },
  { children: 2, share: 26 },
  { children: 3, share: 6 },
]

/** A family with up to three children at the school. One in nine gives first names from another background. */
export function household(most: number, flag: ContactFlag | '', name: Naming, dice: Dice): Household {
  const heritage = dice.weighted(allHeritages)
  const naming = dice.chance(0.11) ? dice.weighted(allHeritages) : heritage
  const shared = surname(heritage, allHeritages, dice)
  const agreed = consentsGiven(dice)
  const children: Child[] = []
  const size = Math.min(most, dice.weighted(sizes).children)
  while (children.length < size) {
    const girl = dice.chance(0.5)
    const taken = children.map((child) => child.first)
    const own = flag !== '' && (children.length === 0 || coversSiblings(flag)) ? flag : ''
    // A few parents answer differently for one child.
    const answers = dice.chance(0.9) ? agreed : consentsGiven(dice)
    children.push({
      ...name(naming, girl, taken),
      last: girl ? shared.daughters : shared.sons,
      flag: own,
      consents: own === '' ? answers : consentsDespite(own, dice),
    })
  }
  return { heritage, surname: shared, children }
}
