import type { Block } from '../../core/policy/import/block.ts'

/** Rows of a table as blocks. A table of one column, or used only to lay out a page, is read as if it were none. */
export function rowsOf(rows: readonly (readonly Block[][])[]): Block[] {
  const layout = rows.every((row) => row.length < 2) || rows.some((row) => row.some((cell) => cell.length > 6))
  if (layout) return rows.flatMap((row) => row.flat())
  const cells = rows
    .map((row) => row.map((cell) => cell.map(wordsOf).join('\n')))
    .filter((row) => row.some((cell) => cell !== ''))
  const [first, ...rest] = cells
  const heads = first && rest.length > 0 && isHead(first) ? first : []
  return (heads.length > 0 ? rest : cells).map((row): Block => ({ kind: 'row', cells: row, heads }))
}

function wordsOf(block: Block): string {
  const text = block.kind === 'row' ? block.cells.join(' ') : block.text
  return block.label === undefined ? text : `${block.label} ${text}`
}

/** A row that only names its columns: a few words in every cell, none a sentence. */
export function isHead(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.split(' ').length <= 5 && !/[.;]$/.test(cell) && !/\d/.test(cell))
}
