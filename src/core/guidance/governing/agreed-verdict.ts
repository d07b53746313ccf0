import type { Policy } from '../../policy/policy.ts'
import { type Candidate, topicsOf } from '../choose-topic.ts'
import { ideasIn } from '../ideas-in.ts'
import type { Reading } from '../reading.ts'
import { binds, type Verdict } from '../verdict.ts'
import { onlyAsksLeave } from '../who-does-what.ts'
import { type Governing, isLearned } from './governing-clauses.ts'
import { weighed } from './opinions.ts'
import { whicheverPlatform } from './question-features.ts'

/**
 * How much the answer by matters weighs where a known matter stands plainly in the question; and in a policy none of whose
 * clauses was learned of, since they are only taken as those that say the same. All the clauses together weigh one.
 */
const ofPlainMatters = { here: 0.8, elsewhere: 4 }
const ofMattersElsewhere = 1.2
const plainFrom = 1.1
/** A matter of advice, all whose ideas stand in a question that asks for advice, is plain sooner. */
const plainAdviceFrom = 0.85
/** How much of the likelihood may bind before nothing is called allowed: more where a matter says so, by its weight. */
const mayBind = 0.3
/** The same where it stands there as plainly as can be. */
const veryPlainFrom = 1.2
const mayBindVeryPlain = 0.85
const mayBindElse = 0.12
/** How likely a yes must be by the clauses before it stands against a matter that binds. */
const sureAgainstMatter = 0.75
/** What share of the whole silence must have there. */
const forSilence = 0.5

/** The verdict that both opinions together find likeliest. What clauses may well bind is never called allowed. */
export function agreedVerdict(
  policy: Policy,
  reading: Reading,
  byMatters: Verdict,
  { verdicts }: Pick<Governing, 'verdicts'>,
): Verdict {
  const weight = weightOf(policy, reading)
  const held = weight === undefined ? weighed(byMatters, verdicts) : taken(byMatters, verdicts, weight)
  const likely =
    byMatters !== 'report' && asksOwnLeave(reading) ? held.filter(([verdict]) => verdict !== 'report') : held
  const binding = [...verdicts].reduce((sum, [verdict, share]) => sum + (binds(verdict) ? share : 0), 0)
  const unbound = binding <= (byMatters === 'allowed' ? mayBindBeside(reading, weight) : mayBindElse)
  const free = unbound && (!binds(byMatters) || (verdicts.get('allowed') ?? 0) >= sureAgainstMatter)
  return likely.reduce<readonly [Verdict, number]>(
    (best, each) => (each[1] > best[1] && (free || each[0] !== 'allowed') ? each : best),
    ['silent', 0],
  )[0]
}

/**
 * Whether a question tells of nothing and only asks leave for the asker’s own deed: nobody has to be told of “can I swear online?”,
 * nor of a page that somebody would make to complain on.
 */
function asksOwnLeave({ tells, words }: Reading): boolean {
  const makes = words.some((word) => /^(?:make|start|set|open|create)$/.test(word))
  const told = words.some(
    (word) => /^(?:tell|report|say|show|block|delete|keep|reply|answer)$/.test(word) || (word === 'complain' && !makes),
  )
  return onlyAsksLeave(tells) && !told
}

/** Whether it asks from its first word what to do or how: a story is told first, and then it is the clauses that hear it best. */
function asksForAdvice({ words }: Reading): boolean {
  return /^(?:what|how|which|where)$/.test(words[0] ?? '')
}

/** How much may bind beside a matter that allows it. */
function mayBindBeside(reading: Reading, weight = 1): number {
  const isVeryPlain = (plainestOf(reading)?.score ?? 0) >= veryPlainFrom
  return Math.max(isVeryPlain ? mayBindVeryPlain : 0, mayBind * weight)
}

/** How much the matters weigh; not said where it was learned. */
function weightOf(policy: Policy, reading: Reading): number | undefined {
  const first = plainestOf(reading)
  const score = first?.score ?? 0
  const plain =
    score >= plainFrom || (first?.topic.advice && first.met && score >= plainAdviceFrom && asksForAdvice(reading))
  if ([...policy.clauses.keys()].some(isLearned)) return plain ? ofPlainMatters.here : undefined
  return plain ? ofPlainMatters.elsewhere : ofMattersElsewhere
}

const plainest = new WeakMap<Reading, Candidate | undefined>()

/** The likeliest matter, whichever platform is named: kept for as long as the reading is, which several policies are asked. */
function plainestOf(reading: Reading): Candidate | undefined {
  if (plainest.has(reading)) return plainest.get(reading)
  const words = whicheverPlatform(reading.words)
  const [first] = topicsOf({ ...reading, words, ideas: ideasIn(words) })
  plainest.set(reading, first)
  return first
}

/** Both opinions taken as they are, with silence only where it has much of the whole. */
function taken(
  byMatters: Verdict,
  byClauses: ReadonlyMap<Verdict, number>,
  weight: number,
): readonly (readonly [Verdict, number])[] {
  const tally = new Map(byClauses)
  tally.set(byMatters, (tally.get(byMatters) ?? 0) + weight)
  const all = [...tally.values()].reduce((sum, share) => sum + share, 0)
  return [...tally].filter(([verdict, share]) => verdict !== 'silent' || share >= forSilence * all)
}
