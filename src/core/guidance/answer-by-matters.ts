import { lowered } from '../language/first-letter.ts'
import type { ClauseId } from '../policy/clause.ts'
import type { Policy } from '../policy/policy.ts'
import { asksToDo } from './asks-to-do.ts'
import { thatSpeak, withBeside } from './beside.ts'
import { topicsOf } from './choose-topic.ts'
import { citedBeside } from './cited-beside.ts'
import type { AnswerFound } from './guidance-answer.ts'
import { type IdeasLike, likeIdeas } from './ideas-like.ts'
import { nearestClauses } from './nearest-clauses.ts'
import { obligationsLike } from './obligations-like.ts'
import { outsideness } from './outside.ts'
import { nothingSaid, type Position, positionOn } from './position.ts'
import { positionFound, speaksAlone, speaksOverSilence } from './position-found.ts'
import type { Reading } from './reading.ts'
import { sayMore } from './say-more.ts'
import { withSecondOpinion } from './second-opinion.ts'
import { takenTogether } from './taken-together.ts'
import type { Topic } from './topic.ts'

/** How near a second topic must come to be thought of as well. */
const near = 0.06

/** Below this, nothing is called allowed unless every idea of the situation stands in the question. */
const sureEnough = 0.55

/** From what outsideness on a question is of no policy’s matter: the more, the plainer some matter stands in it. */
const outside = -1.5
const againstOutside = 5
const ifMet = 0.5
const mayBeOutside = -2

/**
 * The answer by the matters that a question may be about: by rules over the settings that decide each, and by the force of the
 * clauses found. `like` is what it is compared with.
 */
export function answerByMatters(policy: Policy, reading: Reading, like: IdeasLike = likeIdeas): AnswerFound {
  const nearest = nearestClauses(policy, reading.words).map((clause) => clause.id)
  const candidates = thatSpeak(policy, topicsOf(reading, like))
  const [first, second] = candidates
  const strange = outsideness(reading)
  if (strange > outside + againstOutside * (first?.score ?? 0) + (first?.met ? ifMet : 0))
    return { ...nothingFound, nearest, asksBack: reading.words.length === 0 ? undefined : sayMore }
  const found = obligationsLike(policy, reading, like)
  if (!first) {
    const alone = strange > mayBeOutside ? undefined : positionFound(policy, reading, found, speaksAlone)
    if (alone) return foundAlone(policy, alone, nearest)
    const nothing = { ...nothingFound, nearest, asksBack: reading.words.length === 0 ? undefined : sayMore }
    if (strange > mayBeOutside) return nothing
    const { topic, position } = withSecondOpinion(policy, reading, { topic: undefined, position: nothingFound }, like)
    return topic
      ? { ...nothing, ...wordsFrom(topic, position), asks: asksToDo(policy, position.verdict, position.clauses) }
      : nothing
  }
  const held = takenTogether(policy, reading, candidates) ?? {
    candidate: first,
    position: positionOn(policy, first.topic, reading),
  }
  const unsure = held.position.verdict === 'allowed' && !held.candidate.met && held.candidate.score < sureEnough
  const position = unsure ? nothingSaid : held.position
  const rival = second && first.score - second.score <= near ? second : undefined
  const other = rival && positionOn(policy, rival.topic, reading)
  const likeliest = { candidate: held.candidate, position }
  const beside = withBeside(policy, reading, likeliest, candidates)
  const silent = beside.position.verdict === 'silent'
  const alone = silent ? positionFound(policy, reading, found, speaksOverSilence) : undefined
  if (alone) return foundAlone(policy, alone, nearest)
  const clauses = citedBeside(policy, reading, beside.position, candidates, found)
  const likely = {
    topic: beside.candidate.topic,
    score: beside.candidate.score,
    position: { ...beside.position, clauses },
  }
  const chosen = withSecondOpinion(policy, reading, likely, like)
  return {
    ...wordsFrom(chosen.topic ?? likely.topic, chosen.position),
    asks: asksToDo(policy, chosen.position.verdict, chosen.position.clauses),
    nearest: nearest.filter((id) => !chosen.position.clauses.includes(id)),
    confidence: confidenceOf(first.score, second?.score),
    asksBack: unsure ? sayMore : backQuestion(first.topic, rival?.topic, position, other, reading),
  }
}

const nothingFound: AnswerFound = {
  ...nothingSaid,
  asks: false,
  topic: undefined,
  about: undefined,
  nearest: [],
  next: undefined,
  form: undefined,
  confidence: 0,
  asksBack: undefined,
}

/** An answer by clauses alone, of which no matter is known. */
export function foundAlone(policy: Policy, position: Position, nearest: readonly ClauseId[]): AnswerFound {
  const others = nearest.filter((id) => !position.clauses.includes(id))
  return { ...nothingFound, ...position, asks: asksToDo(policy, position.verdict, position.clauses), nearest: others }
}

function wordsFrom(topic: Topic, { verdict, roles, clauses, suggested }: Position) {
  return {
    verdict,
    topic: topic.name,
    about: topic.about,
    clauses,
    roles,
    next: topic.next[verdict],
    form: verdict === 'silent' ? undefined : topic.form,
    suggested,
  }
}

function confidenceOf(first: number, second: number | undefined): number {
  const lead = Math.min(1, (first - (second ?? 0)) * 2.5)
  const likeness = Math.min(1, first * 1.4)
  return Math.round((0.5 * likeness + 0.5 * lead) * 100) / 100
}

/** One short question, only where its answer would change the verdict. */
function backQuestion(
  topic: Topic,
  rival: Topic | undefined,
  position: Position,
  other: Position | undefined,
  { ideas }: Reading,
): string | undefined {
  const { asksBack } = topic
  if (asksBack && !asksBack.unless.some((idea) => ideas.has(idea))) return asksBack.question
  if (!rival || !other || other.verdict === position.verdict) return undefined
  const [one, another] = [shortly(topic.about), shortly(rival.about)]
  return one === another
    ? `Is this about ${lowered(topic.about)}, or about ${lowered(rival.about)}?`
    : `Is this about ${one}, or about ${another}?`
}

/** A matter up to its first comma: “being friends with parents”. */
function shortly(about: string): string {
  return lowered(about.split(',')[0] ?? about)
}
