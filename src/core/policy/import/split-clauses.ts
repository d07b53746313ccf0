import type { Block } from './block.ts'
import type { ImportedClause } from './imported-clause.ts'
import { tidyBlocks } from './tidy/tidy-blocks.ts'
import { type Labelled, typedLabel } from './typed-label.ts'

type Heading = { readonly level: number; readonly text: string; readonly label: string; readonly slug: string }
type Place = {
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

/**
 * The clauses of a document in its own words. A reference that the document uses keeps its form; used a second time it
 * gets a letter (2.5, then 2.5b, and 2.5b.1 under that). Where there is none, the section and the position stand for it.
 */
export function splitClauses(blocks: readonly Block[]): ImportedClause[] {
  const tidy = tidyBlocks(blocks)
  const place: Place = {
    headings: [],
    taken: new Set(),
    printed: new Set(tidy.flatMap((block) => (block.kind === 'row' ? [] : [labelled(block)?.label ?? '']))),
    counts: new Map(),
    leadIn: '',
    opening: undefined,
    numbered: '',
  }
  return tidy.flatMap((block, at) => (saysSomething(block) ? clausesOf(block, tidy[at + 1], place) : []))
}

function clausesOf(block: Block, next: Block | undefined, place: Place): ImportedClause[] {
  if (block.kind === 'row') return rowOf(block, place)
  const found = labelled(block)
  const words = found?.rest ?? block.text
  if (isQuestion(block, found, words, next)) {
    enter({ kind: 'heading', level: 6, text: words }, undefined, words, place)
    return []
  }
  if (block.kind === 'heading' || isHeading(block, found, words, next)) {
    enter(block, found, words, place)
    return []
  }
  const leads = block.kind === 'paragraph' && /[:—–-]$/.test(words) && next !== undefined && startsList(next)
  const ref = refOf(found, place)
  const inList = block.kind === 'item' || (found !== undefined && isRelative(found.label))
  if (!isInside(block, place)) place.opening = undefined
  const clause = clauseOf(ref, words, inList ? leadInOf(place) : '', block, place)
  if (block.kind === 'item' && opensList(words, next)) {
    place.opening = { words, depth: block.depth, isFlat: next.depth <= block.depth }
  }
  if (leads) place.leadIn = words
  else if (!inList) place.leadIn = ''
  return [clause]
}

/** Whether a block says anything: a number or a rule of dashes by itself is no clause. */
const saysSomething = (block: Block) => /\p{L}{2}/u.test(block.kind === 'row' ? block.cells.join(' ') : block.text)

type Item = Extract<Block, { kind: 'item' }>

/** “When they post we ask staff:”, an item that leads into a list inside its list. */
function opensList(words: string, next: Block | undefined): next is Item {
  return /:$/.test(words) && next?.kind === 'item'
}

function isInside(block: Block, { opening }: Place): boolean {
  return block.kind === 'item' && opening !== undefined && (opening.isFlat || block.depth > opening.depth)
}

const leadInOf = (place: Place) => place.opening?.words ?? (place.leadIn || headingLeadIn(place))

function clauseOf(ref: string, text: string, leadIn: string, block: Block, place: Place): ImportedClause {
  const under = place.headings.map((each) => each.text)
  return { ref, text, leadIn, under, ...(block.page === undefined ? {} : { page: block.page }) }
}

function labelled(block: Exclude<Block, { kind: 'row' }>): Labelled | undefined {
  if (block.label === undefined) return typedLabel(block.text)
  const label = block.label.trim().replace(/[.:]$/, '')
  return label === '' ? typedLabel(block.text) : { label, rest: block.text }
}

/** A short numbered line that is no sentence heads what is numbered below it. */
function isHeading(block: Block, found: Labelled | undefined, words: string, next: Block | undefined): boolean {
  if (block.kind === 'item' || found === undefined || next === undefined || next.kind === 'heading') return false
  if (words.split(' ').length > 9 || /[.;:,]$/.test(words) || isRelative(found.label)) return false
  const below = next.kind === 'row' ? undefined : labelled(next)
  return below !== undefined && (isRelative(below.label) || depthOf(below.label) > depthOf(found.label))
}

/** What stands after “Q.”, and a short paragraph that asks, head the answer below. */
function isQuestion(block: Block, found: Labelled | undefined, words: string, next: Block | undefined): boolean {
  if (block.kind === 'row' || block.kind === 'item' || next === undefined || next.kind === 'heading') return false
  if (/^q(?:uestion)?\d*$/i.test(found?.label ?? '')) return true
  const below = next.kind === 'row' ? next.cells.join(' ') : next.text
  return found === undefined && /\?["”’']?$/.test(words) && words.split(' ').length <= 30 && !/\?["”’']?$/.test(below)
}

const isRelative = (label: string) => /^\(?(?:[a-z]|[ivx]+|\d{1,2})\)$/i.test(label)
const depthOf = (label: string) => label.split('.').length

function startsList(next: Block): boolean {
  if (next.kind === 'item') return true
  if (next.kind === 'row' || next.kind === 'heading') return false
  const found = labelled(next)
  return found !== undefined && isRelative(found.label)
}

/** “Staff must not”, as a heading, leads into the items under it. */
function headingLeadIn(place: Place): string {
  const heading = place.headings.at(-1)?.text ?? ''
  return /\b(?:must|should|shall|will|may|can|do|don['’]t|never|always|not)\b/i.test(heading) ? heading : ''
}

function enter(block: Block, found: Labelled | undefined, words: string, place: Place): void {
  const level = block.kind === 'heading' ? block.level : 5
  while ((place.headings.at(-1)?.level ?? 0) >= level) place.headings.pop()
  const printed = found?.label ?? ''
  const label = printed === '' ? '' : unused(aliased(printed, place), place)
  place.headings.push({
    level,
    text: words,
    label: label === '' ? '' : `${printed}\u0000${label}`,
    slug: slugOf(words),
  })
  place.leadIn = ''
  place.opening = undefined
  place.numbered = label
}

function refOf(found: Labelled | undefined, place: Place): string {
  if (found === undefined) return positioned(place)
  if (isRelative(found.label)) return unused(`${place.numbered || sectionOf(place)}${bracketed(found.label)}`, place)
  const ref = unused(aliased(found.label, place), place)
  place.numbered = ref
  return ref
}

const bracketed = (label: string) => (label.startsWith('(') ? label : `(${label}`)

/** Under a heading whose number was used before, its clauses take the heading's new name: 2.5b.1 and not 2.5.1 again. */
function aliased(label: string, place: Place): string {
  for (const heading of place.headings.toReversed()) {
    const [printed = '', alias = ''] = heading.label.split('\u0000')
    if (printed !== '' && printed !== alias && label.startsWith(`${printed}.`))
      return alias + label.slice(printed.length)
  }
  return label
}

function unused(ref: string, place: Place): string {
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

function slugOf(words: string): string {
  const slug = words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.split('-').slice(0, 5).join('-') || 'section'
}

/** A row is one clause; a first cell that is only a reference names it. */
function rowOf(block: Extract<Block, { kind: 'row' }>, place: Place): ImportedClause[] {
  const [first = '', ...rest] = block.cells
  const found = typedLabel(`${first} x`)
  const named = found !== undefined && found.rest === 'x'
  const cells = (named ? rest : block.cells).filter((cell) => cell !== '')
  if (cells.length === 0) return []
  const clause = clauseOf(refOf(named ? found : undefined, place), cells.join(' | '), '', block, place)
  return [block.heads.length === 0 ? clause : { ...clause, under: [...clause.under, block.heads.join(' | ')] }]
}
