import { lowered } from '../language/first-letter.ts'
import { kindsOfReport } from './lists/kinds-of-report.ts'
import type { Audience } from './reporter.ts'

export { kindsOfReport }

/** How soon somebody must see it. */
export type Level = 'immediate' | 'same-day' | 'routine'

/** One kind of report: how grave, how soon it must be seen, what tells it from others, and its words for each audience. */
export type KindRow = {
  readonly id: string
  readonly gravity: number
  readonly level: Level
  readonly category: string | null
  readonly what: string
  readonly notThis: string | null
  readonly words: Readonly<Record<Audience, string>>
}

export type KindId = (typeof kindsOfReport)[number]['id']
export type KindOfReport = KindRow & { readonly id: KindId }

/** A kind a school added: its own words, treated throughout as the kind that it names. */
export type OwnKind = {
  readonly name: string
  readonly treatedAs: KindId
  readonly words: KindRow['words']
  /** Whom it is about whatever is said with it: they are out of every report of this kind. */
  readonly about?: 'headteacher' | 'dsl' | null
}

export function isKind(word: string): word is KindId {
  return kindsOfReport.some((kind) => kind.id === word)
}

const byId: ReadonlyMap<KindId, KindOfReport> = new Map(kindsOfReport.map((kind) => [kind.id, kind]))

export function kindOf(id: KindId): KindOfReport {
  const kind = byId.get(id)
  if (!kind) throw new Error(`no kind of report is called ${id}`)
  return kind
}

/** A kind that Signpost guessed from the words, said as no more than that: until somebody has said what it is. */
export function asAGuess(words: string): string {
  return `May be: ${/^I\b/.test(words) ? words : lowered(words)}`
}

/** Whether `one` is at least as grave as `other`. */
export function isAsGrave(one: KindId, other: KindId): boolean {
  return kindOf(one).gravity >= kindOf(other).gravity
}
