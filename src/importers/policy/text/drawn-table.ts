import type { Block } from '../../../core/policy/import/block.ts'

type Row = Extract<Block, { kind: 'row' }>

export const isDrawn = (line: string) => /^\s*\|.*\|\s*$/.test(line) || isRule(line)
const isRule = (line: string) => /^\s*[+|](?:[-=:\s]{3,}[+|])+\s*$/.test(line)

/** The rows of a table drawn with bars. Its first row heads the rest where a line is drawn under that row alone. */
export function rowsDrawn(lines: readonly string[]): Row[] {
  const rows: string[][] = []
  let ruled = true
  let heads: readonly string[] = []
  const rules = lines.filter(isRule).length
  for (const [at, line] of lines.entries()) {
    if (isRule(line)) {
      const below = lines.slice(at + 1).some((each) => !isRule(each))
      if (rows.length === 1 && heads.length === 0 && below && (!isRule(lines[0] ?? '') || rules === 3)) {
        heads = rows.pop() ?? []
      }
      ruled = true
      continue
    }
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
    const last = rows.at(-1)
    if (last !== undefined && !ruled && cells[0] === '' && cells.length === last.length)
      rows[rows.length - 1] = last.map((cell, column) => `${cell} ${cells[column] ?? ''}`.trim())
    else rows.push(cells)
    ruled = false
  }
  return rows.map((cells) => ({ kind: 'row', cells, heads }))
}
