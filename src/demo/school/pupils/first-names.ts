import type { Dice } from '../dice.ts'
import { alsoWords } from '../names/also-words.ts'
import type { Heritage } from '../names/heritage.ts'
import { preferredFor } from '../names/preferred.ts'

export type CalledName = { readonly first: string; readonly preferred: string }

export type Naming = (heritage: Heritage, girl: boolean, taken: readonly string[]) => CalledName

const givingWords = ['English', 'Irish', 'Scottish', 'Welsh', 'Caribbean']

/**
 * Gives first names no brother or sister has yet, and what the child is called instead, if anything. Names that are
 * also words are dealt in order, so that every school has its Rose, Grace, May, Jack and Will.
 */
export function naming(dice: Dice): Naming {
  const dealt = { girls: 0, boys: 0 }
  const nextWord = (sex: 'girls' | 'boys') => {
    const words = alsoWords[sex]
    const word = words[dealt[sex] % words.length]
    dealt[sex] += 1
    return word
  }
  return (heritage, girl, taken) => {
    const sex = girl ? 'girls' : 'boys'
    const word = givingWords.includes(heritage.heritage) && dice.chance(0.14) ? nextWord(sex) : undefined
    const usual = dice.pick(heritage[sex].filter((name) => !taken.includes(name)))
    const first = word === undefined || taken.includes(word) ? usual : word
    const shorter = preferredFor[first] ?? []
    return { first, preferred: shorter.length > 0 && dice.chance(0.6) ? dice.pick(shorter) : '' }
  }
}
