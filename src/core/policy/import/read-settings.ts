import type { SettingName } from '../registry.ts'
import { allSettings } from '../settings/all-settings.ts'
import { allReadings } from './all-readings.ts'
import { compileReading, hearingOf, type Vote } from './compile-reading.ts'
import { confidenceIn } from './confidence.ts'
import { isOfOtherMatters } from './other-matter.ts'
import type { Statement } from './statement.ts'

export type ReadValue = string | number | boolean | readonly string[]

/** A setting that the document answers, how sure that is, and the clause and words it rests on. */
export type ReadSetting = {
  readonly name: SettingName
  readonly value: ReadValue
  readonly confidence: number
  readonly ref: string
  readonly words: readonly string[]
  /** Answers that other sentences give; a person chooses. */
  readonly otherwise: readonly { readonly value: ReadValue; readonly ref: string; readonly words: string }[]
}

const compiled = allSettings.map(({ name }) => ({ name: name as SettingName, ask: compileReading(allReadings[name]) }))
const byName = new Map(compiled.map(({ name, ask }) => [name, ask]))

/** What one sentence answers to one question, by its cues alone. */
export function votesOn(name: SettingName, statement: Statement): readonly Vote[] {
  return byName.get(name)?.(hearingOf(statement)) ?? []
}

/** What the sentences of a document answer. A setting that no sentence answers is left out: silence is no answer. */
export function readSettings(statements: readonly Statement[]): ReadSetting[] {
  const hearings = statements.filter(({ rulesNothing }) => !rulesNothing).map(hearingOf)
  return compiled.flatMap(({ name, ask }) => {
    const votes = hearings
      .flatMap((hearing) => ask(hearing))
      .filter((vote) => !isOfOtherMatters(name, vote.statement.said, vote.statement.clause.leadIn))
    return votes.length === 0 ? [] : settled(name, votes)
  })
}

function settled(name: SettingName, votes: readonly Vote[]): ReadSetting[] {
  if (votes.every((vote) => vote.items !== undefined)) return joined(name, votes)
  const standing = votes.filter((vote) => !isQualified(vote, votes))
  const values = [...new Set(standing.map((vote) => vote.value))]
  const ranked = values
    .map((value) => ({ value, from: standing.filter((vote) => vote.value === value) }))
    .sort((a, b) => weight(b.from) - weight(a.from))
  const best = ranked[0]
  const first = best?.from.toSorted((a, b) => strengths[b.strength] - strengths[a.strength])[0]
  if (!best || !first) return []
  const others = standing.filter((vote) => vote.value !== best.value)
  return [
    {
      name,
      value: best.value,
      confidence: confidenceIn(best.from, others),
      ref: first.statement.clause.ref,
      words: best.from.map((vote) => vote.statement.sentence),
      otherwise: others.map(({ value, statement }) => ({
        value,
        ref: statement.clause.ref,
        words: statement.sentence,
      })),
    },
  ]
}

/** A rule beside which, in the same clause, its exception stands: “never … . Relatives are the only exception.” */
function isQualified(vote: Vote, votes: readonly Vote[]): boolean {
  return votes.some((other) => other.statement.clause === vote.statement.clause && other.rank < vote.rank)
}

const strengths = { guess: 1, likely: 2, sure: 4 } as const

function weight(votes: readonly Vote[]): number {
  const [first = 0, second = 0] = votes.map((vote) => strengths[vote.strength]).sort((a, b) => b - a)
  return first + second / 4
}

/** What several sentences list is one list. */
function joined(name: SettingName, votes: readonly Vote[]): ReadSetting[] {
  const value = [...new Set(votes.flatMap((vote) => vote.items ?? []))]
  const reading = allReadings[name]
  if (reading?.kind === 'several' && value.length < (reading.atLeast ?? 1)) return []
  const list = {
    name,
    value,
    confidence: confidenceIn(votes, []),
    ref: votes[0]?.statement.clause.ref ?? '',
    words: votes.map((vote) => vote.statement.sentence),
    otherwise: [],
  }
  return [list]
}
