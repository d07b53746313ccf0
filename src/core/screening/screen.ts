import type { Policy } from '../policy/policy.ts'
import { contactsIn, insideAddresses } from './contacts/contacts.ts'
import { isBeforeElection } from './elections.ts'
import { familyNames } from './family-names.ts'
import type { Finding } from './finding.ts'
import { firstNames } from './first-names.ts'
import { contactFinding } from './found-contacts.ts'
import { familyNameFinding, firstNameFinding, fullNameFinding, type NamePlace } from './found-names.ts'
import { sentenceFinding } from './found-sentences.ts'
import { fullNames } from './full-names.ts'
import { type KnownSchool, knownSchool } from './known-school.ts'
import type { RollIndex } from './roll.ts'
import type { SchoolWords } from './school-words.ts'
import { type SeenText, seenText, withoutPicturesInWords } from './seen-text.ts'
import { saidIn } from './sentences/said-in.ts'
import { type Word, wordsOf } from './word.ts'

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

/**
 * What in a draft this policy cares about, in the order in which it stands there. Never throws, whatever the text. It is read
 * as people see it, and where emoji stand between letters of a word a second time without them.
 */
export function screen(draft: ScreenedDraft): readonly Finding[] {
  const seen = seenText(draft.text)
  const whole = withoutPicturesInWords(seen.text)
  const found = findingsIn({ ...draft, text: seen.text })
  const all =
    whole === undefined
      ? found
      : surestOf([...found, ...placed(findingsIn({ ...draft, text: whole.text }), whole, seen.text)])
  return placed(all, seen, draft.text).toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function findingsIn(draft: ScreenedDraft): readonly Finding[] {
  const words = wordsOf(draft.text)
  const school = knownSchool(draft.school)
  const names = namesFound(draft, words, school)
  return [...names, ...contactsFound(draft, school), ...sentencesFound(draft, words, names, school)]
}

/** Findings at their places in the text as it was written. */
function placed(found: readonly Finding[], seen: SeenText, text: string): readonly Finding[] {
  return found.map((finding) => {
    const { start, end } = seen.written(finding.start, finding.end)
    return { ...finding, ...placeIn(text, start, end) }
  })
}

const surest: Readonly<Record<Finding['verdict'], number>> = { stop: 0, ask: 1, advise: 2 }

/** Of findings of one sort that overlap the gravest is kept, and of those equally grave the longest. */
function surestOf(found: readonly Finding[]): readonly Finding[] {
  const bySort = Map.groupBy(found, ({ type }) => (type.startsWith('pupil-') ? 'name' : type))
  return [...bySort.values()].flatMap((ofSort) => {
    const kept: Finding[] = []
    let row: Finding[] = []
    let end = -1
    const settle = (): void => {
      const byGravity = row.toSorted(
        (a, b) => surest[a.verdict] - surest[b.verdict] || b.end - b.start - (a.end - a.start),
      )
      for (const each of byGravity)
        if (kept.every((other) => each.start >= other.end || other.start >= each.end)) kept.push(each)
    }
    for (const finding of ofSort.toSorted((a, b) => a.start - b.start)) {
      if (finding.start >= end) {
        settle()
        row = []
      }
      row.push(finding)
      end = Math.max(end, finding.end)
    }
    settle()
    return kept
  })
}

function placeIn(text: string, start: number, end: number): NamePlace {
  return { span: text.slice(start, end), start, end }
}

function placeOf(words: readonly Word[], from: number, to: number, text: string): NamePlace {
  const end = words[to]?.end ?? 0
  const abbreviated = words[to]?.text.length === 1 && text[end] === '.' && words[to + 1]?.opens === 'small'
  return placeIn(text, words[from]?.start ?? 0, abbreviated ? end + 1 : end)
}

function namesFound(draft: ScreenedDraft, words: readonly Word[], school: KnownSchool): readonly Finding[] {
  const { roll, text, policy, channelKinds } = draft
  if (roll === null) return []
  const full = fullNames(words, text, roll)
  const families = familyNames(words, roll, school, full)
  const first = firstNames(words, roll, school, full, insideAddresses(text))
  return [
    ...full.map((name) => fullNameFinding(name, placeOf(words, name.from, name.to, text), policy, channelKinds)),
    ...families.map((name) => familyNameFinding(name, placeOf(words, name.from, name.to, text), policy)),
    ...first.map((name) =>
      firstNameFinding(name, placeOf(words, name.from, name.to, text), policy, channelKinds, roll),
    ),
  ]
}

function contactsFound(draft: ScreenedDraft, school: KnownSchool): readonly Finding[] {
  return contactsIn(draft.text, school).map((contact) =>
    contactFinding(contact, placeIn(draft.text, contact.start, contact.end), draft.policy),
  )
}

function sentencesFound(
  draft: ScreenedDraft,
  words: readonly Word[],
  names: readonly Finding[],
  school: KnownSchool,
): readonly Finding[] {
  const beforeElection = isBeforeElection(draft.on)
  return saidIn(draft.text, words, names, school).map((hit) =>
    sentenceFinding(hit, placeIn(draft.text, hit.start, hit.end), draft.policy, beforeElection),
  )
}
