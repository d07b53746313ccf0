import type { FindingType } from '../finding.ts'
import { ruleSets } from '../lists/rules/all-rules.ts'
import { wordsOf } from '../word.ts'
import { patternOf } from './pattern.ts'
import type { SentenceRule } from './sentence-rule.ts'
import type { Vocabulary } from './vocabulary.ts'

export type CompiledRule = SentenceRule & {
  readonly type: FindingType
  readonly pattern: RegExp
  readonly besides: RegExp | undefined
  readonly takenBack: readonly RegExp[]
}

function cueWords(cues: string, vocabulary: Vocabulary): readonly string[] {
  return cues.split(/\s+/).flatMap((cue) => {
    const list = /^<(\w+)>$/.exec(cue)?.[1]
    const entries = list === undefined ? [cue] : (vocabulary[list] ?? [])
    return entries.map((entry) => wordsOf(entry)[0]?.text ?? '')
  })
}

function compiled(): ReadonlyMap<string, readonly CompiledRule[]> {
  const byCue = new Map<string, CompiledRule[]>()
  for (const { type, vocabulary, unless, rules } of ruleSets) {
    for (const rule of rules) {
      const takenBack = [rule.stands === true ? undefined : unless, rule.unless].filter((each) => each !== undefined)
      const ready: CompiledRule = {
        ...rule,
        type,
        pattern: patternOf(rule.finds, vocabulary),
        besides: rule.also === undefined ? undefined : patternOf(rule.also, vocabulary),
        takenBack: takenBack.map((each) => patternOf(each, vocabulary)),
      }
      for (const cue of new Set(cueWords(rule.cues, vocabulary))) byCue.set(cue, [...(byCue.get(cue) ?? []), ready])
    }
  }
  return byCue
}

/** Rules by the words that call for them: a word that calls for none costs one look-up. */
export const rulesByCue = compiled()
