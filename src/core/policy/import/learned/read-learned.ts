import type { SettingName } from '../../registry.ts'
import type { SettingSpec } from '../../setting-spec.ts'
import { allSettings } from '../../settings/all-settings.ts'
import { allReadings } from '../all-readings.ts'
import { patternOf } from '../cue.ts'
import { wideFinds } from '../find/wide-finds.ts'
import type { ImportedClause } from '../imported-clause.ts'
import type { FoundValue } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { itemWords } from '../words/lists/item-words.ts'
import { neededWords } from '../words/lists/needed-words.ts'
import { alikeSettings } from './alike-settings.ts'
import { asksOpposite, denies } from './denied.ts'
import { featureFinder } from './features.ts'
import { type Judged, judge, likelihood } from './judge.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { Weights } from './weights.ts'

export type LearnedValue = string | number | boolean | readonly string[]

/** What a document answers by its likeness to examples: how likely the best passage speaks of the setting, and how clear its value is. */
export type LearnedAnswer = {
  readonly name: SettingName
  readonly value: LearnedValue
  readonly likely: number
  readonly clear: number
  /** That its best passage speaks of no other setting more. */
  readonly foremost: boolean
  readonly statements: readonly Statement[]
}

type Spec = SettingSpec & { readonly name: SettingName }
const specs: readonly Spec[] = allSettings

type Heard = { readonly passage: Passage; readonly judged: Judged }

export function readLearned(statements: readonly Statement[], weights: Weights): LearnedAnswer[] {
  const featuresOf = featureFinder()
  const heard = passagesOf(statements).map((passage) => ({
    passage,
    judged: judge(featuresOf(passage.words), weights),
  }))
  const spoken = weights.columns.flatMap(({ setting, value }, at) => (value === undefined ? [{ setting, at }] : []))
  const rivals = heard.map(({ judged }) => rivalsIn(judged, spoken))
  const columns = new Map<string, number[]>()
  weights.columns.forEach(({ setting, value }, at) => {
    if (value !== undefined) columns.set(setting, [...(columns.get(setting) ?? []), at])
  })
  return specs.flatMap((spec) => {
    const at = weights.columns.findIndex(({ setting, value }) => setting === spec.name && value === undefined)
    const ranked = heard
      .map((each, place) => {
        const score = each.judged[at] ?? -9
        const rival = rivals[place]?.find(
          ({ setting }) => setting !== spec.name && !alikeSettings.get(spec.name)?.has(setting),
        )
        const behind = (rival?.score ?? -9) - score
        return { ...each, behind, likely: likelihood(score) * (behind > 0 ? 1 / (1 + 0.5 * behind) : 1) }
      })
      .filter(({ likely, passage }) => likely > 0.03 && speaksOf(spec.name, passage))
      .filter(({ passage }) => !(passage.isPart && isList(spec)))
      .toSorted((a, b) => b.likely - a.likely)
    const best = ranked[0]
    if (best === undefined) return []
    const options = (columns.get(spec.name) ?? []).map((column) => ({
      column,
      value: weights.columns[column]?.value ?? '',
    }))
    const answer =
      spec.allowed === undefined && spec.type !== 'boolean'
        ? found(spec.name, ranked)
        : spec.type === 'list'
          ? several(spec.name, ranked, options)
          : oneOf(spec, ranked, options)
    return answer === undefined ? [] : [{ name: spec.name, likely: best.likely, foremost: best.behind <= 0, ...answer }]
  })
}

const needed = new Map(Object.entries(neededWords).map(([name, parts]) => [name, parts.map(patternOf)] as const))

/** Whether a passage has the words without which it cannot answer a setting, itself or in what leads into it. */
function speaksOf(name: SettingName, { words: { before, lead, own } }: Passage): boolean {
  const text = [before, lead, ...own].join('. ')
  return (needed.get(name) ?? []).every((pattern) => pattern.test(text))
}

/** A list is read from whole sentences: its items stand in several parts of one. */
const isList = ({ type, allowed }: Spec) => type === 'list' || (allowed === undefined && type !== 'boolean')

type Rival = { readonly setting: string; readonly score: number }

