import { printedNumber } from '../number-format.ts'
import { child, childrenNamed, type Element } from '../xml.ts'

type Level = { readonly format: string; readonly before: string; readonly after: string; readonly shown: number }
export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, Level>>

/** The numbered list styles of an OpenDocument text by name; that of its headings is called outline. */
export function listStylesOf(roots: readonly Element[]): ListStyles {
  const styles = new Map<string, Map<number, Level>>()
  for (const root of roots) {
    const document = root.children.find((each) => each.name.startsWith('document'))
    for (const holder of [child(document, 'automatic-styles'), child(document, 'styles')]) {
      for (const style of childrenNamed(holder, 'list-style')) {
        styles.set(style.attributes['name'] ?? '', levelsOf(style, 'list-level-style-number'))
      }
      const outline = child(holder, 'outline-style')
      if (outline) styles.set('outline', levelsOf(outline, 'outline-level-style'))
    }
  }
  return styles
}

function levelsOf(style: Element, name: string): Map<number, Level> {
  return new Map(
    childrenNamed(style, name)
      .filter((each) => (each.attributes['num-format'] ?? '') !== '')
      .map((each) => [
        Number(each.attributes['level'] ?? 1),
        {
          format: each.attributes['num-format'] ?? '1',
          before: each.attributes['num-prefix'] ?? '',
          after: each.attributes['num-suffix'] ?? '',
          shown: Number(each.attributes['display-levels'] ?? 1),
        },
      ]),
  )
}

/** The number printed before the next item of this list at this level, counting on; none where it prints a bullet. */
export function labelOf(
  styles: ListStyles,
  counts: Map<string, number[]>,
  style: string,
  level: number,
): string | undefined {
  const levels = styles.get(style)
  const own = levels?.get(level)
  if (!own) return undefined
  const count = counts.get(style) ?? []
  counts.set(style, count)
  count[level] = (count[level] ?? 0) + 1
  count.length = level + 1
  const first = level - Math.min(own.shown, level) + 1
  const printed = Array.from({ length: level - first + 1 }, (_, at) =>
    printedNumber(count[first + at] ?? 1, levels?.get(first + at)?.format ?? '1'),
  )
  return own.before + printed.join('.') + own.after
}
