import { readdirSync } from 'node:fs'
import { questionSets } from '../../bench/guidance/questions.ts'
import { isPrintedAs } from '../../bench/guidance/score.ts'
import { strangersQuestions } from '../../bench/guidance/strangers.ts'
import { questionsOfMany } from '../../src/core/guidance/asked-by-many.ts'
import { askers } from '../../src/core/guidance/asker.ts'
import { verdictsSaid } from '../../src/core/guidance/governing/governing-weights.ts'
import {
  governingBag,
  type QuestionFeatures,
  questionFeatures,
} from '../../src/core/guidance/governing/question-features.ts'
import { knownByObligation } from '../../src/core/guidance/known-by-obligation.ts'
import { knownQuestions } from '../../src/core/guidance/known-questions.ts'
import { outsideQuestions } from '../../src/core/guidance/outside.ts'
import { readAsWritten } from '../../src/core/guidance/reading.ts'
import { ideaCarrying } from '../../src/core/policy/document-of.ts'
import { allPacks, policyFrom } from '../../src/core/policy/packs/all-packs.ts'
import { saidOtherwise } from './said-otherwise.ts'

/** What one policy’s key says: how likely each verdict is held right, silence last; and the places of the clauses keyed. */
export type Target = {
  readonly policy: number
  /** Left out where only the clause is known, whatever it answers. */
  readonly verdicts?: readonly number[]
  readonly clauses: readonly number[]
}

export type Lesson = {
  readonly features: QuestionFeatures
  /** The same question as other people would ask it; each time one of them is taught. */
  readonly otherwise?: readonly QuestionFeatures[]
  readonly topic?: number
  readonly clause?: number
  readonly targets?: readonly Target[]
}

export type Lessons = {
  readonly words: readonly string[]
  readonly rarity: readonly number[]
  readonly clauses: readonly string[]
  /** The clauses’ places by policy: where each policy’s begin and end. */
  readonly policies: readonly { readonly name: string; readonly from: number; readonly to: number }[]
  /** For each clause, the ideas of the library that it carries, and its kind of wording, as places. */
  readonly ideaOf: readonly number[]
  readonly wordingOf: readonly number[]
  readonly ideas: number
  readonly wordings: number
  readonly topics: number
  /** Questions written for one matter or one obligation, or outside all. */
  readonly practice: readonly Lesson[]
  /** Questions keyed whole, for each policy. */
  readonly keyed: readonly Lesson[]
}

/** A word that fewer questions hold is not learned from. */
const fewest = 3
/** How much answers that are also accepted count of the whole; silence, where a clause can be named, counts nothing. */
const forAlso = 0.25

const folder = new URL('../../test/data/guidance/', import.meta.url)

/** The files of questions with keys that are learned from, in their order. Those kept apart to measure are none of them. */
export function keyedFiles(): readonly URL[] {
  const hands = new URL('many-hands/', folder)
  const many = readdirSync(hands)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => new URL(file, hands))
  return [
    ...many,
    ...['strangers-learnt', 'strangers-learnt-2', 'strangers-measured'].map((name) => new URL(`${name}.jsonl`, folder)),
  ]
}

