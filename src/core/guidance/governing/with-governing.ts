import type { ClauseId } from '../../policy/clause.ts'
import { packNamed, policyFrom } from '../../policy/packs/all-packs.ts'
import type { Policy } from '../../policy/policy.ts'
import { answerByMatters } from '../answer-by-matters.ts'
import { askedByMany } from '../asked-by-many.ts'
import type { OfSchool } from '../asks-of-school.ts'
import { asksToDo } from '../asks-to-do.ts'
import { topicsOf } from '../choose-topic.ts'
import type { AnswerFound } from '../guidance-answer.ts'
import { mostClauses, nothingSaid, type Position, positionOn, rolesFor } from '../position.ts'
import type { Reading } from '../reading.ts'
import { remembered } from '../remembered.ts'
import type { Topic } from '../topic.ts'
import { binds, type Verdict } from '../verdict.ts'
import { agreedVerdict } from './agreed-verdict.ts'
import { type Governing, type Governs, governing, isLearned } from './governing-clauses.ts'

/** How likely overruled clauses may be before the answer by matters, which asks the settings, stands alone. */
const mayBeOverruled = 0.15
/** From what likelihood on a clause is cited that the answer does not rest on first; so many are cited whatever theirs is. */
const bearing = 0.003
const leastCited = 2
/** From what likelihood on a clause may well bear on a question that none answers. */
const mayWellBear = 0.05
/** From what likelihood on that something binds a question is answered by it, however it was put. */
const surelyBinds = 0.9
/** How likely a clause is that a question plainly falls under, and how likely that it lets what was asked. */
const mostLikely = 0.6
const mayBeLet = 0.4
const mattersLookedAt = 8
const mostNearest = 3

/**
 * The answer by matters, held against the clauses that the question falls under: the verdict on which both agree most, with the
 * clauses that most likely say so. What to do now comes from a matter that says the same by the same clauses.
 */
