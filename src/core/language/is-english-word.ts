import { whenFirstAsked } from '../school/when-first-asked.ts'
import kept from './word-meanings.json' with { type: 'json' }

const known = whenFirstAsked(() => new Set(kept.words.split(' ')))

/**
 * Whether a word in small letters is one of the commonest that are written in English, as it stands or without its ending.
 * They come out of newspapers and the like, so that names of the well known are among them.
 */
export function isEnglishWord(word: string): boolean {
  const words = known()
  const bare = word.replace(/[’']/g, '')
  return [
    bare,
    bare.replace(/(?:es|s|ing|ed|d)$/, ''),
    bare.replace(/(?:ing|ed)$/, 'e'),
    bare.replace(/ies$/, 'y'),
  ].some((form) => words.has(form))
}
