import { z } from 'zod'
import { type BundleProfileName, bundleProfiles } from '../../../core/concerns/bundle/bundle-profile.ts'
import { type DoubtAnswers, doubtAnswers } from '../../../core/concerns/bundle/doubts.ts'

const line = z.string().max(500)
const words = z.string().max(20_000)
const mask = z.object({ start: z.number(), end: z.number(), as: line })

/** What somebody asks a bundle to be, as the form has it. */
export type BundleChoice = {
  readonly profile: BundleProfileName
  readonly recipient: string
  readonly reason: string
  /** Whose own data was asked for, by their key among the people of the case. */
  readonly subject: string | null
  readonly alsoMasked: readonly string[]
  readonly alsoNamed: readonly string[]
  readonly whyNamed: string
  /** What was answered of words that may be a name, by the word in small letters. */
  readonly doubts: DoubtAnswers
  /** Further words that are not to stand in it. */
  readonly alsoWords: readonly string[]
  /** Lines of the case that are left out, by their keys. */
  readonly linesOut: readonly string[]
  /** For a file that is left out, the picture that goes in its place. */
  readonly copies: Readonly<Record<string, string>>
  readonly lookedAtCopies: boolean
}

/**
 * What is kept of a bundle, sealed with its case: everything that its bytes rest on and that may change later, such as
 * names, the roll and who is masked where. Nothing that the case itself keeps.
 */
export const keptBundleSchema = z.object({
  form: z.literal(1),
  /** The words it is printed in; bundles from before there was a second number have the first. */
  words: z.number().int().default(1),
  profile: z.enum(bundleProfiles),
  recipient: line,
  reason: words,
  subject: line.nullable(),
  whyNamed: words,
  named: z.array(line),
  school: line,
  title: line,
  madeBy: line,
  names: z.record(z.string(), line),
  masks: z.record(z.string(), z.array(mask)),
  masked: z.array(z.object({ as: line, is: line })),
  /** Each word that may have been a name, and what was said of it; bundles from before were not asked. */
  doubts: z.array(z.object({ word: line, answer: z.enum(doubtAnswers), times: z.number() })).default([]),
  linesOut: z.array(line),
  leftOut: z.array(z.object({ what: line, why: words })),
  files: z.array(z.object({ id: z.string(), name: line, what: line, isCopy: z.boolean() })),
})
export type KeptBundle = z.infer<typeof keptBundleSchema>
