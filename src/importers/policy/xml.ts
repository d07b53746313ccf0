import { XMLParser } from 'fast-xml-parser'
import { type Refused, refused } from '../../core/policy/import/refused.ts'
import { limits } from './limits.ts'

/** An element as it stands in the file, its name without prefix; words between elements are elements named #text. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignorePiTags: true,
  ignoreDeclaration: true,
})

/** Entities are declared nowhere in honest documents of these kinds: a file that declares any is not parsed at all. */
export function parseXml(text: string): Element | Refused {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text)) return refused('forbidden-content')
  if (!/<\/[\w:-]+>\s*$/.test(text.slice(-200))) return refused('corrupt')
  try {
    return { name: '', attributes: {}, text: '', children: elementsOf(parser.parse(text), 0) }
  } catch {
    return refused('corrupt')
  }
}

function elementsOf(parsed: unknown, depth: number): Element[] {
  if (!Array.isArray(parsed)) return []
  if (depth > limits.depth) throw new Error('nested too deeply')
  return parsed.flatMap((node: Record<string, unknown>) => {
    const name = Object.keys(node).find((key) => key !== ':@')
    if (name === undefined) return []
    if (name === '#text') return [{ name, attributes: {}, children: [], text: decodedEntities(String(node[name])) }]
    return [{ name, attributes: attributesOf(node[':@']), children: elementsOf(node[name], depth + 1), text: '' }]
  })
}

function attributesOf(found: unknown): Record<string, string> {
  if (typeof found !== 'object' || found === null) return {}
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, decodedEntities(String(value))]))
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodedEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name)
}

export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((each) => each.name === name) ?? []
}

/** Whether an element of one of these names stands anywhere inside. */
export function holds(element: Element, ...names: readonly string[]): boolean {
  return element.children.some((each) => names.includes(each.name) || holds(each, ...names))
}
