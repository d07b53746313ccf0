import { randomInt } from 'node:crypto'

/** No letter or figure that is taken for another, and no vowel, so that no word comes about by chance. */
export const lettersOfCodes = '23456789BCDFGHJKMNPQRTVWXZ'

/** A code to come back with: three groups of four, some 56 bits. It is shown once and kept nowhere. */
export function newCode(): string {
  return [someLetters(4), someLetters(4), someLetters(4)].join('-')
}

export function someLetters(count: number): string {
  return Array.from({ length: count }, () => lettersOfCodes[randomInt(lettersOfCodes.length)] ?? '').join('')
}

/** A code as it was typed, with or without its hyphens, in small letters or large; nothing where it cannot be one. */
export function codeTyped(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
  if (plain.length !== 12 || [...plain].some((letter) => !lettersOfCodes.includes(letter))) return undefined
  return `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`
}
