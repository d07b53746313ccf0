import type { SettingName } from '../../registry.ts'
import { allSettings } from '../../settings/all-settings.ts'
import { plainWords } from '../cue.ts'
import type { Statement } from '../statement.ts'
import type { Lesson, Taught } from './lesson.ts'
import type { Note, NotedPolicy } from './noted-policy.ts'
import { type Passage, passagesOf } from './passages.ts'
import { wordedOf } from './worded.ts'

/** What a policy answers, as its writer put it down, with the words that each answer rests on. */
export type KeyWithRests = {
  readonly settings: Readonly<Record<string, Taught>>
  readonly also?: Readonly<Record<string, unknown>>
  readonly either?: readonly string[]
  readonly rests?: Readonly<Record<string, string>>
}

/**
 * A whole policy as lessons: what the sentences answer on which its answers rest, and that none of its sentences answers
 * a setting on which it is silent. Every policy has sentences that come near to an answer and give none.
 */
export function policyLessons(statements: readonly Statement[], key: KeyWithRests): Lesson[] {
  const notes = Object.entries(key.rests ?? {}).flatMap(([name, rests]) => {
    const value = key.settings[name]
    return value === undefined ? [] : [{ rests, answers: { [name]: value } }]
  })
  return lessonsOf(statements, notes, silentIn(key))
}

/** The same for a policy whose sentences have notes beside them. */
export function notedPolicyLessons(statements: readonly Statement[], policy: NotedPolicy): Lesson[] {
  return lessonsOf(statements, policy.notes, silentIn({ settings: policy.settings, either: policy.open }))
}

/** An answer of a policy as three other schools would give it, and a sentence like it that gives none. */
export type SaidOtherwise = { readonly name: string; readonly ways: readonly string[]; readonly silent: string }

/** What a policy answers, said otherwise, and what only comes near to it. */
export function otherwiseLessons({ settings }: KeyWithRests, said: readonly SaidOtherwise[]): Lesson[] {
  return said.flatMap(({ name, ways, silent }): Lesson[] => {
    const value = settings[name]
    if (value === undefined) return []
    const lesson = (says: string, answer: Taught | null): Lesson => ({
      words: wordedOf(says),
      answers: { [name]: answer },
      whole: false,
    })
    return [...ways.map((way) => lesson(way, value)), lesson(silent, null)]
  })
}

function lessonsOf(statements: readonly Statement[], notes: readonly Note[], silent: readonly SettingName[]): Lesson[] {
  const passages = passagesOf(statements).filter(({ isPart }) => !isPart)
  const answered = new Map<Passage, Record<string, Taught>>()
  for (const { rests, answers } of notes) {
    const passage = restingOn(rests, passages)
    if (passage) answered.set(passage, { ...answered.get(passage), ...answers })
  }
  return passages
    .filter((passage) => answered.has(passage) || passage.statements.length === 1)
    .map((passage) => ({ words: passage.words, answers: answered.get(passage) ?? {}, whole: false, silent }))
}

/** The settings on which a policy says nothing: neither answered nor left open by its key. */
export function silentIn({ settings, also, either }: KeyWithRests): SettingName[] {
  const open = new Set([...(either ?? []), ...Object.keys(also ?? {}), ...Object.keys(settings)])
  return allSettings.map(({ name }) => name).filter((name) => !open.has(name))
}

/** The passage that an answer rests on: the one that shares most of its words and has fewest of its own. */
function restingOn(rests: string, passages: readonly Passage[]): Passage | undefined {
  const wanted = new Set<string>(wordsIn(plainWords(rests)))
  const best = passages
    .map((passage) => ({ passage, share: shareOf(wanted, passage) }))
    .toSorted((a, b) => b.share - a.share)[0]
  return best !== undefined && best.share >= 0.5 ? best.passage : undefined
}

function shareOf(wanted: ReadonlySet<string>, { statements }: Passage): number {
  const own = wordsIn(statements.map((statement) => statement.own).join(' '))
  if (!own.some((word) => wanted.has(word))) return 0
  const heard = new Set([...own, ...wordsIn(statements[0]?.lead ?? '')])
  const met = [...wanted].filter((word) => heard.has(word)).length
  const extra = own.filter((word) => !wanted.has(word)).length
  return met / (wanted.size + 0.3 * extra)
}

const wordsIn = (text: string): readonly string[] => text.match(/[a-z0-9']+/g) ?? []
