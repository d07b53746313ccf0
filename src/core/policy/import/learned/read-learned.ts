import { scoresOf } from '../../../language/weighing.ts'
import type { SettingName } from '../../registry.ts'
import type { SettingSpec } from '../../setting-spec.ts'
import { allSettings } from '../../settings/all-settings.ts'
import { allReadings } from '../all-readings.ts'
import { patternOf } from '../cue.ts'
import { wideFinds } from '../find/wide-finds.ts'
import { isOfOtherMatters } from '../other-matter.ts'
import type { FoundValue } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { neededWords } from '../words/lists/needed-words.ts'
import { alikeSettings } from './alike-settings.ts'
import { asksOpposite, denies } from './denied.ts'
import { featureFinder } from './features.ts'
import type { Answer, LearnedAnswer, Option, Ranked } from './learned-answer.ts'
import { likelihood } from './likelihood.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type ListHeard, listHeard, several } from './several-items.ts'
import { softened } from './softened.ts'
import type { Sureness } from './sureness.ts'
import type { Weights } from './weights.ts'

type Spec = SettingSpec & { readonly name: SettingName }
const specs: readonly Spec[] = allSettings

/** What the examples make of the sentences of a document; `items` says which items a list has. */
export function readLearned(statements: readonly Statement[], weights: Weights, items: Sureness): LearnedAnswer[] {
  return heardOf(statements, weights).flatMap(({ spec, ranked, options }) => {
    const best = ranked[0]
    if (best === undefined) return []
    const answer =
      spec.allowed === undefined && spec.type !== 'boolean'
        ? found(spec.name, ranked)
        : spec.type === 'list'
          ? several(spec.name, listHeard(spec.name, ranked, options), items)
          : oneOf(spec, ranked, options)
    if (answer === undefined) return []
    const length = best.passage.words.own.join(' ').split(' ').length
    return [{ name: spec.name, likely: best.likely, behind: best.behind, length, ...answer }]
  })
}

/** What is heard of the items of each list: for learning which of them a list has. */
export function listsHeard(
  statements: readonly Statement[],
  weights: Weights,
): { readonly name: SettingName; readonly heard: ListHeard }[] {
  return heardOf(statements, weights).flatMap(({ spec, ranked, options }) => {
    if (spec.type !== 'list' || spec.allowed === undefined) return []
    const heard = listHeard(spec.name, ranked, options)
    return heard === undefined ? [] : [{ name: spec.name, heard }]
  })
}

type Behind = Ranked & { readonly behind: number }
type HeardSetting = { readonly spec: Spec; readonly ranked: readonly Behind[]; readonly options: readonly Option[] }

/** The passages that speak of each setting, the likeliest first, with the answers that were learned for it. */
function heardOf(statements: readonly Statement[], weights: Weights): HeardSetting[] {
  const featuresOf = featureFinder()
  const heard = passagesOf(statements).map((passage) => ({
    passage,
    judged: scoresOf(featuresOf(passage.words), weights),
  }))
  const spoken = weights.columns.flatMap(({ setting, value }, at) => (value === undefined ? [{ setting, at }] : []))
  const rivals = heard.map(({ judged }) => rivalsIn(judged, spoken))
  const options = new Map<string, Option[]>()
  weights.columns.forEach(({ setting, value }, column) => {
    if (value !== undefined) options.set(setting, [...(options.get(setting) ?? []), { column, value }])
  })
  return specs.map((spec) => {
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
      .filter(({ passage }) => !(isList(spec) ? passage.isPart : passage.isShort))
      .toSorted((a, b) => b.likely - a.likely)
    return { spec, ranked, options: options.get(spec.name) ?? [] }
  })
}

const needed = new Map(Object.entries(neededWords).map(([name, parts]) => [name, parts.map(patternOf)] as const))

/** Whether a passage has the words without which it cannot answer a setting, itself or in what leads into it, and is not about something else. */
function speaksOf(name: SettingName, { statements, words: { before, meant = '', lead, own } }: Passage): boolean {
  const text = [before, meant, lead, ...own].join('. ')
  return (
    (needed.get(name) ?? []).every((pattern) => pattern.test(text)) &&
    !isOfOtherMatters(name, [lead, ...own].join('. '), statements[0]?.clause.leadIn ?? '')
  )
}

/** A list is read from whole sentences: its items stand in several parts of one. */
const isList = ({ type, allowed }: Spec) => type === 'list' || (allowed === undefined && type !== 'boolean')

type Rival = { readonly setting: string; readonly score: number }

/** The settings that a passage speaks of most. */
function rivalsIn(judged: Float32Array, spoken: readonly { readonly setting: string; readonly at: number }[]): Rival[] {
  return spoken
    .map(({ setting, at }) => ({ setting, score: judged[at] ?? -9 }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 8)
}

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
  const value = spec.type === 'boolean' ? isTrue : softened(spec.name, top.value, best.passage.statements)
  return { value, clear: top.sum / total, statements: best.passage.statements }
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
