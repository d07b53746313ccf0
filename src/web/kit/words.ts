import type { JSX } from 'preact'

type Word = string | number | JSX.Element

/** What a person reads: plain words, or words with markup among them. Always escaped. */
export type Words = Word | readonly (Words | false | null | undefined)[]

/** Attributes that a component hands on to its own element as they are. */
export type Extra = Readonly<Record<string, string | number | boolean | undefined>>

/** A part of a component, where more than its words needs saying. */
export interface Said {
  readonly words: Words
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

function isSaid<T extends Said>(part: Words | T): part is T {
  return typeof part === 'object' && 'words' in part
}

/** The long form of a part that may have been given as words alone. */
export function said<T extends Said>(part: Words | T): T | Said {
  return isSaid(part) ? part : { words: part }
}
