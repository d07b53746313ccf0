import { bindsSomebody, forbids } from '../policy/bound-by.ts'
import type { Clause, ClauseId } from '../policy/clause.ts'
import { sentencesOf } from '../policy/import/sentences.ts'
import type { Policy } from '../policy/policy.ts'
import { askersRoles, servesTheSchool } from './asker.ts'
import { contentStems } from './content-stems.ts'
import { outOfScope, rolesFor } from './position.ts'
import type { Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'
import { wordsOfQuestion } from './words.ts'

/** What words a question is put in, and a rule: they say nothing of what it is about. */
const put = new Set(
  'can could may might must should would shall need want like please allowed allow ok okay fine right never ever nobody noone anybody anyone somebody everybody everyone always only unless without agreed agree agrees permission leave there just think know tell something anything stuff thing things'.split(
    ' ',
  ),
)
/** What every policy of this kind speaks of tells less of which clause is meant. */
const usual = new Set(contentStems('post school pupils staff parents social media online photos friends'.split(' ')))
const ofUsual = 0.5

/** How much of the question a sentence must say, and how much of the sentence must be asked about, in so many words of both. */
const ofQuestion = 0.75
const ofSentence = 0.5
const fewest = 2
const withLeave = /\b(?:unless|without|except with|only (?:if|with|when|after|once))\b/i

type Speaking = { readonly verdict: Verdict; readonly clause: ClauseId }

/**
 * Where a school’s own clause says of the very thing that is asked, in nearly the same words, what may be done: as strongly as
 * it is worded. For what no matter is known of; nobody whom the clause does not bind is answered by it.
 */
export function ownClauseSpeaking(policy: Policy, reading: Reading) {
  if (outOfScope(policy, reading)) return undefined
  const asked = contentOf(reading.words)
  const found = [...policy.clauses.values()]
    .filter(({ id, actor }) => id.startsWith('own:') && bindsAsker(actor, reading))
    .flatMap((clause) => speaking(clause, asked) ?? [])
    .reduce<Speaking | undefined>((best, each) => (best && !isStricter(each, best) ? best : each), undefined)
  return (
    found && {
      verdict: found.verdict,
      roles: rolesFor(policy, found.verdict),
      clauses: [found.clause],
      suggested: undefined,
    }
  )
}

function speaking({ id, modality, summary }: Clause, asked: ReadonlySet<string>): Speaking | undefined {
  const said = sentencesOf(summary).find((sentence) => isAsked(asked, contentOf(wordsOfQuestion(sentence))))
  if (said === undefined) return undefined
  if (forbids(modality)) return { clause: id, verdict: withLeave.test(said) ? 'needs_approval' : 'not_allowed' }
  if (modality === 'may') return { clause: id, verdict: withLeave.test(said) ? 'needs_approval' : 'allowed' }
  return undefined
}

const strictest: readonly Verdict[] = ['not_allowed', 'needs_approval', 'allowed']
const isStricter = (one: Speaking, other: Speaking) => strictest.indexOf(one.verdict) < strictest.indexOf(other.verdict)

const bindsAsker = (actor: string, { asker }: Reading) =>
  (actor === 'staff' && servesTheSchool(asker)) || bindsSomebody(actor, askersRoles(asker))

const contentOf = (words: readonly string[]) => contentStems(words.filter((word) => !put.has(word)))

function isAsked(asked: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const shared = [...asked].filter((stem) => said.has(stem))
  const weight = weightOf(shared)
  return (
    shared.length >= fewest && weight >= ofQuestion * weightOf([...asked]) && weight >= ofSentence * weightOf([...said])
  )
}

const weightOf = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + (usual.has(stem) ? ofUsual : 1), 0)
