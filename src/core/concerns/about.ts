import type { PersonId } from '../school/ids.ts'

/** The answer to "Who is it about?" as the form asks it. */
export const aboutChoices = ['headteacher', 'dsl', 'another-adult', 'child', 'not-known'] as const
export type AboutChoice = (typeof aboutChoices)[number]

/**
 * Whom a report is about. Names are as typed: they are matched against the staff privately and never listed back.
 * `picked` are people the reader of a case added later, by id.
 */
export type About = {
  readonly choices: readonly AboutChoice[]
  readonly names: readonly string[]
  readonly picked: readonly PersonId[]
  /** What was told, for the names of adults in it; none where nothing was told. */
  readonly words?: string
}

export const aboutNobodyKnown: About = { choices: ['not-known'], names: [], picked: [] }
