import { type Day, dayFrom } from '../../core/school/day.ts'
import { wholeForm } from './too-long.ts'

type Sent = Readonly<Record<string, unknown>>

/** One field as text, line ends as in a text file; nothing sent is the empty text. PostgreSQL takes no zero characters. */
export function textIn(form: Sent, name: string, longest = 10_000): string {
  const value = form[name]
  const text = typeof value === 'string' ? value : Array.isArray(value) ? String(value.find(isText) ?? '') : ''
  return text.replaceAll('\r\n', '\n').replaceAll('\0', '').slice(0, longest)
}

/** One line: runs of spaces and line ends are one space. */
export function lineIn(form: Sent, name: string, longest = 200): string {
  return textIn(form, name, Math.max(10_000, longest)).replaceAll(/\s+/g, ' ').trim().slice(0, longest)
}

/** Every value sent under one name. */
export function textsIn(form: Sent, name: string): string[] {
  const value = form[name]
  return (Array.isArray(value) ? value : [value]).filter(isText)
}

/** The lines of a field that holds one thing a line, without the empty ones. */
export function linesIn(form: Sent, name: string): string[] {
  return textIn(form, name, wholeForm)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

export type DayTyped = { readonly day: string; readonly month: string; readonly year: string }

/** A day typed in three boxes, as it was typed and as a day where it is one. */
export function dayIn(
  form: Sent,
  prefix: string,
): { readonly typed: DayTyped; readonly empty: boolean; readonly day: Day | undefined } {
  const box = (part: string) => lineIn(form, `${prefix}-${part}`, 10)
  const typed = { day: box('day'), month: box('month'), year: box('year') }
  return {
    typed,
    empty: typed.day === '' && typed.month === '' && typed.year === '',
    day: dayFrom(typed.day, typed.month, typed.year),
  }
}

/** What is typed as a day, by its boxes, and is none, as 31 November: never taken for a day left empty. */
export function daysThatAreNone(form: Sent, prefixes: readonly string[]): Readonly<Record<string, string>> {
  const wrong = prefixes.filter((prefix) => {
    const { empty, day } = dayIn(form, prefix)
    return !empty && day === undefined
  })
  return Object.fromEntries(wrong.map((prefix) => [prefix, 'Give a day that exists, like 3 9 2026.']))
}

/** A day as the three boxes show it. */
export function typedDay(day: Day): DayTyped {
  return { day: String(Number(day.slice(8))), month: String(Number(day.slice(5, 7))), year: day.slice(0, 4) }
}

/** What each of the three boxes holds, by its whole name, for a `DateInput`. */
export function boxesOf(prefix: string, typed: DayTyped): Record<string, string> {
  return { [`${prefix}-day`]: typed.day, [`${prefix}-month`]: typed.month, [`${prefix}-year`]: typed.year }
}

/** A file as a form held it. What it is called is what whoever sent it says, and nothing is believed of it. */
export type SentFile = { readonly bytes: Buffer; readonly name: string }

/** A file that was sent, or nothing where none was chosen. Its name is one line, without the folders before it. */
export function sentFileIn(form: Sent, name: string): SentFile | undefined {
  const value = form[name]
  const file = (Array.isArray(value) ? value : [value]).find(isSentFile)
  if (!file || file.bytes.length === 0) return undefined
  const plain = file.name.replaceAll(/[\s\0]+/g, ' ').replace(/^.*[\\/]/, '')
  return { bytes: file.bytes, name: plain.trim().slice(0, 200) }
}

/** Whether a file was chosen that holds nothing: a browser sends an empty one without a name where none was chosen. */
export function isEmptyFileIn(form: Sent, name: string): boolean {
  return [form[name]].flat().some((one) => isSentFile(one) && one.bytes.length === 0 && one.name.trim() !== '')
}

/** The bytes of a file that was sent, or nothing where none was chosen. */
export function fileIn(form: Sent, name: string): Buffer | undefined {
  return sentFileIn(form, name)?.bytes
}

/** The bytes of every file sent under one name. */
export function filesIn(form: Sent, name: string): Buffer[] {
  const value = form[name]
  return (Array.isArray(value) ? value : [value])
    .filter(isSentFile)
    .map(({ bytes }) => bytes)
    .filter((bytes) => bytes.length > 0)
}

function isSentFile(value: unknown): value is SentFile {
  return typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
