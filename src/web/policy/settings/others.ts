import { answerFor } from '../../../core/policy/answer-in-words.ts'
import { clauseHeading } from '../../../core/policy/clause-called.ts'
import { allPacks } from '../../../core/policy/packs/all-packs.ts'
import { defaultOf, type SettingName } from '../../../core/policy/registry.ts'

export type SaidElsewhere = {
  readonly who: string
  /** As it is said within a sentence. */
  readonly words: string
  /** The clauses of that policy, by the numbers printed there. */
  readonly clauses: readonly string[]
  readonly silent: boolean
}

/** What each published policy says on a question, and Signpost's default, which is the model policy's answer too. */
export function saidElsewhere(name: SettingName): readonly SaidElsewhere[] {
  const published = allPacks
    .filter((pack) => pack.name !== 'model')
    .map((pack): SaidElsewhere => {
      const value: unknown = pack.settings[name]
      return {
        who: pack.title,
        words: answerFor(name, value),
        clauses: (pack.grounds[name] ?? []).map((id) => clauseHeading(id)),
        silent: value === undefined,
      }
    })
  const usual = {
    who: 'Signpost’s default',
    words: answerFor(name, defaultOf(name)),
    clauses: [],
    silent: false,
  }
  return [...published, usual]
}

/** The same in one line: how many say what, most first. */
export function othersInALine(name: SettingName): string {
  const said = Map.groupBy(saidElsewhere(name).slice(0, -1), ({ words, silent }) => (silent ? '' : words))
  const counted = [...said].filter(([words]) => words !== '').sort(([, one], [, other]) => other.length - one.length)
  if (counted.length === 0) return 'None of the five policies says.'
  const first = counted[0]
  if (counted.length === 1 && first) return `${first[1].length} of five: ${first[0]}.`
  return `${counted.map(([words, who]) => `${words} (${who.length})`).join('; ')}.`
}
