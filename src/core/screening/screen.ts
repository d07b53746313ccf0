import type { Policy } from '../policy/policy.ts'
import type { Finding } from './finding.ts'
import { fullNameFinding, type NamePlace } from './found-names.ts'
import { fullNames } from './full-names.ts'
import type { RollIndex } from './roll.ts'
import type { SchoolWords } from './school-words.ts'
import { wordsOf } from './word.ts'

export type ScreenedDraft = {
  readonly text: string
  readonly policy: Policy
  /** The kinds of channel it is going to: what families agreed to is asked for each. */
  readonly channelKinds: readonly string[]
  readonly school: SchoolWords
  /** Nothing where no roll is loaded: names are then not checked, and the screen must say so. */
  readonly roll: RollIndex | null
  /** The day it would go out, as `2026-05-07`. */
  readonly on: string
}

/** What in a draft this policy cares about, in the order in which it stands there. Never throws, whatever the text. */
export function screen(draft: ScreenedDraft): readonly Finding[] {
  const words = wordsOf(draft.text)
  const place = (start: number, end: number): NamePlace => ({ span: draft.text.slice(start, end), start, end })
  const named = draft.roll === null ? [] : fullNames(words, draft.text, draft.roll)
  const found = named.flatMap((name): readonly Finding[] => {
    const first = words[name.from]
    const last = words[name.to]
    if (first === undefined || last === undefined) return []
    return [fullNameFinding(name, place(first.start, last.end), draft.policy, draft.channelKinds)]
  })
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
