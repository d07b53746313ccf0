import type { ClauseId } from '../../policy/clause.ts'
import type { Policy } from '../../policy/policy.ts'
import { askedByMany } from '../asked-by-many.ts'
import { asksToDo } from '../asks-to-do.ts'
import { type Candidate, topicsOf } from '../choose-topic.ts'
import { isRead } from '../clauses-on.ts'
import type { GuidanceAnswer } from '../guidance-answer.ts'
import { ideasIn } from '../ideas-in.ts'
import { mostClauses, nothingSaid, type Position, positionOn, rolesFor } from '../position.ts'
import type { Reading } from '../reading.ts'
import type { Topic } from '../topic.ts'
import { binds, type Verdict } from '../verdict.ts'
import { type Governing, type Governs, governing, isLearned } from './governing-clauses.ts'
import { whicheverPlatform } from './question-features.ts'

/**
 * How much the answer by matters weighs against the clauses that the question falls under, which together weigh one: the more
 * the plainer a known matter stands in the question.
 */
const ofMatters = { doubtful: 0.2, likely: 0.6, plain: 1.5 }
const likelyFrom = 0.9
const plainFrom = 1.1
/** A matter of advice, all whose ideas stand in the question, is plain sooner. */
const plainAdviceFrom = 0.75
/** The same in a policy that is no published one, whose clauses are only taken as those that say the same. */
const ofMattersElsewhere = 1.2
/** How much of the likelihood may bind before nothing is called allowed: the more the plainer a matter says so. */
const mayBind = 0.5
const mayBindElse = 0.15
/** What share of the whole silence must have. */
const forSilence = 0.5
/** How likely overruled clauses may be before the answer by matters, which asks the settings, stands alone. */
const mayBeOverruled = 0.15
/** From what likelihood on a clause is cited that the answer does not rest on first; so many are cited whatever theirs is. */
const bearing = 0.003
const leastCited = 2
const mattersLookedAt = 8

/**
 * The answer by matters, held against the clauses that the question falls under: the verdict on which both agree most, with the
 * clauses that most likely say so. What to do now comes from a matter that says the same by the same clauses.
 */
export function withGoverning(policy: Policy, reading: Reading, byMatters: GuidanceAnswer): GuidanceAnswer {
  const found = governing(policy, reading)
  if (reading.ofSchool || found.overruled > mayBeOverruled) return byMatters
  const verdict = agreed(byMatters.verdict, found, weightOf(policy, reading))
  if (verdict === 'silent') return silentBeside(byMatters, found)
  const clauses = cited(verdict, found, byMatters)
  const nearest = byMatters.nearest.filter((id) => !clauses.includes(id))
  const asks = asksToDo(policy, verdict, clauses)
  if (verdict === byMatters.verdict) return { ...byMatters, clauses, nearest, asks }
  const matter = matterSaying(policy, reading, verdict, clauses)
  return {
    ...byMatters,
    verdict,
    clauses,
    nearest,
    asks,
    topic: matter?.topic.name,
    about: matter?.topic.about,
    roles: matter?.position.roles ?? rolesFor(policy, verdict),
    next: matter?.topic.next[verdict],
    form: matter?.topic.form,
    suggested: undefined,
  }
}

function weightOf(policy: Policy, reading: Reading): number {
  if (!isRead(policy)) return ofMattersElsewhere
  const first = plainestOf(reading)
  const score = first?.score ?? 0
  if (score >= plainFrom || (first?.topic.advice && first.met && score >= plainAdviceFrom)) return ofMatters.plain
  return score >= likelyFrom ? ofMatters.likely : ofMatters.doubtful
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

/** The policy’s silence, with the clauses that the matter thought of rests on, and those that come nearest. */
function silentBeside(byMatters: GuidanceAnswer, { clauses }: Governing): GuidanceAnswer {
  const silent = {
    ...byMatters,
    ...nothingSaid,
    clauses: byMatters.clauses,
    comesNear: true as const,
    asks: false,
    next: undefined,
    form: undefined,
  }
  const nearest = clauses.slice(0, mostClauses).map(({ clause }) => clause.id)
  return {
    ...(byMatters.verdict === 'silent' ? byMatters : silent),
    nearest: nearest.filter((id) => !byMatters.clauses.includes(id)),
  }
}

/** The verdict on which most agrees: silence only where it has much of the whole. */
function agreed(byMatters: Verdict, { verdicts }: Governing, ofMatters: number): Verdict {
  const tally = new Map(verdicts)
  tally.set(byMatters, (tally.get(byMatters) ?? 0) + ofMatters)
  const all = [...tally.values()].reduce((sum, share) => sum + share, 0)
  const binding = [...verdicts].reduce((sum, [verdict, share]) => sum + (binds(verdict) ? share : 0), 0)
  if (binding > (byMatters === 'allowed' ? mayBind * ofMatters : mayBindElse)) tally.delete('allowed')
  if ((tally.get('silent') ?? 0) < forSilence * all) tally.delete('silent')
  return [...tally].reduce((best, each) => (each[1] > best[1] ? each : best), ['silent', 0] as const)[0]
}

/**
 * The clause that most likely says so first, then the likeliest of all, and the first of the answer by matters among them. Where
 * that clause is only taken as others that say the same, the matter’s own comes before it.
 */
function cited(verdict: Verdict, { clauses }: Governing, byMatters: GuidanceAnswer): readonly ClauseId[] {
  const saying = (each: Governs) => each.likely * (each.verdicts.get(verdict) ?? 0)
  const first = clauses.reduce<Governs | undefined>(
    (best, each) => (best && saying(best) >= saying(each) ? best : each),
    undefined,
  )
  const likeliest = clauses
    .filter(({ likely }, at) => at < leastCited || likely >= bearing)
    .slice(0, mostClauses)
    .map(({ clause }) => clause.id)
  const bears = new Set(clauses.flatMap(({ clause, likely }) => (likely >= bearing ? [clause.id] : [])))
  const own = byMatters.clauses.filter((id) => byMatters.verdict === verdict || bears.has(id))
  const [one, ...others] = likeliest
  const beside = byMatters.verdict === verdict ? [...own, one] : [one, ...others.slice(0, 1), ...own]
  const sure = first === undefined || byMatters.verdict !== verdict || isLearned(first.clause.id)
  const foremost = sure ? [] : own.slice(0, 1)
  return [...new Set([...foremost, first?.clause.id, ...beside, ...others].filter((id) => id !== undefined))].slice(
    0,
    mostClauses,
  )
}

/** The likeliest matter that says so by one of these clauses. */
function matterSaying(
  policy: Policy,
  reading: Reading,
  verdict: Verdict,
  clauses: readonly ClauseId[],
): { readonly topic: Topic; readonly position: Position } | undefined {
  const topics = [
    ...topicsOf(reading)
      .slice(0, mattersLookedAt)
      .map(({ topic }) => topic),
    ...askedByMany(reading).map(({ topic }) => topic),
  ]
  for (const topic of new Set(topics)) {
    const position = positionOn(policy, topic, reading)
    if (position.verdict === verdict && position.clauses.some((id) => clauses.slice(0, 2).includes(id)))
      return { topic, position }
  }
  return undefined
}
