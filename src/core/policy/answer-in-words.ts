import { type SettingName, specOf } from './registry.ts'
import { valueInWords } from './setting-words.ts'
import { questionWords } from './settings/question-words.ts'

/** The question as a school is asked it. */
export function questionFor(name: SettingName): string {
  return questionWords[name]?.asks ?? specOf(name).question
}

/** An answer in plain words; `undefined` is silence. */
export function answerFor(name: SettingName, value: unknown): string {
  if (value === undefined || value === null) return 'the policy says nothing'
  if (Array.isArray(value) && value.length > 0) return value.map((one) => oneAnswer(name, one)).join(', ')
  return oneAnswer(name, value)
}

function oneAnswer(name: SettingName, value: unknown): string {
  const known = typeof value === 'string' ? questionWords[name]?.answers?.[value] : undefined
  return known ?? valueInWords(name, value)
}

/** The name under which the policy keeps what is typed in its words; anything else is kept as it was typed. */
export function namedBy(name: SettingName, typed: string): string {
  const known = Object.entries(questionWords[name]?.answers ?? {}).find(([, words]) => words === typed)
  return known?.[0] ?? typed
}
