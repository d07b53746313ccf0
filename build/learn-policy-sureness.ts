import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepWeights, keptWeights } from '../src/core/policy/import/learned/keep-weights.ts'
import { learn } from '../src/core/policy/import/learned/learn.ts'
import { type Case, learnSureness } from '../src/core/policy/import/learned/learn-sureness.ts'
import type { LearnedAnswer } from '../src/core/policy/import/learned/learned-answer.ts'
import { type KeyWithRests, silentIn } from '../src/core/policy/import/learned/policy-lessons.ts'
import { readLearned } from '../src/core/policy/import/learned/read-learned.ts'
import { settleAnswers } from '../src/core/policy/import/learned/settle-answers.ts'
import { candidatesOf, signsOf } from '../src/core/policy/import/learned/signs.ts'
import { type ReadSetting, readSettings } from '../src/core/policy/import/read-settings.ts'
import { allSettings } from '../src/core/policy/settings/all-settings.ts'
import { type StrangersKey, scorePolicy, tallyOf } from '../test/data/policies/score/score-policy.ts'
import {
  allLessons,
  allLessonsBut,
  asPublished,
  publishedPolicies,
  type StrangersPolicy,
  strangersPolicies,
} from './learn-policy-reading.ts'

/**
 * Learns how sure an answer must look before it is given: `node build/learn-policy-sureness.ts`. Each tenth of the strangers'
 * policies in turn is left out of what is learned, and read; what it looks like where the policy does answer a
 * setting and where it does not is weighed, and written beside the reader. The policies as schools publish theirs are of
 * one hand, and are left out all at once. Some ten minutes. To be run after
 * `build/learn-policy-reading.ts`; a test compares the hash.
 */
const file = join(import.meta.dirname, '../src/core/policy/import/learned/sureness.json')

type LeftOut = {
  readonly key: StrangersKey
  readonly cued: readonly ReadSetting[]
  readonly learned: readonly LearnedAnswer[]
  readonly cases: readonly Case[]
}

const parts = 10
/** Policies that are left out together: each tenth, so that those of one hand, which stand beside one another, seldom meet. */
function partsOf(policies: readonly StrangersPolicy[]): StrangersPolicy[][] {
  return Array.from({ length: parts }, (_, part) => policies.filter((_, at) => at % parts === part))
}

async function readLeftOut(policies: readonly StrangersPolicy[]): Promise<LeftOut[]> {
  const lessons = await allLessonsBut(policies.map(({ number }) => number))
  const names = allSettings.map(({ name }) => name)
  const weights = keptWeights(keepWeights(learn(lessons, names), ''))
  return policies.map(({ statements, key }) => {
    const cued = readSettings(statements)
    const learned = readLearned(statements, weights)
    const silent = new Set<string>(silentIn(key))
    const cases = candidatesOf(cued, learned).flatMap((candidate): Case[] => {
      const name = (candidate.cued ?? candidate.learned)?.name
      if (name === undefined || !(name in key.settings || silent.has(name))) return []
      return [{ name, signs: signsOf(candidate), isAnswered: name in key.settings }]
    })
    return { key: key as StrangersKey, cued, learned, cases }
  })
}

/** What is left out, read: first the strangers’ policies, then those as published. */
async function readAllLeftOut(): Promise<Readonly<Record<'strangers' | 'published', readonly LeftOut[]>>> {
  const strangers: LeftOut[] = []
  for (const part of partsOf(await strangersPolicies())) strangers.push(...(await readLeftOut(part)))
  const published = (await publishedPolicies()).map(({ statements, noted }) => {
    const key: KeyWithRests = { settings: noted.settings, either: noted.open }
    return { number: asPublished, statements, key }
  })
  return { strangers, published: await readLeftOut(published) }
}

/** What each comes to when its signs are weighed by what was seen in all others. */
function said(some: readonly LeftOut[], all: readonly LeftOut[], hash: string): string {
  const marked = some.flatMap((each) => {
    const others = all.filter((other) => other !== each).flatMap(({ cases }) => cases)
    const { settings } = settleAnswers(each.cued, each.learned, { learnedFrom: hash, ...learnSureness(others) })
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
  const { strangers, published } = await readAllLeftOut()
  const all = [...strangers, ...published]
  const { hash } = await allLessons()
  const sureness = { learnedFrom: hash, ...learnSureness(all.flatMap(({ cases }) => cases)) }
  writeFileSync(file, `${JSON.stringify(sureness, null, 2)}\n`)
  console.log(`strangers, each left out: ${said(strangers, all, hash)}`)
  console.log(`as published, all left out: ${said(published, all, hash)}`)
}
