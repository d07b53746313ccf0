import { hkdfSync } from 'node:crypto'
import { type KeyPair, pairFrom } from '../../storage/concerns/sealed-box.ts'
import { lettersOfCodes, someLetters } from './new-code.ts'

const groups = 8

/** A recovery key as it is printed: eight groups of four letters, some 150 bits. It is shown once and kept nowhere. */
export function newRecoveryWords(): string {
  return Array.from({ length: groups }, () => someLetters(4)).join('-')
}

/** What was typed, with or without its hyphens, in small letters or large; nothing where it cannot be one. */
export function recoveryWordsTyped(typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  if (plain.length !== groups * 4 || [...plain].some((letter) => !lettersOfCodes.includes(letter))) return undefined
  return (plain.match(/.{4}/g) ?? []).join('-')
}

/** The pair that the words stand for: long enough that nobody can try them all. */
export function pairOfRecovery(words: string): KeyPair {
  return pairFrom(Buffer.from(hkdfSync('sha256', words, '', 'signpost recovery key', 32)))
}