/** All that is learned from. `leftOut` names files whose questions are kept apart, to measure on them. */
export function governingLessons(leftOut: readonly string[] = []): Lessons {
  const packs = allPacks.filter(({ name }) => name !== 'model')
  const published = packs.map((pack) => ({ name: pack.name, clauses: [...policyFrom(pack).clauses.values()] }))
  const all = published.flatMap(({ clauses }) => clauses)
  const place = new Map<string, number>(all.map(({ id }, at) => [id, at]))
  const starts = published.map((_, at) => published.slice(0, at).reduce((sum, { clauses }) => sum + clauses.length, 0))
  const policies = published.map(({ name, clauses }, at) => ({
    name,
    from: starts[at] ?? 0,
    to: (starts[at] ?? 0) + clauses.length,
  }))
  const ideas = placesOf(all.map(({ id }) => ideaCarrying(id)?.id ?? ''))
  const wordings = placesOf(all.map(({ modality, capability }) => `${modality} ${capability}`))
  const keyed = [
    ...keyedFiles()
      .filter((file) => !leftOut.some((name) => file.href.endsWith(name)))
      .map((file) => strangersQuestions(file)),
    ...questionSets().filter(({ name }) => name !== 'held-out' && !leftOut.includes(name)),
  ].flatMap(({ questions }) => questions)
  const practice = [
    ...[...knownQuestions, ...questionsOfMany].map(({ topic, question }) => ({
      question,
      topic,
      obligation: undefined,
      outside: false,
    })),
    ...knownByObligation.map(({ obligation, question }) => ({
      question,
      topic: undefined,
      obligation,
      outside: false,
    })),
    ...outsideQuestions.map((question) => ({ question, topic: undefined, obligation: undefined, outside: true })),
  ]
  const ways = saidOtherwise()
  const otherwise = keyed.map(({ id, asker }) => (ways.get(id) ?? []).map((way) => readAsWritten(way, asker)))
  const topics = placesOf(practice.flatMap(({ topic }) => topic ?? []))
  const readings = [
    ...keyed.map(({ situation, asker }) => ({ ...readAsWritten(situation, asker) })),
    ...practice.map(({ question }) => ({ ...readAsWritten(question), asker: undefined })),
  ]
  const counts = new Map<string, number>()
  for (const { words, tells } of [...readings, ...otherwise.flat()])
    for (const feature of new Set([...governingBag(words), ...tells]))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const words = [...counts].filter(([, times]) => times >= fewest).map(([word]) => word)
  const rarity = words.map((word) => Math.round(100 * Math.log(1 + readings.length / (counts.get(word) ?? 1))) / 100)
  const rare = new Map(words.map((word, at) => [word, rarity[at] ?? 0]))
  const at = new Map(words.map((word, index) => [word, index]))
  const features = readings.map((reading) => questionFeatures(reading, rare, at))
  const targetsOf = (key: (typeof keyed)[number]['key']) =>
    policies.flatMap(({ name, from, to }, policy): readonly Target[] => {
      const wanted = key[name]
      if (!wanted) return []
      const also = (wanted.also_acceptable ?? []).filter(
        (verdict) => verdict !== wanted.verdict && verdict !== 'silent',
      )
      const verdicts = [...verdictsSaid, 'silent' as const].map(
        (verdict) =>
          (verdict === wanted.verdict ? 1 - (also.length > 0 ? forAlso : 0) : 0) +
          (also.includes(verdict) ? forAlso / also.length : 0),
      )
      const clauses = wanted.clauses.flatMap((id) =>
        place.has(id)
          ? [place.get(id) ?? 0]
          : all.slice(from, to).flatMap((clause, index) => (isPrintedAs(clause.id, id) ? [from + index] : [])),
      )
      return [{ policy, verdicts, clauses: [...new Set(clauses)] }]
    })
  const writtenFor = (clause: number) => ({
    clause,
    targets: [{ policy: policies.findIndex(({ from, to }) => clause >= from && clause < to), clauses: [clause] }],
  })
  const silence = policies.map((_, policy): Target => ({ policy, verdicts: [0, 0, 0, 0, 0, 1], clauses: [] }))
  return {
    words,
    rarity,
    clauses: all.map(({ id }) => id),
    policies,
    ideaOf: all.map(({ id }) => ideas.get(ideaCarrying(id)?.id ?? '') ?? 0),
    wordingOf: all.map(({ modality, capability }) => wordings.get(`${modality} ${capability}`) ?? 0),
    ideas: ideas.size,
    wordings: wordings.size,
    topics: topics.size,
    keyed: keyed.map(({ key }, index) => ({
      features: features[index] ?? nothing,
      otherwise: (otherwise[index] ?? []).map((one) => questionFeatures(one, rare, at)),
      targets: targetsOf(key),
    })),
    practice: practice.map(({ topic, obligation, outside }, index) => ({
      features: features[keyed.length + index] ?? nothing,
      ...(topic !== undefined && { topic: topics.get(topic) ?? 0 }),
      ...(obligation !== undefined && place.has(obligation) && writtenFor(place.get(obligation) ?? 0)),
      ...(outside && { targets: silence }),
    })),
  }
}

const nothing: QuestionFeatures = { places: [], weights: [], meaning: new Float32Array(), asker: askers.length - 1 }

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, at) => [name, at]))
}
