import type { Block, DocumentRead, ReadingNote } from '../../../core/policy/import/block.ts'
import { type Refused, refused, wasRefused } from '../../../core/policy/import/refused.ts'
import { rowsOf } from '../rows.ts'
import type { Packed } from '../unpack.ts'
import { child, childrenNamed, type Element, holds, parseXml } from '../xml.ts'
import { type Numbering, numberingOf } from './numbering.ts'
import { listOf, type Style, stylesOf } from './styles.ts'

type Reading = { readonly numbering: Numbering; readonly styleOf: (id: string | undefined) => Style; changed: boolean }

/** The words of a Word document with the numbers that Word prints. Text put in is read, text struck out is not. */
export async function readWord(packed: Packed): Promise<DocumentRead | Refused> {
  const parts: (Element | undefined)[] = []
  for (const name of ['word/document.xml', 'word/styles.xml', 'word/numbering.xml']) {
    const text = await packed.part(name)
    if (typeof text === 'object') return text
    const parsed = text === undefined ? undefined : parseXml(text)
    if (parsed && wasRefused(parsed)) return parsed
    parts.push(parsed)
  }
  const [document, styles, numbers] = parts
  const body = child(child(document, 'document'), 'body')
  if (!body) return refused('corrupt')
  const reading: Reading = { numbering: numberingOf(numbers), styleOf: stylesOf(styles), changed: false }
  const blocks = blocksIn(body, reading)
  const macros = packed.names.some((name) => name.endsWith('vbaProject.bin'))
  const notes: ReadingNote[] = [
    ...(reading.changed ? (['tracked-changes'] as const) : []),
    ...(holds(body, 'footnoteReference', 'endnoteReference') ? (['footnotes-left-out'] as const) : []),
    ...(macros ? (['macros-left-out'] as const) : []),
  ]
  return { format: 'word', blocks, notes }
}

/** Wrappers that hold paragraphs as if they stood there themselves. */
const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'])

function blocksIn(parent: Element, reading: Reading): Block[] {
  return parent.children.flatMap((each): Block[] => {
    if (each.name === 'p') return paragraphOf(each, reading)
    if (each.name === 'tbl') return tableOf(each, reading)
    if (each.name === 'ins' || each.name === 'del' || each.name === 'moveFrom') reading.changed = true
    return wrappers.has(each.name) ? blocksIn(each, reading) : []
  })
}

function paragraphOf(paragraph: Element, reading: Reading): Block[] {
  const properties = child(paragraph, 'pPr')
  const style = reading.styleOf(child(properties, 'pStyle')?.attributes['val'])
  if (style.contents) return []
  const mark = child(properties, 'rPr')
  if (child(mark, 'ins') || child(mark, 'del')) reading.changed = true
  const text = wordsIn(paragraph, reading)
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim()
  if (text === '') return []
  const list = listOf(properties) ?? style.list
  const number = list && list.numId !== '0' ? reading.numbering.next(list.numId, list.level) : undefined
  const label = typeof number === 'object' ? { label: number.label } : {}
  if (style.heading !== undefined) return [{ kind: 'heading', level: style.heading, text, ...label }]
  if (number === 'bullet') return [{ kind: 'item', depth: list?.level ?? 0, text }]
  if (looksLikeHeading(paragraph, text)) return [{ kind: 'heading', level: 4, text, ...label }]
  return [{ kind: 'paragraph', text, ...label }]
}

/** Many schools make a heading by pressing bold. */
function looksLikeHeading(paragraph: Element, text: string): boolean {
  if (text.split(' ').length > 12 || /[.;,:]$/.test(text)) return false
  const runs = childrenNamed(paragraph, 'r').filter((run) => run.children.some((each) => each.name === 't'))
  const bold = (run: Element) => {
    const found = child(child(run, 'rPr'), 'b')
    return found !== undefined && !['0', 'false'].includes(found.attributes['val'] ?? '1')
  }
  return runs.length > 0 && runs.every(bold)
}

function wordsIn(parent: Element, reading: Reading): string {
  return parent.children
    .map((each) => {
      switch (each.name) {
        case 't':
          return each.children.map(({ text }) => text).join('')
        case 'tab':
          return ' '
        case 'br':
        case 'cr':
          return '\n'
        case 'noBreakHyphen':
          return '-'
        case 'del':
        case 'moveFrom':
          reading.changed = true
          return ''
        case 'pPr':
        case 'rPr':
        case 'instrText':
        case 'Fallback':
        case 'txbxContent':
          return ''
        case 'ins':
        case 'moveTo':
          reading.changed = true
          return wordsIn(each, reading)
        default:
          return isHidden(each) ? '' : wordsIn(each, reading)
      }
    })
    .join('')
}

/** Words that Word neither shows nor prints are no part of what a school adopted. */
function isHidden(run: Element): boolean {
  const found = child(child(run, 'rPr'), 'vanish')
  return found !== undefined && !['0', 'false'].includes(found.attributes['val'] ?? '1')
}

function tableOf(table: Element, reading: Reading): Block[] {
  const rows = childrenNamed(table, 'tr').map((row) => childrenNamed(row, 'tc').map((cell) => blocksIn(cell, reading)))
  return rowsOf(rows)
}
