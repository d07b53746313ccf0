import { namedBy } from '../../../core/policy/answer-in-words.ts'
import { type SettingName, specOf } from '../../../core/policy/registry.ts'
import { isSettingValue, numberAskedBy } from '../../../core/policy/setting-value.ts'
import { lineIn, linesIn, textsIn } from '../../shell/fields.ts'

/** What somebody chose as the answer to a question: silence, an answer, or something that is none. */
export type Chosen =
  | { readonly is: 'nothing-yet' }
  | { readonly is: 'silent' }
  | { readonly is: 'answer'; readonly value: unknown }
  | { readonly is: 'problem'; readonly says: string }

export const silence = '(silent)'

/** Reads the answer out of a form or an address. */
export function chosenIn(sent: Readonly<Record<string, unknown>>, name: SettingName): Chosen {
  const given = textsIn(sent, 'answer')
  if (given.length === 0 && sent['asked'] === undefined) return { is: 'nothing-yet' }
  if (given.includes(silence) || textsIn(sent, 'silent').includes(silence)) return { is: 'silent' }
  const number = numberAskedBy(name)
  const value = typedAs(sent, given, name)
  if (isSettingValue(name, value)) return { is: 'answer', value }
  return { is: 'problem', says: number ? `Give ${number}, like 12.` : 'Choose one of the answers.' }
}

function typedAs(sent: Readonly<Record<string, unknown>>, given: readonly string[], name: SettingName): unknown {
  const { type, allowed } = specOf(name)
  switch (type) {
    case 'boolean':
      return given[0] === 'yes' ? true : given[0] === 'no' ? false : undefined
    case 'integer': {
      const words = lineIn(sent, 'answer', 20)
      return /^\d+$/.test(words) ? Number(words) : undefined
    }
    case 'text':
      return lineIn(sent, 'answer', 200)
    case 'enum':
      return given[0]
    case 'list':
      return allowed !== undefined
        ? given.filter((one) => one !== '')
        : linesIn(sent, 'answer').map((line) => namedBy(name, line))
  }
}

/** The same answer as an address carries it, so that what is shown can be sent. */
export function carried(chosen: Chosen, name: SettingName): readonly (readonly [string, string])[] {
  if (chosen.is === 'silent') return [['answer', silence]]
  if (chosen.is !== 'answer') return []
  const { value } = chosen
  if (typeof value === 'boolean') return [['answer', value ? 'yes' : 'no']]
  if (!Array.isArray(value)) return [['answer', String(value)]]
  const asked = [['asked', 'yes']] as const
  return specOf(name).allowed === undefined
    ? [...asked, ['answer', value.join('\n')]]
    : [...asked, ...value.map((one) => ['answer', String(one)] as const)]
}
