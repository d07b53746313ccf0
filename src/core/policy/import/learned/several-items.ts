import type { SettingName } from '../../registry.ts'
import type { Statement } from '../statement.ts'
import { isNamed, itemSigns } from './item-signs.ts'
import type { Answer, Option, Ranked } from './learned-answer.ts'
import { isBeside, leavesOut, tells } from './passage-of-list.ts'
import { type Sureness, surenessOf } from './sureness.ts'

/** An item that a list may have, with what speaks for and against its being one of them (`itemSigns`). */
export type ItemHeard = { readonly value: string; readonly signs: readonly number[] }
export type ListHeard = { readonly items: readonly ItemHeard[]; readonly statements: readonly Statement[] }

/** What is heard of each item of a list in the passages that speak of the list; nothing where none do. */
export function listHeard(
  name: SettingName,
  ranked: readonly Ranked[],
  options: readonly Option[],
): ListHeard | undefined {
  const best = ranked[0]
  const single = ranked.filter(({ passage }) => passage.statements.length === 1)
  const first = single[0] ?? best
  if (best === undefined || first === undefined) return undefined
  const least = Math.max(0.3, best.likely * 0.7)
  const speaking = single.filter(
    ({ likely, passage }) =>
      !leavesOut(name, passage) &&
      tells(name, passage) &&
      (likely >= least || (likely >= 0.2 && isBeside(passage, first.passage))),
  )
  const from = speaking.length > 0 ? speaking : [best]
  const signsOf = itemSigns(name, { ranked: single, best, first, from }, options)
  return {
    items: options.map((option) => ({ value: option.value, signs: signsOf(option) })),
    statements: [...new Set(from.flatMap(({ passage }) => passage.statements))],
  }
}

/** The items of a list that documents left out of what is learned did have where they were heard with such signs. */
export function several(name: SettingName, heard: ListHeard | undefined, sureness: Sureness): Answer | undefined {
  if (heard === undefined) return undefined
  const judged = heard.items.map(({ value, signs }) => ({
    value,
    sure: surenessOf(itemName(name, value), signs, sureness),
    least: isNamed(signs) ? least.named : least.unnamed,
  }))
  const items = judged.filter(({ sure, least }) => sure >= least)
  if (items.length === 0) return undefined
  return {
    value: items.map(({ value }) => value),
    clear: Math.min(...items.map(({ sure }) => sure)),
    statements: heard.statements,
  }
}

/** How sure an item must be that a sentence names, and one that is only told of in other words. */
const least = { named: 0.5, unnamed: 0.55 } as const

/** The name under which it is kept how likely an item is. */
export const itemName = (setting: string, item: string): string => `${setting}=${item}`
