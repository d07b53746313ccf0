import { type BundleDocument, whoReadWhat } from '../../core/concerns/bundle/bundle-document.ts'

/** Who read and did what, as a table that a spreadsheet opens. No cell of it begins as a formula does. */
export function readList({ sections }: BundleDocument): string {
  const lines = sections.find(({ heading }) => heading === whoReadWhat)?.lines ?? []
  const rows = [['When', 'What'], ...lines.map(({ head, when, words }) => [when, [head, words].join(' ').trim()])]
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(words: string): string {
  const plain = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return `"${plain.replaceAll('"', '""')}"`
}
