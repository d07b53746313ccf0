import type { BundleDocument } from '../../core/concerns/bundle/bundle-document.ts'
import type { PrintedWords } from '../../core/concerns/bundle/printed-words.ts'

/** Who read and did what, as a table that a spreadsheet opens. No cell of it begins as a formula does. */
export function readList({ sections }: BundleDocument, words: PrintedWords): string {
  const lines = sections.find(({ heading }) => heading === words.sections.read)?.lines ?? []
  const rows = [
    [words.list.when, words.list.what],
    ...lines.map((line) => [line.when, [line.head, line.words].join(' ').trim()]),
  ]
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(words: string): string {
  const plain = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return `"${plain.replaceAll('"', '""')}"`
}
