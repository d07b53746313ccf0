import type { BundleDocument } from './bundle-document.ts'
import type { PersonShown } from './bundle-person.ts'

/**
 * Whoever is masked and whose name nevertheless stands in a bundle: looked for once more in the finished words, by
 * another and simpler way than the one by which they were masked, so that one mistake does not let a name out.
 */
export function stillNamed(document: BundleDocument, people: readonly PersonShown[]): readonly PersonShown[] {
  const letters = ` ${plain(wordsOf(document).join(' '))} `
  const shown = new Set(people.filter(({ as }) => as === null).flatMap(({ name }) => plain(name).split(' ')))
  return people.filter(({ as, name, parts }) => {
    if (as === null || parts.length === 0) return false
    const whole = plain(name)
    const pieces = whole.split(' ')
    // A surname that somebody shares who is named says nothing; nor does a single name that may be a word.
    const own = pieces.length > 1 && !pieces.every((piece) => shown.has(piece))
    return own && letters.includes(` ${whole} `)
  })
}

function wordsOf({ cover, sections, masked, leftOut, files }: BundleDocument): readonly string[] {
  return [
    ...Object.values(cover).map(String),
    ...sections.flatMap(({ lines }) => lines.flatMap(({ head, words }) => [head, words])),
    ...masked.map(({ is }) => is),
    ...leftOut.flatMap(({ what, why }) => [what, why]),
    ...files.flatMap(({ name, what }) => [name, what]),
  ]
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
