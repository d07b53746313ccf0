import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A line of a source: a heading, a paragraph, a bullet, a row of a table, or an automatically numbered paragraph. */
export type SourceLine =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'bullet'; readonly text: string }
  | { readonly kind: 'numbered'; readonly level: number; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'gap' }

export const folder = join(import.meta.dirname, '..')

const notes = / ?⟦[^⟧]*⟧/g

export function sourceOf(name: string): { lines: SourceLine[]; raw: string } {
  const raw = readFileSync(join(folder, 'sources', `${name}.txt`), 'utf8')
  return { raw, lines: raw.replace(notes, '').trimEnd().split('\n').map(lineOf) }
}

function lineOf(line: string): SourceLine {
  const heading = /^(#+) (.*)$/.exec(line)
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' }
  const numbered = /^@(\d) (.*)$/.exec(line)
  if (numbered) return { kind: 'numbered', level: Number(numbered[1]), text: numbered[2] ?? '' }
  if (line.startsWith('- ')) return { kind: 'bullet', text: line.slice(2) }
  if (line.startsWith('|')) {
    const cells = line.split('|').slice(1, -1)
    return { kind: 'row', cells: cells.map((cell) => cell.trim()) }
  }
  return line.trim() === '' ? { kind: 'gap' } : { kind: 'paragraph', text: line.trim() }
}