export function withGoverning(policy: Policy, reading: Reading, byMatters: AnswerFound): AnswerFound {
  const found = governing(policy, reading)
  if (found.overruled > mayBeOverruled || isTurned(policy, reading, byMatters.verdict)) return byMatters
  if (reading.ofSchool && !bindsSurely(found)) return whatIsSo(policy, reading.ofSchool, byMatters, found)
  if (isLetBySettings(byMatters, found)) return byMatters
  const verdict = agreedVerdict(policy, reading, byMatters.verdict, found)
  if (verdict === 'silent') return silentBeside(byMatters, found)
  const clauses = cited(verdict, found, byMatters)
  const nearest = nearestBeside(found, clauses, byMatters)
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

/**
 * Whether the settings let it by the very clause that the question most likely falls under, in a policy none of whose clauses
 * was learned of: there one answer of that clause lets it and another forbids, and the settings know which one is this
 * school’s: “Can I go on Facebook in my lunch break?” where staff may in their breaks.
 */
function isLetBySettings(byMatters: AnswerFound, { clauses: [likeliest], verdicts }: Governing): boolean {
  if (byMatters.verdict !== 'allowed' || !likeliest || isLearned(likeliest.clause.id)) return false
  const same = likeliest.clause.id === byMatters.clauses[0] && likeliest.likely >= mostLikely
  return same && (verdicts.get('allowed') ?? 0) >= mayBeLet
}

/** Whether the school’s own answers turn what the policy that it began as says of the matter: that was learned of, theirs was not. */
function isTurned(policy: Policy, reading: Reading, verdict: Verdict): boolean {
  const published = publishedAs(policy.name)
  if (!published || isSame(published, policy)) return false
  return answerByMatters(published, reading).verdict !== verdict
}

const publishedAs = remembered((name: string) => {
  const pack = packNamed(name)
  return pack && policyFrom(pack)
}, 20)

const same = new WeakMap<Policy, boolean>()
function isSame(published: Policy, policy: Policy): boolean {
  const known = same.get(policy) ?? JSON.stringify(published.settings) === JSON.stringify(policy.settings)
  same.set(policy, known)
  return known
}

/** “… wants to be friends; does that rule count for helpers?”: put as a question of what is so, and yet one for leave. */
function bindsSurely({ verdicts }: Governing): boolean {
  return [...verdicts].reduce((sum, [verdict, share]) => sum + (binds(verdict) ? share : 0), 0) >= surelyBinds
}

/**
 * Asked what the school does or what its policy says, the clauses that the question falls under answer yes: where that is what they
 * most likely answer, and where only what is said was asked, whatever they bind somebody to.
 */
function whatIsSo(policy: Policy, asked: OfSchool, byMatters: AnswerFound, found: Governing): AnswerFound {
  const [likeliest] = [...found.verdicts].toSorted(([, one], [, other]) => other - one)[0] ?? ['silent']
  const yes =
    byMatters.verdict === 'allowed' ||
    (asked === 'does' && likeliest === 'allowed') ||
    (asked === 'says' && likeliest !== 'silent')
  const clauses = yes ? bearingMost(found).filter((id) => !byMatters.clauses.includes(id)) : []
  if (clauses.length === 0) return byMatters
  const own = byMatters.verdict === 'allowed' ? byMatters.clauses : []
  const cited = [...clauses.slice(0, leastCited), ...own, ...clauses.slice(leastCited)].slice(0, mostClauses)
  return {
    ...byMatters,
    verdict: 'allowed',
    clauses: cited,
    nearest: byMatters.nearest.filter((id) => !cited.includes(id)),
    asks: asksToDo(policy, 'allowed', cited),
    suggested: undefined,
  }
}

/** The clauses that the question most likely falls under, likeliest first. */
function bearingMost({ clauses }: Pick<Governing, 'clauses'>): readonly ClauseId[] {
  return clauses
    .filter(({ likely }, at) => at < leastCited || likely >= bearing)
    .slice(0, mostClauses)
    .map(({ clause }) => clause.id)
}

/** What comes nearest beside what is cited: by the clauses that bear on the question, else by its words. */
function nearestBeside(
  { clauses }: Governing,
  cited: readonly ClauseId[],
  byMatters: AnswerFound,
): readonly ClauseId[] {
  const bear = clauses.flatMap(({ clause, likely }) =>
    likely >= bearing && !cited.includes(clause.id) ? [clause.id] : [],
  )
  const near = bear.length > 0 ? bear : byMatters.nearest.filter((id) => !cited.includes(id))
  return near.slice(0, mostNearest)
}

/** The policy’s silence, with the clauses that the matter thought of rests on, and those that come nearest. */
function silentBeside(byMatters: AnswerFound, { clauses }: Governing): AnswerFound {
  const silent = {
    ...byMatters,
    ...nothingSaid,
    clauses: byMatters.clauses,
    comesNear: true as const,
    asks: false,
    next: undefined,
    form: undefined,
  }
  const near = clauses.slice(0, mostClauses).filter(({ clause }) => !byMatters.clauses.includes(clause.id))
  return {
    ...(byMatters.verdict === 'silent' ? byMatters : silent),
    nearest: near.map(({ clause }) => clause.id),
    mayBear: near.flatMap(({ clause, likely }) => (likely >= mayWellBear ? [clause.id] : [])),
  }
}

/**
 * The clause that most likely says so first, then the likeliest of all, and the first of the answer by matters among them, if last. Where
 * that clause is only taken as others that say the same, the matter’s own comes before it.
 */
function cited(verdict: Verdict, { clauses }: Governing, byMatters: AnswerFound): readonly ClauseId[] {
  const saying = (each: Governs) => each.likely * (each.verdicts.get(verdict) ?? 0)
  const first = clauses.reduce<Governs | undefined>(
    (best, each) => (best && saying(best) >= saying(each) ? best : each),
    undefined,
  )
  const likeliest = bearingMost({ clauses })
  const bears = new Set(clauses.flatMap(({ clause, likely }) => (likely >= bearing ? [clause.id] : [])))
  const own = byMatters.clauses.filter((id) => byMatters.verdict === verdict || bears.has(id))
  const [one, ...others] = likeliest
  const beside = byMatters.verdict === verdict ? [...own, one] : [one, ...others.slice(0, 1), ...own]
  const sure = first === undefined || byMatters.verdict !== verdict || isLearned(first.clause.id)
  const foremost = sure ? [] : own.slice(0, 1)
  const all = [...new Set([...foremost, first?.clause.id, ...beside, ...others].filter((id) => id !== undefined))]
  const [ofMatter] = byMatters.clauses
  if (ofMatter === undefined || all.slice(0, mostClauses).includes(ofMatter)) return all.slice(0, mostClauses)
  return [...all.slice(0, mostClauses - 1), ofMatter]
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
