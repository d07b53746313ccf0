import type { Clause } from '../clause.ts'
import { plainWords } from './cue.ts'
import type { ImportedClause } from './imported-clause.ts'
import { sentencesOf } from './sentences.ts'
import { rulesOnNothing } from './unruled.ts'
import { type Way, ways } from './ways-of-binding.ts'
import { actorIn } from './who-does-it.ts'

/** Whom a clause binds, and how strongly it speaks. */
export type Binding = { readonly actor: string; readonly modality: Clause['modality'] }

/**
 * Whom a school's own clause binds and how strongly, by its own words: the subject of what it says and the verb. Of
 * several sentences the strongest speaks for the clause, the first of those. What is only told binds nobody to anything.
 */
export function bindingOf(clause: Said): Binding {
  const lead = clause.leadIn
  // “Staff keep to the following: Nobody posts …”: each item is a sentence of its own, and speaks for itself.
  const alone = /\b(?:following|these|below)\b[^:]{0,30}:?\s*$/i.test(lead)
    ? bindingOf({ ...clause, leadIn: '' })
    : undefined
  if (alone && alone.modality !== 'fact') {
    return alone.actor === 'all' ? { ...alone, actor: actorIn(mainClause(plainWords(lead))) ?? 'all' } : alone
  }
  return strongestOf(clause)
}

type Said = Pick<ImportedClause, 'text' | 'leadIn' | 'under'>

function strongestOf(clause: Said): Binding {
  const heard = sentencesOfClause(clause).map(plainWords)
  const headed = actorOfHeading(clause.under)
  let last: string | undefined
  const read = heard.map((said, at) => {
    const { actor, modality, declares } = bindingOfSentence(said, heard[at + 1])
    const meant = actor ?? (leansBack.test(said) ? last : undefined) ?? headed
    last = meant
    return { binding: { actor: meant ?? 'all', modality }, weight: declares ? 1.5 : weight[modality] }
  })
  const strongest = Math.max(...read.map((one) => one.weight))
  return read.find((one) => one.weight === strongest)?.binding ?? { actor: 'all', modality: 'fact' }
}

const weight: Readonly<Record<Clause['modality'], number>> = {
  must_not: 3,
  must: 3,
  should_not: 2,
  should: 2,
  may: 1,
  aim: 0,
  fact: 0,
}

const leansBack = /^(?:they|them|these|those|this|it|he|she|both|nor|and|but|or)\b/

/** The sentences, each item of a list with the words that lead into it: “Staff must not” and “name the school …”. */
function sentencesOfClause({ text, leadIn }: Pick<ImportedClause, 'text' | 'leadIn'>): readonly string[] {
  const lead = leadIn.replace(/\s*(?:,? the following)?[\s:–—-]*$/, '')
  return sentencesOf(lead === '' ? text : `${lead} ${text}`)
}

/** A heading that names one group stands for whoever is meant below it: “Staff”, “For parents”. */
function actorOfHeading(under: readonly string[]): string | undefined {
  const last = plainWords(under.at(-1) ?? '')
  return last.split(' ').length <= 6 ? actorIn(last) : undefined
}

/** `declares` where it says whom the whole document binds, which no mere leave beside it outweighs. */
type Read = {
  readonly actor: string | undefined
  readonly modality: Clause['modality']
  readonly declares?: true
}

function bindingOfSentence(said: string, next: string | undefined): Read {
  const fact = { actor: actorIn(mainClause(said).split(' ').slice(0, 5).join(' ')), modality: 'fact' } as const
  if (notBound.test(said)) return { actor: 'nobody', modality: 'fact', declares: true }
  const applies = appliesTo.exec(said)
  if (applies) return { actor: actorIn(applies[1] ?? '', 'several') ?? 'all', modality: 'fact', declares: true }
  if (rulesOnNothing(said, next) || /\?$/.test(said) || /:$/.test(said)) return fact
  for (const { modality, words, whom } of ways) {
    const found = words.exec(said)
    if (found) return { actor: subjectOf(said, found, whom), modality }
  }
  return fact
}

/** “Pupils and parents are not bound by this”, “This policy does not apply to pupils”. */
const notBound =
  /\b(?:are|is) not (?:bound|covered|governed|affected) by\b|\b(?:do|does) not (?:apply to|bind|cover|extend to)\b|\bnot (?:apply|extend) to\b/
const appliesTo =
  /^(?:this|the|our|these) (?:[\w-]+ ){0,4}?(?:policy|document|guidance|code|rules?|guidelines?) (?:also )?(?:appl(?:y|ies) to|covers?|binds?|is for|are for|is (?:meant|intended|written) for) (.*)$/

/** Whoever stands before the verb; where nobody does, whoever it is done by. */
function subjectOf(said: string, found: RegExpExecArray, whom: Way['whom']): string | undefined {
  if (whom === 'everybody') return /^(?:nobody|no[- ]one|only)\b/.test(said) ? 'all' : undefined
  const before = said.slice(0, found.index + (whom === 'before' ? found[0].length : 0))
  if (whom === 'after') return actorIn(said.slice(found.index + found[0].length).split(/ (?:not )?to /)[0] ?? '')
  if (whom === 'us') return /\b(?:never|not|n't)\b/.test(found[0]) ? 'staff' : 'school'
  const after = said.slice(found.index)
  const isDone = whom === 'done' || /^(?:\S+ ){1,3}be \w+(?:ed|en|wn|nt|ld)\b/.test(after)
  const by = isDone ? /\bby (.*)$/.exec(after)?.[1]?.split(/ and by | before | unless /)[0] : undefined
  const doer = by === undefined ? undefined : actorIn(by)
  // What is done to somebody binds whoever does it: “The safeguarding lead must be told” binds everybody else.
  if (isDone) return doer ?? (whom === 'done' && !/\b(?:no|not|never|n't)\b/.test(found[0]) ? 'school' : undefined)
  const row = /^([^:.]{2,60}): /.exec(said)?.[1]
  if (row !== undefined && /\bstaff\b/.test(row)) return 'staff'
  return actorIn(mainClause(before), 'several')
}

/** The words about whoever does it, without what is said of the time or the case: “When a parent asks, staff must …”. */
function mainClause(before: string): string {
  const after =
    /^(?:if|when|whenever|where|before|after|unless|while|although|though|in|on|at|for|as|with|during|since|to|by)\b[^,]*, (.+)$/.exec(
      before,
    )
  const main = after?.[1] ?? before
  return main.split(/\b(?:who|whose|that|which|with|of|to|for|from|about|against|at|in)\b/)[0]?.trim() || main
}
