import type { ReadSetting } from '../../../../src/core/policy/import/read-settings.ts'
import { alike } from './alike.ts'

/** What a stranger's policy says, as its writer put it down. */
export type StrangersKey = {
  readonly settings: Readonly<Record<string, unknown>>
  /** Other values that are as good; under a name that `settings` lacks, what may be said where silence is right. */
  readonly also?: Readonly<Record<string, readonly unknown[]>>
  /** Settings that may be answered or left silent. */
  readonly either?: readonly string[]
}

export const marks = ['right', 'wrong', 'missed', 'in-silence', 'free'] as const
export type Mark = (typeof marks)[number]
export type Marked = { readonly name: string; readonly mark: Mark; readonly wanted: unknown; readonly read?: ReadSetting }

/** Each setting that the key states or the reading answers, marked; `free` is what the key leaves open. */
export function scorePolicy(read: readonly ReadSetting[], key: StrangersKey): Marked[] {
  const names = new Set([...Object.keys(key.settings), ...read.map(({ name }) => name)])
  return [...names].map((name) => {
    const found = read.find((each) => each.name === name)
    const mark = markOf(name, found, key)
    const wanted = key.settings[name] ?? key.also?.[name]
    return found === undefined ? { name, mark, wanted } : { name, mark, wanted, read: found }
  })
}

function markOf(name: string, found: ReadSetting | undefined, key: StrangersKey): Mark {
  const stated = name in key.settings
  const free = key.either?.includes(name) ?? false
  if (found === undefined) return stated && !free ? 'missed' : 'free'
  const good = [...(stated ? [key.settings[name]] : []), ...(key.also?.[name] ?? [])]
  if (good.some((value) => alike(name, value, found.value))) return stated ? 'right' : 'free'
  return stated ? 'wrong' : 'in-silence'
}

export type Tally = Readonly<Record<Mark, number>> & {
  readonly stated: number
  readonly sure: number
  readonly sureWrong: number
}

export function tallyOf(marked: readonly Marked[]): Tally {
  const count = (mark: Mark) => marked.filter((each) => each.mark === mark).length
  const sure = marked.filter(({ mark, read }) => mark !== 'free' && (read?.confidence ?? 0) > 0.9)
  return {
    right: count('right'),
    wrong: count('wrong'),
    missed: count('missed'),
    'in-silence': count('in-silence'),
    free: count('free'),
    stated: count('right') + count('wrong') + count('missed'),
    sure: sure.length,
    sureWrong: sure.filter(({ mark }) => mark !== 'right').length,
  }
}
