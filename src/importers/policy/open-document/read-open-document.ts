import type { Block, DocumentRead } from '../../../core/policy/import/block.ts'
import { type Refused, refused, wasRefused } from '../../../core/policy/import/refused.ts'
import { rowsOf } from '../rows.ts'
import type { Packed } from '../unpack.ts'
import { child, childrenNamed, type Element, holds, parseXml } from '../xml.ts'
import { type ListStyles, labelOf, listStylesOf } from './list-styles.ts'

type Reading = { readonly styles: ListStyles; readonly counts: Map<string, number[]>; changed: boolean }
type InList = { readonly style: string; readonly depth: number }

/** The words of an OpenDocument text with the numbers that it prints. Text struck out is not read. */
export async function readOpenDocument(packed: Packed): Promise<DocumentRead | Refused> {
  const manifest = await packed.part('META-INF/manifest.xml')
  if (typeof manifest === 'string' && manifest.includes('encryption-data')) return refused('locked')
  const roots: Element[] = []
  for (const name of ['content.xml', 'styles.xml']) {
    const text = await packed.part(name)
    if (typeof text === 'object') return text
    if (text === undefined) continue
    const parsed = parseXml(text)
    if (wasRefused(parsed)) return parsed
    roots.push(parsed)
  }
  const body = child(child(child(roots[0], 'document-content'), 'body'), 'text')
  if (!body) return refused('corrupt')
  const reading: Reading = { styles: listStylesOf(roots), counts: new Map(), changed: false }
  const blocks = blocksIn(body, reading)
  const macros = packed.names.some((name) => /^(?:Basic|Scripts)\//.test(name))
  return {
    format: 'open-document',
    blocks,
    notes: [
      ...(reading.changed ? (['tracked-changes'] as const) : []),
      ...(holds(body, 'note') ? (['footnotes-left-out'] as const) : []),
      ...(macros ? (['macros-left-out'] as const) : []),
    ],
  }
}

function blocksIn(parent: Element, reading: Reading, list?: InList): Block[] {
  return parent.children.flatMap((each): Block[] => {
    switch (each.name) {
      case 'h':
        return headingOf(each, reading)
      case 'p':
        return paragraphOf(each)
      case 'list':
        return listOf(each, reading, list)
      case 'table':
        return tableOf(each, reading)
      case 'tracked-changes':
        reading.changed = each.children.length > 0
        return []
      case 'section':
      case 'index-body':
        return parent.name === 'table-of-content' ? [] : blocksIn(each, reading)
      default:
        return []
    }
  })
}

function paragraphOf(element: Element): Block[] {
  const text = wordsIn(element)
  return text === '' ? [] : [{ kind: 'paragraph', text }]
}

function headingOf(element: Element, reading: Reading): Block[] {
  const text = wordsIn(element)
  if (text === '') return []
  const level = Number(element.attributes['outline-level'] ?? 1)
  const label = labelOf(reading.styles, reading.counts, 'outline', level)
  return [{ kind: 'heading', level, text, ...(label === undefined ? {} : { label }) }]
}

function listOf(element: Element, reading: Reading, outer?: InList): Block[] {
  const list = { style: element.attributes['style-name'] ?? outer?.style ?? '', depth: (outer?.depth ?? 0) + 1 }
  if (
    !outer &&
    element.attributes['continue-numbering'] !== 'true' &&
    element.attributes['continue-list'] === undefined
  )
    reading.counts.delete(list.style)
  return childrenNamed(element, 'list-item').flatMap((item) => {
    const inside = blocksIn(item, reading, list)
    const begins = item.children.find((each) => each.name === 'p' || each.name === 'h')
    const [first, ...rest] = inside
    if (!begins || first === undefined || first.kind === 'row') return inside
    const label = labelOf(reading.styles, reading.counts, list.style, list.depth)
    if (label === undefined) return [{ kind: 'item', depth: list.depth - 1, text: first.text }, ...rest]
    return [{ ...first, label }, ...rest]
  })
}

function tableOf(table: Element, reading: Reading): Block[] {
  const rows = [...childrenNamed(child(table, 'table-header-rows'), 'table-row'), ...childrenNamed(table, 'table-row')]
  return rowsOf(rows.map((row) => childrenNamed(row, 'table-cell').map((cell) => blocksIn(cell, reading))))
}

function wordsIn(element: Element): string {
  const words = (parent: Element): string =>
    parent.children
      .map((each) => {
        if (each.name === '#text') return each.text
        if (each.name === 's') return ' '.repeat(Math.min(Number(each.attributes['c'] ?? 1), 8))
        if (each.name === 'tab') return ' '
        if (each.name === 'line-break') return '\n'
        if (each.name === 'note' || each.name === 'annotation' || each.name === 'frame') return ''
        return words(each)
      })
      .join('')
  return words(element)
    .replace(/[ \t\r\u00a0]+/g, ' ')
    .trim()
}
