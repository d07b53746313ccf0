/** A piece of a case as somebody may look for words in it: where it stands, and what it says. */
export type Piece = { readonly where: string; readonly text: string }
export type Found = { readonly where: string; readonly excerpt: string }

const around = 60

/** The words somebody looks for: at least two letters each, at most ten of them. */
export function wordsWanted(typed: string): readonly string[] {
  const words = plain(typed).split(/[^\p{L}\p{N}'@._-]+/u)
  return [...new Set(words.filter((word) => word.length >= 2))].slice(0, 10)
}

/**
 * Where a case speaks of all the words that are wanted, in whatever piece each stands; nothing where one is missing.
 * Capitals, accents and curly quotes make no difference. Gives each piece that has one of them, with what stands around.
 */
export function foundIn(pieces: readonly Piece[], wanted: readonly string[]): readonly Found[] {
  if (wanted.length === 0) return []
  const read = pieces.map(({ where, text }) => ({ where, text, plain: plain(text) }))
  if (!wanted.every((word) => read.some((piece) => piece.plain.includes(word)))) return []
  return read.flatMap((piece) => {
    const at = wanted.map((word) => piece.plain.indexOf(word)).find((index) => index >= 0)
    return at === undefined ? [] : [{ where: piece.where, excerpt: excerpt(piece.text, at) }]
  })
}

/** Letter for letter, so that a place in the plain text is the same place in the text as it was written. */
function plain(text: string): string {
  return Array.from({ length: text.length }, (_, at) => plainLetter(text.charAt(at))).join('')
}

function plainLetter(letter: string): string {
  if (letter === '’' || letter === '‘') return "'"
  const low = letter.normalize('NFD').charAt(0).toLowerCase()
  return low.length === 1 ? low : letter
}

function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - around)
  const to = Math.min(text.length, at + around)
  const words = text.slice(from, to).replaceAll(/\s+/g, ' ')
  return `${from > 0 ? `…${words.replace(/^\S*\s/, '')}` : words}${to < text.length ? '…' : ''}`
}
