import { allowed, type Decision, refused } from '../policy/decision.ts'

export type PassphraseRefusal = 'too-short' | 'too-few-letters' | 'says-a-name'

/** At least so many characters: whoever steals the database tries them one by one. */
export const passphraseAtLeast = 14

/** Whether words may stand for somebody's key: long, not the same letter over and over, and none of their own names. */
export function mayBePassphrase(typed: string, names: readonly string[]): Decision<PassphraseRefusal> {
  const words = normalPassphrase(typed)
  if (words.length < passphraseAtLeast) return refused('too-short')
  if (new Set(words.replaceAll(/\s/g, '')).size < 6) return refused('too-few-letters')
  const plain = words.toLowerCase()
  const left = names
    .flatMap((name) => name.toLowerCase().split(/\s+/))
    .filter((part) => part.length > 2)
    .reduce((rest, part) => rest.replaceAll(part, ''), plain)
  return left.replaceAll(/\s/g, '').length < passphraseAtLeast - 4 ? refused('says-a-name') : allowed()
}

/** The same words, however a keyboard sends them and however many spaces stand between. */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replaceAll(/\s+/g, ' ')
}
