import type { BundleDocument } from '../../core/concerns/bundle/bundle-document.ts'
import type { PrintedWords } from '../../core/concerns/bundle/printed-words.ts'
import { coverRows } from './cover-rows.ts'

/** A bundle as plain text, with everything that the PDF says: for machines, and for whoever cannot read a PDF. */
export function bundleText(document: BundleDocument, said: PrintedWords): string {
  const parts = [
    coverRows(document, said)
      .map(({ key, value }) => `${key}: ${value}`)
      .join('\n'),
    list(
      said.masked,
      document.masked.map(({ as, is }) => `[${as}]: ${is}`),
    ),
    ...document.sections.map(({ heading, lines }) =>
      list(
        heading,
        lines.map(({ head, when, words }) => [head, when, words].filter((one) => one !== '').join('\n')),
      ),
    ),
    list(
      said.filesWithIt,
      document.files.map(({ name, what, bytes, hash }) => `${name}\n${what}\n${said.bytes(bytes, hash)}`),
    ),
    list(
      said.leftOut,
      document.leftOut.map(({ what, why }) => `${what}\n${why}`),
    ),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n\n')}\n`
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${heading.toUpperCase()}\n\n${lines.join('\n\n')}`
}
