import type { SettingName } from '../registry.ts'
import { audienceOf, speaksTo } from './audience.ts'
import { askable, compileCue, isCued, plainWords } from './cue.ts'
import { otherMatters } from './words/lists/other-matters.ts'

const compiled = new Map(Object.entries(otherMatters).map(([name, cues]) => [name, cues.map(compileCue)] as const))
const nothing = askable('')

/**
 * Whether words, in plain words, are about another matter than a setting to which they are much like an answer, or stand
 * in a list for other people than the setting is about.
 */
export function isOfOtherMatters(name: SettingName, words: string, leadIn: string): boolean {
  if (!speaksTo(audienceOf(plainWords(leadIn)), name)) return true
  const cues = compiled.get(name)
  if (cues === undefined) return false
  const said = askable(words)
  return cues.some((cue) => isCued(cue, { said, under: nothing, near: nothing }))
}
