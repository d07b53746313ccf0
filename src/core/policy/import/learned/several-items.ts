import type { SettingName } from '../../registry.ts'
import { allReadings } from '../all-readings.ts'
import { patternOf } from '../cue.ts'
import type { ImportedClause } from '../imported-clause.ts'
import type { Statement } from '../statement.ts'
import { itemWords } from '../words/lists/item-words.ts'
import type { Answer, Option, Ranked } from './learned-answer.ts'
import { likelihood } from './likelihood.ts'
import type { Passage } from './passages.ts'
import { type Sureness, surenessOf } from './sureness.ts'

/** An item that a list may have, with what speaks for and against its being one of them (`itemSignsOf`). */
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
  }))
  const items = judged.filter(({ sure }) => sure >= 0.5)
  if (items.length === 0) return undefined
  return {
    value: items.map(({ value }) => value),
    clear: Math.min(...items.map(({ sure }) => sure)),
    statements: heard.statements,
  }
}

/** The name under which it is kept how likely an item is. */
export const itemName = (setting: string, item: string): string => `${setting}=${item}`

type Speaking = {
  readonly ranked: readonly Ranked[]
  readonly best: Ranked
  readonly first: Ranked
  readonly from: readonly Ranked[]
}

/** What speaks for and against an item, as numbers of much the same size. */
function itemSigns(
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

const one = (holds: boolean) => (holds ? 1 : 0)

/** How much more likely than not, from −6.2 to 6.2. */
function odds(likely: number): number {
  const held = Math.min(Math.max(likely, 0.002), 0.998)
  return Math.log(held / (1 - held))
}

/** Whether a sentence that may name somebody says that they are told or asked, and not only who they are. */
function tells(name: SettingName, { statements }: Passage): boolean {
  const telling = tellingWords[name]
  return telling === undefined || statements.some(({ own, lead }) => telling.test(own) || telling.test(lead))
}
const toBeTold =
  /\b(?:tell|told|report|go(?:es)? (?:straight |first )?to|come(?:s)? (?:straight |first )?to|speak|talk|contact|bring|take(?:s|n)? (?:it|this|that|them|any)|rais|inform|let\b.* know|know|say so|ring|see\b|ask|turn|first|procedure|hear|pass|mention|notif|person to|one to|straight to|way|if (?:she|he|it|they|the head\w*)|unless|instead|or the|or,)/
const toBeAsked =
  /\b(?:ask|agree|permi|consent|say|said|allow|leave|approv|authori|grant|give|word|decid|do (?:that|so|this)|yes|blessing|content|clear|exception|prior|beforehand)/
const tellingWords: { readonly [N in SettingName]?: RegExp } = {
  'concern-first-contact': toBeTold,
  'inbound-contact-report-to': toBeTold,
  'contact-exception-approver': toBeAsked,
  'review-led-by':
    /^(?!.*\b(?:adopt|signed|in force)).*\b(?:look|review|do(?:es)?\b|lead|led|go(?:es)?\b|carr|read|revis|rewrit|responsib|updat|keep|up to date|work|check|over\b|through|job)/,
}

/** “Parents are not bound by it” names those who are left out of a list of people. */
function leavesOut(name: SettingName, { statements }: Passage): boolean {
  return name === 'people-in-scope' && statements.some(({ own }) => outside.test(own))
}
const outside =
  /(?:\bnot\b|n't\b|nor\b|neither\b|no longer)[^.]*(?:bound?\b|bind|cover|come under|includ|appl|extend|part of|talking to|meant for|for (?:them|you)\b|personnel|employee|scope|subject)|\b(?:do|are|does|is) not(?:[,.;]|$)|\bfew (?:lines|words|pages)\b|\ba word (?:for|to) (?:them|families|parents)|rules? of their own|\boutside (?:this|the scope)|(?:their|its) own (?:company|employer|employees|firm)|own (?:company|employer|firm)|\| no\b|behaviour policy/

const unnamed = 0.8

/** Lists in which an item that is denied is not one of them: “nor a folder of handouts”. */
const deniable: ReadonlySet<string> = new Set<SettingName>([
  'training-points',
  'training-led-by',
  'consent-scope',
  'harmful-comment-action',
  'concern-first-contact',
  'external-bodies',
  'parent-communication-methods',
  'review-led-by',
  'review-triggers',
  'contact-exception-approver',
  'inbound-contact-report-to',
  'breach-sanctions',
  'channel-purpose',
  'counted-as-posting',
])
const deniedBefore =
  /(?:\b(?:no|nor|not|never|neither|without|rather than|instead of)\b|n't\b)(?: [\w']+){0,3} $|(?:\bno|\bnor|\bnot) $/
const deniedAfter =
  /^\w*(?: \w+)? (?:(?:is|are|does|do|will|was|were|has|have|need|can|may) not|(?:is|are|does|do|wo|ca|need)n't)\b/

function isNamed(pattern: RegExp, words: string, isDeniable: boolean): boolean {
  if (!isDeniable) return pattern.test(words)
  return [...words.matchAll(new RegExp(pattern.source, 'g'))].some(
    (found) =>
      !deniedBefore.test(words.slice(0, found.index)) && !deniedAfter.test(words.slice(found.index + found[0].length)),
  )
}

/** Items of one list stand beside one another: under the same heading and after the same opening. */
function isBeside(one: Passage, other: Passage): boolean {
  const [a, b] = [one.statements[0]?.clause, other.statements[0]?.clause]
  if (a === undefined || b === undefined || a.leadIn !== b.leadIn || topicOf(a) !== topicOf(b)) return false
  if (a === b) return true
  return a.leadIn !== '' && !(isRow(a) && isRow(b))
}

/** Whether an item is named in the question alone, which the answer does not affirm: “Do I go to the DSL? No.” */
function itemsAsked(name: SettingName): (item: string, passage: Passage) => boolean {
  const words = itemWords[name] ?? {}
  return (item, { statements }) => {
    const part = words[item]
    if (part === undefined) return false
    const pattern = patternOf(part)
    return statements.some(({ lead, reply }) => reply !== 'yes' && lead.endsWith('?') && pattern.test(lead))
  }
}

/** The headings over a clause but for the questions. */
const topicOf = ({ under }: ImportedClause) => under.filter((heading) => !heading.endsWith('?')).join()

const cellsIn = ({ text }: ImportedClause) => text.split(' | ').length
/** Rows of a table each have a subject of their own in their first cell. */
const isRow = (clause: ImportedClause) => cellsIn(clause) > 1

type OfItem = (item: string, passage: Passage) => boolean

function itemsNamed(name: SettingName): OfItem {
  const partsOf = itemParts(name)
  return (item, { statements }) =>
    statements.some(({ own, names, reply }) =>
      partsOf(item).some((pattern) => isNamed(pattern, reply === undefined ? own : names, deniable.has(name))),
    )
}

/** Whether an item is called by name only to be denied: “she does not bar anybody”. */
function itemsDenied(name: SettingName): OfItem {
  const [partsOf, named] = [itemParts(name), itemsNamed(name)]
  return (item, passage) =>
    deniable.has(name) &&
    !named(item, passage) &&
    passage.statements.some(({ own }) => partsOf(item).some((pattern) => pattern.test(own)))
}

function itemParts(name: SettingName): (item: string) => readonly RegExp[] {
  const words = itemWords[name] ?? {}
  const reading = allReadings[name]
  const cued = reading?.kind === 'several' ? reading.items : {}
  return (item) => [words[item], cued[item]].flatMap((part) => (part === undefined ? [] : [patternOf(part)]))
}
