import type { FindingType } from '../finding.ts'
import { ruleSets } from '../lists/rules/all-rules.ts'
import { wordsOf } from '../word.ts'
import { type Pattern, patternOf } from './pattern.ts'
import { requiredWords } from './required-words.ts'
import type { RuleSet, SentenceRule } from './sentence-rule.ts'

export type CompiledRule = SentenceRule & {
  readonly type: FindingType
  readonly pattern: Pattern
  readonly besides: Pattern | undefined
  readonly takenBack: readonly Pattern[]
  /** Numbers of the word sets of which each must have a word in the sentence. */
  readonly needs: readonly number[]
}

type Numbered = { readonly numberOf: Map<string, number>; readonly byWord: Map<string, number[]> }

/** A set that several rules need has one number. */
function numberOfSet(words: ReadonlySet<string>, { numberOf, byWord }: Numbered): number {
  const key = [...words].toSorted().join(' ')
  const known = numberOf.get(key)
  if (known !== undefined) return known
  const number = numberOf.size
  numberOf.set(key, number)
  for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), number])
  return number
}

function compiledRule(rule: SentenceRule, set: RuleSet, numbered: Numbered): CompiledRule {
  const { type, vocabulary } = set
  const takenBack = [rule.stands === true ? undefined : set.unless, rule.unless].filter((each) => each !== undefined)
  const sets = [
    ...requiredWords(rule.finds, vocabulary),
    ...(rule.also === undefined ? [] : requiredWords(rule.also, vocabulary)),
    ...(rule.cues === undefined ? [] : [new Set(wordsOf(rule.cues).map((word) => word.text))]),
  ]
  if (sets.length === 0) throw new Error(`A rule must need some word, or say by what cues it is called: ${rule.finds}`)
  return {
    ...rule,
    type,
    pattern: patternOf(rule.finds, vocabulary),
    besides: rule.also === undefined ? undefined : patternOf(rule.also, vocabulary),
    takenBack: takenBack.map((each) => patternOf(each, vocabulary)),
    needs: sets.map((words) => numberOfSet(words, numbered)),
  }
}

export type RuleBook = {
  readonly rules: ReadonlyMap<FindingType, readonly CompiledRule[]>
  /** The numbers of the sets a word belongs to: most words belong to none. */
  readonly setsOfWord: ReadonlyMap<string, readonly number[]>
  readonly setCount: number
}

function written(): RuleBook {
  const numbered: Numbered = { numberOf: new Map(), byWord: new Map() }
  const rules = ruleSets.flatMap((set) => set.rules.map((rule) => compiledRule(rule, set, numbered)))
  return {
    rules: Map.groupBy(rules, (rule) => rule.type),
    setsOfWord: numbered.byWord,
    setCount: numbered.numberOf.size,
  }
}

/** Every rule, with the words that call for it. */
export const ruleBook = written()
