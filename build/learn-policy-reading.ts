import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepWeights } from '../src/core/policy/import/learned/keep-weights.ts'
import { learn } from '../src/core/policy/import/learned/learn.ts'
import type { Lesson } from '../src/core/policy/import/learned/lesson.ts'
import {
  catalogueLessons,
  type Example,
  exampleLessons,
  libraryLessons,
  notedLessons,
} from '../src/core/policy/import/learned/lessons.ts'
import { type NotedPolicy, notedPolicy } from '../src/core/policy/import/learned/noted-policy.ts'
import {
  type KeyWithRests,
  notedPolicyLessons,
  otherwiseLessons,
  policyLessons,
  type SaidOtherwise,
} from '../src/core/policy/import/learned/policy-lessons.ts'
import { toldBy } from '../src/core/policy/import/propose-import.ts'
import { wasRefused } from '../src/core/policy/import/refused.ts'
import { splitClauses } from '../src/core/policy/import/split-clauses.ts'
import { type Statement, statementsOf } from '../src/core/policy/import/statement.ts'
import { allSettings } from '../src/core/policy/settings/all-settings.ts'
import { readDocument } from '../src/importers/policy/read-document.ts'
import { numberOf } from '../test/data/policies/score/read-strangers.ts'

/**
 * Learns how settings are said from the examples, the clause library and the policies that were written for the tests:
 * `node build/learn-policy-reading.ts` writes what was learned beside the reader. To be run again when examples change;
 * a test compares the hash.
 */
const root = join(import.meta.dirname, '..')
const folders = {
  examples: join(root, 'src/core/policy/import/examples'),
  policies: join(root, 'test/data/policies'),
}

export function exampleFiles(): readonly { readonly setting: string; readonly text: string }[] {
  return readdirSync(folders.examples)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({ setting: file.split('.')[0] ?? '', text: readFileSync(join(folders.examples, file), 'utf8') }))
}

function notedFiles(): string[] {
  const sources = readdirSync(join(folders.policies, 'sources')).filter((file) => file.endsWith('.txt'))
  const ways = readdirSync(folders.policies).filter((file) => file.startsWith('ways-of-saying'))
  return [...ways, ...sources.map((file) => join('sources', file))]
    .toSorted()
    .map((file) => readFileSync(join(folders.policies, file), 'utf8'))
}

/** A policy by a stranger: its number, its sentences, and what its writer says that it answers. */
export type StrangersPolicy = {
  readonly number: string
  readonly statements: readonly Statement[]
  readonly key: KeyWithRests
  /** The same answers as other schools would write them. */
  readonly otherwise: readonly SaidOtherwise[]
}

/** The policies by strangers that are for development. */
export async function strangersPolicies(): Promise<readonly StrangersPolicy[]> {
  const folder = join(folders.policies, 'strangers')
  const policies: StrangersPolicy[] = []
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.txt')) continue
    const key: KeyWithRests = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/, '.json')), 'utf8'))
    policies.push({
      number: numberOf(file),
      statements: await statementsIn(file, readFileSync(join(folder, file))),
      key,
      otherwise: saidOtherwise(join(folder, file.replace(/\.txt$/, '.otherwise.jsonl'))),
    })
  }
  return policies
}

function saidOtherwise(file: string): SaidOtherwise[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SaidOtherwise)
}

async function statementsIn(file: string, bytes: Uint8Array): Promise<Statement[]> {
  const read = await readDocument(bytes)
  if (wasRefused(read)) throw new Error(`${file}: ${read.refused}`)
  const clauses = splitClauses(read.blocks)
  const told = toldBy(read.blocks)
  return clauses.flatMap((clause, at) => statementsOf(clause, told, clauses[at - 1]))
}

/** A policy in the manner in which schools publish theirs, with all that such pages say and that answers nothing. */
export type PublishedPolicy = { readonly statements: readonly Statement[]; readonly noted: NotedPolicy }

/** The policies written in the manner in which schools publish theirs. */
export async function publishedPolicies(): Promise<readonly PublishedPolicy[]> {
  const folder = join(folders.policies, 'as-published')
  const policies: PublishedPolicy[] = []
  for (const file of readdirSync(folder).toSorted()) {
    const noted = notedPolicy(readFileSync(join(folder, file), 'utf8'))
    policies.push({ noted, statements: await statementsIn(file, new TextEncoder().encode(noted.text)) })
  }
  return policies
}

/** In place of a stranger's number: all policies as published, which are of one hand. */
export const asPublished = 'as-published'

/** Everything there is to learn from but for the strangers’ policies of these numbers. */
export async function allLessonsBut(left: readonly string[]): Promise<readonly Lesson[]> {
  const policies = (await strangersPolicies()).filter(({ number }) => !left.includes(number))
  const published = left.includes(asPublished) ? [] : await publishedPolicies()
  return [
    ...exampleFiles().flatMap(({ setting, text }) => exampleLessons(setting, JSON.parse(text) as readonly Example[])),
    ...libraryLessons(),
    ...catalogueLessons(),
    ...notedFiles().flatMap(notedLessons),
    ...policies.flatMap(({ statements, key }) => policyLessons(statements, key)),
    ...policies.flatMap(({ key, otherwise }) => otherwiseLessons(key, otherwise)),
    ...published.flatMap(({ statements, noted }) => notedPolicyLessons(statements, noted)),
  ]
}

/** Everything there is to learn from, and a hash of it. */
export async function allLessons(): Promise<{ readonly lessons: readonly Lesson[]; readonly hash: string }> {
  const lessons = await allLessonsBut([])
  return { lessons, hash: createHash('sha256').update(JSON.stringify(lessons)).digest('hex') }
}

if (import.meta.main) {
  const { lessons, hash } = await allLessons()
  const settings = allSettings.map(({ name }) => name)
  const kept = keepWeights(learn(lessons, settings), hash)
  writeFileSync(join(root, 'src/core/policy/import/learned/weights.json'), `${JSON.stringify(kept)}\n`)
  console.log(`${lessons.length} lessons, ${kept.features.split('\n').length} features`)
}
