import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { strangersQuestions } from '../bench/guidance/strangers.ts'
import { reportFeatures } from '../src/core/concerns/learned/report-features.ts'
import { toldReports } from '../src/core/concerns/lists/told-reports.ts'
import { askers } from '../src/core/guidance/asker.ts'
import { harm, harmFeatures } from '../src/core/guidance/heard/learned-harm.ts'
import { plainQuestion } from '../src/core/guidance/plain-question.ts'
import { keepWeighing } from '../src/core/language/keep-weighing.ts'
import { type ClassLesson, learnClasses } from '../src/core/language/learn-classes.ts'

/**
 * Learns which questions tell of a child who is hurt: `node build/learn-harm-heard.ts` writes the weights beside what
 * hears it. To be run again when what it is learned from or the signs in words change; a test compares the hash.
 */
const manner = { rounds: 25, drag: 1e-4, fewest: 2 } as const
const step = 0.25
/** How often each line that was written for this counts, beside reports and questions that were written for something else. */
const ofThis = 3

/** Kinds of report that tell of such a child, and those that do not; what may be either is not learned from. */
const ofHarm = new Set<string>([
  'immediate-danger',
  'self-harm',
  'indecent-images',
  'nudes',
  'ai-image',
  'sextortion',
  'pupil-contact-stranger',
  'threat',
  'sexual-harassment-pupils',
])
const ofNone = new Set<string>([
  'official-page-comment',
  'pta',
  'complaint-public',
  'self-report',
  'press',
  'tagged',
  'parent-contact',
  'image-parent-posted',
  'ex-pupil-contact',
  'tiktok-of-staff',
  'unauthorised-account',
  'in-school-use',
  'underage',
  'account-compromised',
  'image-no-consent',
  'data-breach',
  'filtering-failure',
])

export const heardSchema = z.strictObject({
  id: z.string(),
  asker: z.enum(askers),
  heard: z.boolean(),
  text: z.string(),
})

const data = join(import.meta.dirname, '../test/data/guidance')
const is = (told: boolean) => (told ? harm : 'none')

export function heardIn(file: string): readonly z.infer<typeof heardSchema>[] {
  const lines = readFileSync(join(data, file), 'utf8').trim().split('\n')
  return lines.map((line) => heardSchema.parse(JSON.parse(line)))
}

/** Questions about a policy of which no reader says that anything is to be reported. */
export function onlyAboutPolicy() {
  return readdirSync(join(data, 'many-hands'))
    .toSorted()
    .flatMap((file) => strangersQuestions(new URL(`file://${join(data, 'many-hands', file)}`)).questions)
    .filter(({ key }) =>
      Object.values(key).every((one) => one?.verdict !== 'report' && !one?.also_acceptable?.includes('report')),
    )
}

export function harmLessons(): { readonly lessons: readonly ClassLesson[]; readonly hash: string } {
  const reports = toldReports
    .filter(({ kind }) => ofHarm.has(kind) || ofNone.has(kind))
    .map(({ text, teller, kind }) => ({
      features: reportFeatures(plainQuestion(text), teller),
      is: is(ofHarm.has(kind)),
    }))
  const written = readdirSync(join(data, 'heard'))
    .toSorted()
    .flatMap((file) => heardIn(`heard/${file}`))
    .map(({ asker, heard, text }) => ({ features: harmFeatures(text, asker), is: is(heard) }))
  const asked = onlyAboutPolicy().map(({ situation, asker }) => ({
    features: harmFeatures(situation, asker ?? 'staff'),
    is: is(false),
  }))
  const lessons = [...reports, ...asked, ...Array.from({ length: ofThis }, () => written).flat()]
  const told = lessons.map((one) => [one.is, [...one.features].map(([name, by]) => `${name} ${by.toFixed(3)}`)])
  return { lessons, hash: createHash('sha256').update(JSON.stringify(told)).digest('hex') }
}

if (import.meta.main) {
  const { lessons, hash } = harmLessons()
  const kept = keepWeighing(learnClasses(lessons, manner), hash, step, step)
  writeFileSync(join(import.meta.dirname, '../src/core/guidance/heard/harm-weights.json'), `${JSON.stringify(kept)}\n`)
  console.log(`${lessons.length} lessons, ${kept.features.split('\n').length} features`)
}
