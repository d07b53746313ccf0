import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFeatures } from '../src/core/concerns/learned/report-features.ts'
import { toldReports } from '../src/core/concerns/lists/told-reports.ts'
import { keepWeighing } from '../src/core/language/keep-weighing.ts'
import { type ClassLesson, learnClasses } from '../src/core/language/learn-classes.ts'

/**
 * Learns what reports of each kind are like from those that were told for the list: `node build/learn-report-kinds.ts` writes
 * it beside the reader. To be run again when those reports or the signs in words change; a test compares the hash.
 */
const manner = { rounds: 25, drag: 1e-4, fewest: 2 } as const
const step = 0.25

export function reportLessons(): { readonly lessons: readonly ClassLesson[]; readonly hash: string } {
  const lessons = toldReports.map(({ text, teller, kind }) => ({ features: reportFeatures(text, teller), is: kind }))
  const told = lessons.map(({ features, is }) => [is, [...features].map(([name, by]) => `${name} ${by.toFixed(3)}`)])
  return { lessons, hash: createHash('sha256').update(JSON.stringify(told)).digest('hex') }
}

if (import.meta.main) {
  const { lessons, hash } = reportLessons()
  const kept = keepWeighing(learnClasses(lessons, manner), hash, step, step)
  const file = join(import.meta.dirname, '../src/core/concerns/learned/weights.json')
  writeFileSync(file, `${JSON.stringify(kept)}\n`)
  console.log(`${lessons.length} reports, ${kept.features.split('\n').length} features`)
}
