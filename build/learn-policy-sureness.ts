import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptWeighing } from '../src/core/language/keep-weighing.ts'
import { keptWeights } from '../src/core/policy/import/learned/keep-weights.ts'
import type { KnownSureness } from '../src/core/policy/import/learned/known-sureness.ts'
import { type Case, learnSureness } from '../src/core/policy/import/learned/learn-sureness.ts'
import type { LearnedAnswer } from '../src/core/policy/import/learned/learned-answer.ts'
import { type KeyWithRests, silentIn } from '../src/core/policy/import/learned/policy-lessons.ts'
import { listsHeard, readLearned } from '../src/core/policy/import/learned/read-learned.ts'
import { settleAnswers } from '../src/core/policy/import/learned/settle-answers.ts'
import { itemName } from '../src/core/policy/import/learned/several-items.ts'
import { candidatesOf, signsOf } from '../src/core/policy/import/learned/signs.ts'
import type { Sureness } from '../src/core/policy/import/learned/sureness.ts'
import type { Weights } from '../src/core/policy/import/learned/weights.ts'
import { type ReadSetting, readSettings } from '../src/core/policy/import/read-settings.ts'
import type { Statement } from '../src/core/policy/import/statement.ts'
import { type StrangersKey, scorePolicy, tallyOf } from '../test/data/policies/score/score-policy.ts'
import {
  allLessons,
  asPublished,
  publishedPolicies,
  type StrangersPolicy,
  strangersPolicies,
} from './learn-policy-reading.ts'
import { inAThread, sideBySide } from './side-by-side.ts'

/**
 * Learns how sure an answer must look before it is given: `node build/learn-policy-sureness.ts`. Each sixth of the strangers'
 * policies in turn is left out of what is learned, and read; what it looks like where the policy does answer a
 * setting and where it does not is weighed, and written beside the reader. The policies as schools publish theirs are of
 * one hand, and are left out all at once. Which items of a list are its own is learned in the same way. Some fifteen minutes. To be run after
 * `build/learn-policy-reading.ts`; a test compares the hash.
 */
const file = join(import.meta.dirname, '../src/core/policy/import/learned/sureness.json')

/** A policy that is left out of what is learned, as it is heard by what the others teach. */
type LeftOut = {
  readonly part: string
  readonly statements: readonly Statement[]
  readonly key: StrangersKey
  readonly weights: Weights
  /** Which items are those of its lists. */
  readonly items: readonly Case[]
}

type Read = {
  readonly key: StrangersKey
  readonly cued: readonly ReadSetting[]
  readonly learned: readonly LearnedAnswer[]
  readonly cases: readonly Case[]
}

const parts = 6
/** Policies that are left out together: each sixth, so that those of one hand, which stand beside one another, seldom meet. */
function partsOf(policies: readonly StrangersPolicy[]): StrangersPolicy[][] {
  return Array.from({ length: parts }, (_, part) => policies.filter((_, at) => at % parts === part))
}

/** The weights learned without these policies, learned in a thread of its own. */
async function weightsWithout(policies: readonly StrangersPolicy[]): Promise<Weights> {
  const learner = new URL('./learn-policy-part.ts', import.meta.url)
  return keptWeights(
    await inAThread<KeptWeighing>(
      learner,
      policies.map(({ number }) => number),
    ),
  )
}

function heardBy(weights: Weights, part: string, policies: readonly StrangersPolicy[]): LeftOut[] {
  return policies.map(({ statements, key }) => {
    const items = listsHeard(statements, weights).flatMap(({ name, heard }): Case[] => {
      const held = key.settings[name]
      if (!Array.isArray(held)) return []
      return heard.items.map(({ value, signs }) => ({
        name: itemName(name, value),
        signs,
        holds: held.includes(value),
      }))
    })
    return { part, statements, key: key as StrangersKey, weights, items }
  })
}

/** What is left out: first the strangers’ policies, then those as published; as many parts at a time as there are processors. */
async function allLeftOut(): Promise<LeftOut[]> {
  const published = (await publishedPolicies()).map(({ statements, noted }): StrangersPolicy => {
    const key: KeyWithRests = { settings: noted.settings, either: noted.open }
    return { number: asPublished, statements, key, otherwise: [] }
  })
  const strangers = partsOf(await strangersPolicies()).map((policies, at) => ({ part: `${at}`, policies }))
  const out = await sideBySide([...strangers, { part: asPublished, policies: published }], async (each) =>
    heardBy(await weightsWithout(each.policies), each.part, each.policies),
  )
  return out.flat()
}

/** A policy left out, read with what the other parts teach about the items of lists. */
function readLeftOut({ statements, key, weights }: LeftOut, items: Sureness): Read {
  const cued = readSettings(statements)
  const learned = readLearned(statements, weights, items)
  const silent = new Set<string>(silentIn(key as KeyWithRests))
  const cases = candidatesOf(cued, learned).flatMap((candidate): Case[] => {
    const name = (candidate.cued ?? candidate.learned)?.name
    if (name === undefined || !(name in key.settings || silent.has(name))) return []
    return [{ name, signs: signsOf(candidate), holds: name in key.settings }]
  })
  return { key, cued, learned, cases }
}

/** What each comes to when its signs are weighed by what was seen in all others. */
function said(some: readonly Read[], all: readonly Read[]): string {
  const marked = some.flatMap((each) => {
    const others = all.filter((other) => other !== each).flatMap(({ cases }) => cases)
    const { settings } = settleAnswers(each.cued, each.learned, learnSureness(others))
    const open = new Set(each.key.either)
    return scorePolicy(
      settings.filter(({ name }) => name in each.key.settings || !open.has(name)),
      each.key,
    )
  })
  const { right, stated, wrong, missed, 'in-silence': inSilence, sure, sureWrong } = tallyOf(marked)
  return (
    `right ${right} of ${stated}, wrong ${wrong}, missed ${missed}, in silence ${inSilence}; ` +
    `above 0.9: ${sureWrong} wrong of ${sure}`
  )
}

if (import.meta.main) {
  const out = await allLeftOut()
  const itemsBut = (part?: string) =>
    learnSureness(out.filter((each) => each.part !== part).flatMap(({ items }) => items))
  const others = new Map(out.map(({ part }) => [part, itemsBut(part)] as const))
  const read = out.map((each) => ({ part: each.part, ...readLeftOut(each, others.get(each.part) ?? itemsBut()) }))
  const { hash } = await allLessons()
  const sureness: KnownSureness = {
    learnedFrom: hash,
    answers: learnSureness(read.flatMap(({ cases }) => cases)),
    items: itemsBut(),
  }
  writeFileSync(file, `${JSON.stringify(sureness, null, 2)}\n`)
  const strangers = read.filter(({ part }) => part !== asPublished)
  console.log(`strangers, each left out: ${said(strangers, read)}`)
  console.log(
    `as published, all left out: ${said(
      read.filter(({ part }) => part === asPublished),
      read,
    )}`,
  )
}
