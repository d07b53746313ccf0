import { folded } from '../letter.ts'
import { titles } from '../lists/titles.ts'

/** Somebody who must not be named in a text. `near`: they have a part in what it tells, so whatever may mean them does. */
export type NamedPerson = {
  readonly key: string
  readonly first: string
  readonly preferred: string
  readonly last: string
  /** Other names by which they go, each in full or in part. */
  readonly also: readonly string[]
  readonly near: boolean
}

/** A name as one line has it, taken apart: `Mrs Jane van der Berg (office)` into Jane and van der Berg. One name alone after a title is a surname. */
export function namedPerson(key: string, name: string, near: boolean, also: readonly string[] = []): NamedPerson {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => folded(word) !== '')
  const titled = words.length > 1 && titles.has(folded(words[0] ?? ''))
  const [first = '', ...rest] = titled ? words.slice(1) : words
  const person = { key, preferred: '', also, near }
  if (titled && rest.length === 0) return { ...person, first: '', last: first }
  return { ...person, first, last: rest.join(' ') }
}