/** The settings that a passage speaks of most. */
function rivalsIn(judged: Judged, spoken: readonly { readonly setting: string; readonly at: number }[]): Rival[] {
  return spoken
    .map(({ setting, at }) => ({ setting, score: judged[at] ?? -9 }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 8)
}

type Ranked = Heard & { readonly likely: number }
type Option = { readonly column: number; readonly value: string }
type Answer = Pick<LearnedAnswer, 'value' | 'clear' | 'statements'>

function oneOf(spec: Spec, ranked: readonly Ranked[], options: readonly Option[]): Answer | undefined {
  const best = ranked[0]
  if (best === undefined) return undefined
  const sums = options.map(({ column, value }) => ({
    value,
    sum: ranked.slice(0, 5).reduce((sum, each) => {
      const mine = Math.exp(each.judged[column] ?? 0)
      const all = options.reduce((total, other) => total + Math.exp(each.judged[other.column] ?? 0), 0)
      return sum + (each.likely ** 2 * mine) / all
    }, 0),
  }))
  const total = sums.reduce((sum, each) => sum + each.sum, 0)
  const top = sums.toSorted((a, b) => b.sum - a.sum)[0]
  if (top === undefined) return undefined
  if (spec.type === 'boolean' && denies(spec.name, best.passage.statements)) {
    return {
      value: false,
      clear: Math.max(0.6, top.value === 'false' ? top.sum / total : 0),
      statements: best.passage.statements,
    }
  }
  const isTrue = top.value === 'true' || (spec.type === 'boolean' && asksOpposite(spec.name, best.passage.statements))
  const value = spec.type === 'boolean' ? isTrue : top.value
  return { value, clear: top.sum / total, statements: best.passage.statements }
}

/** The items that are called by name where the list is spoken of, and those that examples make likely without a name. */
function several(name: SettingName, ranked: readonly Ranked[], options: readonly Option[]): Answer | undefined {
  const best = ranked[0]
  const first = ranked.find(({ passage }) => passage.statements.length === 1) ?? best
  if (best === undefined || first === undefined) return undefined
  const named = itemsNamed(name)
  const asksOf = itemsAsked(name)
  const least = Math.max(0.3, best.likely * 0.7)
  const speaking = ranked.filter(
    ({ likely, passage }) =>
      passage.statements.length === 1 &&
      !leavesOut(name, passage) &&
      (likely >= least || (likely >= 0.1 && isBeside(passage, first.passage))),
  )
  const from = speaking.length > 0 ? speaking : [best]
  const items = options.flatMap(({ column, value }) => {
    const said = from
      .filter(({ passage }) => named(value, passage))
      .map(({ judged }) => likelihood(judged[column] ?? -9))
    const sure = Math.max(
      0,
      ...from.filter(({ passage }) => !asksOf(value, passage)).map(({ judged }) => likelihood(judged[column] ?? -9)),
    )
    if (said.length > 0) return [{ value, sure: Math.max(0.6, ...said) }]
    return sure >= unnamed ? [{ value, sure: sure * 0.8 }] : []
  })
  if (items.length === 0) return undefined
  return {
    value: items.map(({ value }) => value),
    clear: Math.min(...items.map(({ sure }) => sure)),
    statements: [...new Set(from.flatMap(({ passage }) => passage.statements))],
  }
}

/** “Parents are not bound by it” names those who are left out of a list of people. */
function leavesOut(name: SettingName, { statements }: Passage): boolean {
  return name === 'people-in-scope' && statements.some(({ own }) => outside.test(own))
}
const outside =
  /(?:\bnot\b|n't\b|nor\b|neither\b|no longer)[^.]*(?:bound|cover|includ|appl|extend|personnel|employee|scope|subject)|\boutside (?:this|the scope)|own (?:company|employer|firm)|behaviour policy/

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
  return a === b || !(isRow(a) && isRow(b))
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

function itemsNamed(name: SettingName): (item: string, passage: Passage) => boolean {
  const words = itemWords[name] ?? {}
  const reading = allReadings[name]
  const cued = reading?.kind === 'several' ? reading.items : {}
  return (item, { statements }) => {
    const parts = [words[item], cued[item]].flatMap((part) => (part === undefined ? [] : [patternOf(part)]))
    return statements.some(({ own, names, reply }) =>
      parts.some((pattern) => isNamed(pattern, reply === undefined ? own : names, deniable.has(name))),
    )
  }
}

/** The wider of two finds where both name lists. */
function valueIn(
  find: (statement: Statement) => FoundValue | undefined,
  wide: ((statement: Statement) => FoundValue | undefined) | undefined,
  statement: Statement,
): FoundValue | undefined {
  const searched = statement.reply === 'no' ? { ...statement, said: statement.names } : statement
  const [narrow, broad] = [find(searched), wide?.(searched)]
  if (typeof narrow !== 'object') return narrow ?? broad
  return typeof broad === 'object' && broad.length > narrow.length ? broad : narrow
}

function found(name: SettingName, ranked: readonly Ranked[]): Answer | undefined {
  const reading = allReadings[name]
  if (reading?.kind !== 'found') return undefined
  const values = ranked
    .filter(({ likely }) => likely >= Math.max(0.2, (ranked[0]?.likely ?? 0) * 0.6))
    .flatMap(({ passage }) => passage.statements)
  const seen = [...new Set(values)].flatMap((statement) => {
    const value = valueIn(reading.find, wideFinds[name], statement)
    return value === undefined ? [] : [{ value, statement }]
  })
  const first = seen[0]
  if (first === undefined) return undefined
  if (typeof first.value !== 'object') return { value: first.value, clear: 0.9, statements: [first.statement] }
  return {
    value: [...new Set(seen.flatMap(({ value }) => (typeof value === 'object' ? value : [])))],
    clear: 0.9,
    statements: seen.map(({ statement }) => statement),
  }
}
