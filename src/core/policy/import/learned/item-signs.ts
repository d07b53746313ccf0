import type { SettingName } from '../../registry.ts'
import type { ImportedClause } from '../imported-clause.ts'
import { itemsAsked, itemsDenied, itemsNamed } from './item-named.ts'
import type { Option, Ranked } from './learned-answer.ts'
import { likelihood } from './likelihood.ts'
import { isBeside, isRow, leavesOut, tells, topicOf } from './passage-of-list.ts'
import { one } from './signs.ts'

export type Speaking = {
  readonly ranked: readonly Ranked[]
  readonly best: Ranked
  readonly first: Ranked
  readonly from: readonly Ranked[]
}

/** What speaks for and against an item, as numbers of much the same size. */
export function itemSigns(
  name: SettingName,
  { ranked, best, first, from }: Speaking,
  options: readonly Option[],
): (option: Option) => readonly number[] {
  const named = itemsNamed(name)
  const asksOf = itemsAsked(name)
  const denied = itemsDenied(name)
  const naming = (value: string) => ranked.find(({ passage }) => named(value, passage) && !asksOf(value, passage))
  const strongest = new Map(options.map(({ value }) => [value, naming(value)] as const))
  const likeliest = [...strongest.values()].map((each) => each?.likely ?? 0)
  const firstClause = first.passage.statements[0]?.clause
  const toldOf = options.filter(({ value }) => (strongest.get(value)?.likely ?? 0) > 0.15).length
  return ({ value, column }) => {
    const own = (each: Ranked) => likelihood(each.judged[column] ?? -9)
    const place = strongest.get(value)
    const among = from.filter(({ passage }) => named(value, passage)).length
    const unnamedSure = Math.max(
      0,
      ...from.filter(({ passage }) => !asksOf(value, passage) && !denied(value, passage)).map(own),
    )
    return [
      1,
      one(among > 0 || unnamedSure >= unnamed),
      Math.min(among, 3) / 2,
      ...placeSigns(place),
      place === undefined ? 0 : odds(own(place)) / 3,
      place === undefined ? 0 : Math.max(0.01, place.likely) / Math.max(0.01, best.likely),
      odds(unnamedSure) / 3,
      odds(Math.max(0, ...ranked.map((each) => each.likely * own(each)))) / 3,
      odds(own(first)) / 3,
      one(ranked.some(({ passage }) => named(value, passage) && leavesOut(name, passage))),
      one(ranked.some(({ likely, passage }) => likely > 0.2 && denied(value, passage))),
      one(place !== undefined && tells(name, place.passage)),
      ...besideSigns(place, first, firstClause),
      Math.min(toldOf, 6) / 3,
      odds(best.likely) / 3,
      place === undefined ? 0 : Math.min(3, likeliest.filter((other) => other > place.likely * 1.01).length) / 2,
      place === undefined
        ? 0
        : Math.min(4, options.filter((other) => other.value !== value && named(other.value, place.passage)).length) / 2,
    ]
  }
}

/** Whether, by its signs, any sentence that speaks of the list names an item. */
export function isNamed([, , among = 0]: readonly number[]): boolean {
  return among > 0
}

/** What the sentence that names an item says for it. */
function placeSigns(place: Ranked | undefined): readonly number[] {
  const statement = place?.passage.statements[0]
  if (place === undefined || statement === undefined) return [0, 0, 0, 0, 0]
  return [
    1,
    odds(place.likely) / 2,
    one(place.passage.words.lead !== ''),
    Math.log(statement.own.split(' ').length) / 2,
    one(/\bonly\b/.test(statement.own)),
  ]
}

/** How near the sentence that names an item stands to the one that speaks of the list most. */
function besideSigns(place: Ranked | undefined, first: Ranked, firstClause: ImportedClause | undefined): number[] {
  const clause = place?.passage.statements[0]?.clause
  if (place === undefined || clause === undefined || firstClause === undefined) return [0, 0, 0, 0, 0]
  return [
    one(isBeside(place.passage, first.passage)),
    one(clause === firstClause),
    one(topicOf(clause) === topicOf(firstClause)),
    one(clause.leadIn !== '' && clause.leadIn === firstClause.leadIn),
    one(isRow(clause)),
  ]
}

/** How much more likely than not, from −6.2 to 6.2. */
function odds(likely: number): number {
  const held = Math.min(Math.max(likely, 0.002), 0.998)
  return Math.log(held / (1 - held))
}

const unnamed = 0.8
