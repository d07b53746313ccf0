import { printedNumber } from '../number-format.ts'
import { child, childrenNamed, type Element } from '../xml.ts'

type Level = { readonly format: string; readonly text: string; readonly start: number }
type List = { readonly counts: (number | undefined)[]; readonly levels: ReadonlyMap<number, Level> }

export type Numbering = {
  /** The number that Word prints before the next paragraph of this list, or a bullet; counts on as it is asked. */
  next(numId: string, level: number): { readonly label: string } | 'bullet' | undefined
}

/** The automatic numbers of a Word document, which stand nowhere in its text. Null: the document has none. */
export function numberingOf(root: Element | undefined): Numbering {
  const numbering = child(root, 'numbering')
  const abstracts = new Map(
    childrenNamed(numbering, 'abstractNum').map((each) => [each.attributes['abstractNumId'] ?? '', levelsOf(each)]),
  )
  const counters = new Map<string, (number | undefined)[]>()
  const lists = new Map<string, List>()
  for (const num of childrenNamed(numbering, 'num')) {
    const abstract = child(num, 'abstractNumId')?.attributes['val'] ?? ''
    const overrides = childrenNamed(num, 'lvlOverride')
    const levels = new Map(abstracts.get(abstract) ?? [])
    for (const override of overrides) {
      const at = Number(override.attributes['ilvl'] ?? 0)
      const start = child(override, 'startOverride')?.attributes['val']
      const level = levels.get(at)
      if (start !== undefined && level) levels.set(at, { ...level, start: Number(start) })
    }
    // Lists of one pattern count on together unless one of them says that it begins anew.
    const counts = overrides.length > 0 ? [] : (counters.get(abstract) ?? [])
    if (overrides.length === 0) counters.set(abstract, counts)
    lists.set(num.attributes['numId'] ?? '', { counts, levels })
  }
  return { next: (numId, level) => nextIn(lists.get(numId), level) }
}

function levelsOf(abstract: Element): Map<number, Level> {
  return new Map(
    childrenNamed(abstract, 'lvl').map((lvl) => [
      Number(lvl.attributes['ilvl'] ?? 0),
      {
        format: child(lvl, 'numFmt')?.attributes['val'] ?? 'decimal',
        text: child(lvl, 'lvlText')?.attributes['val'] ?? '',
        start: Number(child(lvl, 'start')?.attributes['val'] ?? 1),
      },
    ]),
  )
}

function nextIn(list: List | undefined, at: number): { label: string } | 'bullet' | undefined {
  const level = list?.levels.get(at)
  if (!list || !level || level.format === 'none') return undefined
  if (level.format === 'bullet') return 'bullet'
  list.counts[at] = (list.counts[at] ?? level.start - 1) + 1
  list.counts.length = at + 1
  const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const of = list.levels.get(index)
    return printedNumber(list.counts[index] ?? of?.start ?? 1, of?.format ?? 'decimal')
  })
  return { label }
}
