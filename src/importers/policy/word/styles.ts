import { child, childrenNamed, type Element } from '../xml.ts'

export type Style = {
  readonly heading?: number
  readonly contents: boolean
  readonly list?: { readonly numId: string; readonly level: number }
}

/** What each paragraph style of a Word document stands for: a heading of a level, a line of contents, a list. */
export function stylesOf(root: Element | undefined): (id: string | undefined) => Style {
  const styles = new Map(
    childrenNamed(child(root, 'styles'), 'style').map((each) => [each.attributes['styleId'], each]),
  )
  const read = (id: string | undefined, depth: number): Style => {
    const style = styles.get(id)
    if (id === undefined || depth > 10) return { contents: false }
    const name = (child(style, 'name')?.attributes['val'] ?? id).toLowerCase()
    const base = read(child(style, 'basedOn')?.attributes['val'], depth + 1)
    const properties = child(style, 'pPr')
    const outline = child(properties, 'outlineLvl')?.attributes['val']
    const named = /^heading ?(\d)/.exec(name)?.[1]
    const heading = named ?? (outline === undefined ? undefined : String(Number(outline) + 1))
    const list = listOf(properties) ?? base.list
    const level = name === 'title' ? 1 : heading === undefined ? base.heading : Number(heading) + 1
    return {
      contents: /^toc\b|^table of contents|^contents/.test(name) || base.contents,
      ...(level === undefined || level > 9 ? {} : { heading: level }),
      ...(list === undefined ? {} : { list }),
    }
  }
  return (id) => read(id, 0)
}

export function listOf(properties: Element | undefined): Style['list'] {
  const numPr = child(properties, 'numPr')
  const numId = child(numPr, 'numId')?.attributes['val']
  if (numId === undefined) return undefined
  return { numId, level: Number(child(numPr, 'ilvl')?.attributes['val'] ?? 0) }
}
