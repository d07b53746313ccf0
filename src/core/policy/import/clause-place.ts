import type { Labelled } from './typed-label.ts'

type Heading = { readonly level: number; readonly text: string; readonly label: string; readonly slug: string }
/** Where in a document its clauses are being read, and which references are taken. */
export type Place = {
  readonly headings: Heading[]
  readonly taken: Set<string>
  /** The labels that the document prints, which no position may take. */
  readonly printed: ReadonlySet<string>
  readonly counts: Map<string, number>
  leadIn: string
  /** An item that opens a list of its own, and how deep it stands. */
  opening: { readonly words: string; readonly depth: number; readonly isFlat: boolean } | undefined
  numbered: string
}

/** “(a)” and “iv)” stand under the number before them. */
export const isRelative = (label: string) => /^\(?(?:[a-z]|[ivx]+|\d{1,2})\)$/i.test(label)

/** The reference of a clause: as it is printed, with a letter where it was used before, or its section and position. */
export function refOf(found: Labelled | undefined, place: Place): string {
  if (found === undefined) return positioned(place)
  if (isRelative(found.label)) return unused(`${place.numbered || sectionOf(place)}${bracketed(found.label)}`, place)
  const ref = unused(aliased(found.label, place), place)
  place.numbered = ref
  return ref
}

const bracketed = (label: string) => (label.startsWith('(') ? label : `(${label}`)

/** Under a heading whose number was used before, its clauses take the heading's new name: 2.5b.1 and not 2.5.1 again. */
export function aliased(label: string, place: Place): string {
  for (const heading of place.headings.toReversed()) {
    const [printed = '', alias = ''] = heading.label.split('\u0000')
    if (printed !== '' && printed !== alias && label.startsWith(`${printed}.`))
      return alias + label.slice(printed.length)
  }
  return label
}

export function unused(ref: string, place: Place): string {
  const joint = /\d$/.test(ref) ? '' : '-'
  for (let at = 0; ; at++) {
    const candidate = at === 0 ? ref : `${ref}${joint}${suffix(at)}`
    if (!place.taken.has(candidate)) {
      place.taken.add(candidate)
      return candidate
    }
  }
}

const suffix = (at: number) => (at < 25 ? String.fromCharCode(97 + at) : `z${at - 24}`)

function sectionOf(place: Place): string {
  const labelled = place.headings.at(-1)?.label.split('\u0000')[1]
  return labelled || place.headings.at(-1)?.slug || 'opening'
}

function positioned(place: Place): string {
  const numbered = place.numbered || sectionOf(place)
  const section = place.printed.has(`${numbered}.1`) ? place.headings.at(-1)?.slug || 'opening' : numbered
  for (;;) {
    const count = (place.counts.get(section) ?? 0) + 1
    place.counts.set(section, count)
    const ref = `${section}.${count}`
    if (!place.taken.has(ref)) {
      place.taken.add(ref)
      return ref
    }
  }
}

export function slugOf(words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.split('-').slice(0, 5).join('-') || 'section'
}
