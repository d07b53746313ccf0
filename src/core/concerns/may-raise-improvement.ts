import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { CaseNow, Hand } from './case-now.ts'
import { mayOpen, type OpenRefusal } from './may-open.ts'

export type RaiseRefusal = OpenRefusal | 'nothing-said' | 'not-looked-through' | 'names-somebody' | 'copied-from-it'

/** What a case holds, as far as a task for other readers must not carry it. */
export type HeldInCase = { readonly names: readonly string[]; readonly texts: readonly string[] }

/** So many words in a row that stand in the case count as copied from it. */
const inARow = 7

/**
 * Whether something learned in a case may be raised for people who know nothing of it. Its words are for other readers:
 * they name nobody of the case and copy nothing from it, and whoever raises it says that nobody could tell.
 */
export function mayRaiseImprovement(
  hand: Hand,
  one: CaseNow,
  task: { readonly words: string; readonly lookedThrough: boolean },
  held: HeldInCase,
): Decision<RaiseRefusal> {
  const opened = mayOpen(hand, one)
  if (opened.verdict === 'refused') return opened
  if (task.words.trim() === '') return refused('nothing-said')
  if (namesIn(task.words, held.names).length > 0) return refused('names-somebody')
  if (copied(task.words, held.texts)) return refused('copied-from-it')
  return task.lookedThrough ? allowed() : refused('not-looked-through')
}

/** The names of these that stand in a text: whole, or any part of three letters or more that is written with a capital. */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const said = new Set(text.match(/[\p{L}’'-]+/gu) ?? [])
  const lower = ` ${wordsOf(text).join(' ')} `
  return names.filter((name) => {
    const parts = (name.match(/[\p{L}’'-]{3,}/gu) ?? []).filter((part) => /^\p{Lu}/u.test(part) && !titles.has(part))
    const whole = wordsOf(name)
    return (whole.length > 1 && lower.includes(` ${whole.join(' ')} `)) || parts.some((part) => said.has(part))
  })
}

const titles: ReadonlySet<string> = new Set(['Mrs', 'Miss', 'Mister', 'Sir', 'The', 'And', 'Year', 'Class', 'Not'])

function copied(text: string, texts: readonly string[]): boolean {
  const words = wordsOf(text)
  const held = texts.map((one) => ` ${wordsOf(one).join(' ')} `)
  return words.some((_, at) => {
    const run = words.slice(at, at + inARow)
    return run.length === inARow && held.some((one) => one.includes(` ${run.join(' ')} `))
  })
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
