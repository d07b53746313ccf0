import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
import { allSettings } from '../src/core/policy/settings/all-settings.ts'

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

/** Everything there is to learn from, and a hash of it. */
export function allLessons(): { readonly lessons: readonly Lesson[]; readonly hash: string } {
  const lessons = [
    ...exampleFiles().flatMap(({ setting, text }) => exampleLessons(setting, JSON.parse(text) as readonly Example[])),
    ...libraryLessons(),
    ...catalogueLessons(),
    ...notedFiles().flatMap(notedLessons),
  ]
  return { lessons, hash: createHash('sha256').update(JSON.stringify(lessons)).digest('hex') }
}

if (import.meta.main) {
  const { lessons, hash } = allLessons()
  const settings = allSettings.map(({ name }) => name)
  const kept = keepWeights(learn(lessons, settings), hash)
  writeFileSync(join(root, 'src/core/policy/import/learned/weights.json'), `${JSON.stringify(kept)}\n`)
  console.log(`${lessons.length} lessons, ${Object.keys(kept.features).length} features`)
}
