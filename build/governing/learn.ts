import { verdictsSaid } from '../../src/core/guidance/governing/governing-weights.ts'
import { rowTimes } from '../../src/core/guidance/governing/row-times.ts'
import { counter, shuffle } from '../../src/core/language/chance.ts'
import type { Lesson, Lessons } from './lessons.ts'
import { type Drops, insideOf, type Net, netFor, size, teachInside, teachRow } from './net.ts'
import { shareOut } from './share-out.ts'
import { stepBy } from './step.ts'
import { teachTargets } from './teach-targets.ts'

export type Manner = {
  readonly rounds: number
  readonly pace: number
  /** What share of words, and of numbers inside, is left out by chance at each look. */
  readonly dropWords: number
  readonly dropInside: number
  readonly seed: number
}

export const manner: Manner = { rounds: 8, pace: 3e-3, dropWords: 0.15, dropInside: 0.5, seed: 1 }

/** Nets that are learned apart and asked together differ where each is unsure: together they are right oftener than any. */
export const seeds = [1, 2]

/** How much a question counts that was written for one clause, and one that was written to be outside all. */
const forWritten = 0.4
const forOutside = 0.2
const practiceAtOnce = 64
const keyedAtOnce = 32

/**
 * Learns which clause of a policy a question falls under, and what that clause then answers: from questions keyed for every
 * policy, with many more beside them that are known for one matter or one clause. The same lessons always give the same net.
 */
export function learnGoverning(lessons: Lessons, how: Manner = manner): Net {
  const next = counter(how.seed)
  const net = netFor(lessons, next)
  const practice = lessons.practice.map((lesson) => lesson)
  let keyed: Lesson[] = []
  let times = 0
  for (let round = 0; round < how.rounds; round++) {
    shuffle(practice, next)
    const pace = how.pace * (1 - round / how.rounds) + 1e-5
    for (let from = 0; from < practice.length; from += practiceAtOnce) {
      if (keyed.length < keyedAtOnce) {
        keyed = lessons.keyed.map((lesson) => lesson)
        shuffle(keyed, next)
      }
      const touched = new Set<number>()
      teachPractice(practice.slice(from, from + practiceAtOnce), touched)
      teachKeyed(keyed.splice(0, keyedAtOnce), touched)
      times++
      stepBy(net, pace, times, touched)
    }
  }
  return net

  function dropsFor(lesson: Lesson): Drops {
    const inside = new Float32Array(size).map(() => (next() < how.dropInside ? 0 : 1 / (1 - how.dropInside)))
    return { word: lesson.features.places.map(() => (next() < how.dropWords ? 0 : 1)), inside }
  }

  function teachPractice(batch: readonly Lesson[], touched: Set<number>): void {
    const ofTopic = batch.filter(({ topic }) => topic !== undefined).length
    const ofClause = batch.filter(({ clause }) => clause !== undefined).length
    const outside = batch.filter(({ targets, clause }) => targets !== undefined && clause === undefined).length
    for (const lesson of batch) {
      const drops = dropsFor(lesson)
      const inside = insideOf(net, lesson.features, drops)
      const back = new Float32Array(size)
      if (lesson.topic !== undefined) teachTopic(lesson.topic, inside, back, 1 / ofTopic)
      if (lesson.clause !== undefined) teachClause(lesson.clause, inside, back, 1 / ofClause)
      if (lesson.targets)
        teachTargets(net, lessons, lesson.targets, inside, back, {
          forTargets: lesson.clause === undefined ? forOutside / outside : forWritten / ofClause,
          forClauses: 0,
        })
      teachInside(net, lesson.features, inside, back, drops, touched)
    }
  }

  function teachKeyed(batch: readonly Lesson[], touched: Set<number>): void {
    for (const question of batch) {
      const lesson = oneWay(question)
      const drops = dropsFor(lesson)
      const inside = insideOf(net, lesson.features, drops)
      const back = new Float32Array(size)
      const targets = lesson.targets ?? []
      const forTargets = 1.5 / (batch.length * lessons.policies.length)
      const forClauses = 20 / (batch.length * lessons.clauses.length)
      teachTargets(net, lessons, targets, inside, back, { forTargets, forClauses })
      teachInside(net, lesson.features, inside, back, drops, touched)
    }
  }

  function oneWay(question: Lesson): Lesson {
    const ways = [question.features, ...(question.otherwise ?? [])]
    return { ...question, features: ways[Math.floor(next() * ways.length)] ?? question.features }
  }

  function teachTopic(topic: number, inside: Float32Array, back: Float32Array, by: number): void {
    const shares = shareOut(
      Float64Array.from({ length: lessons.topics }, (_, row) => rowTimes(net.topics.value, row, inside, true)),
    )
    shares.forEach((share, row) => {
      teachRow(net.topics, row, inside, by * (share - (row === topic ? 1 : 0)), back, true)
    })
  }

  function teachClause(clause: number, inside: Float32Array, back: Float32Array, by: number): void {
    const shares = shareOut(clauseScores(net, lessons, inside))
    const ofIdeas = new Float64Array(lessons.ideas)
    shares.forEach((share, row) => {
      const slope = by * (share - (row === clause ? 1 : 0))
      teachRow(net.clauses, row, inside, slope, back, true)
      const idea = lessons.ideaOf[row] ?? 0
      ofIdeas[idea] = (ofIdeas[idea] ?? 0) + slope
    })
    ofIdeas.forEach((slope, idea) => {
      teachRow(net.ideas, idea, inside, slope, back, false)
    })
  }
}

/** How much each clause bears on a question: by itself, and by the idea that it says in common with other policies’ clauses. */
export function clauseScores(net: Net, lessons: Lessons, inside: Float32Array): Float64Array {
  const ofIdeas = Float64Array.from({ length: lessons.ideas }, (_, idea) =>
    rowTimes(net.ideas.value, idea, inside, false),
  )
  return Float64Array.from(
    lessons.clauses,
    (_, row) => rowTimes(net.clauses.value, row, inside, true) + (ofIdeas[lessons.ideaOf[row] ?? 0] ?? 0),
  )
}

/** How much each verdict is likely where a clause governs: a row of scores for each clause. */
export function verdictScores(net: Net, lessons: Lessons, inside: Float32Array, clause: number): Float64Array {
  const many = verdictsSaid.length
  const wording = lessons.wordingOf[clause] ?? 0
  return Float64Array.from(
    verdictsSaid,
    (_, verdict) =>
      (net.verdictOfClause.value[clause * many + verdict] ?? 0) +
      (net.verdictOfWording.value[wording * many + verdict] ?? 0) +
      rowTimes(net.verdictOfQuestion.value, verdict, inside, true),
  )
}
