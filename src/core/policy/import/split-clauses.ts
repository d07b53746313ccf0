import type { Block } from './block.ts'
import { aliased, isRelative, type Place, refOf, slugOf, unused } from './clause-place.ts'
import type { ImportedClause } from './imported-clause.ts'
import { tidyBlocks } from './tidy/tidy-blocks.ts'
import { cellLabel, type Labelled, typedLabel } from './typed-label.ts'

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

/** A row is one clause; a first cell that is only a reference names it. */
function rowOf(block: Extract<Block, { kind: 'row' }>, place: Place): ImportedClause[] {
  const [first = '', ...rest] = block.cells
  const label = cellLabel(first.trim())
  const cells = (label === undefined ? block.cells : rest).filter((cell) => cell !== '')
  if (cells.length === 0) return []
  const clause = clauseOf(
    refOf(label === undefined ? undefined : { label, rest: '' }, place),
    cells.join(' | '),
    '',
    block,
    place,
  )
  return [block.heads.length === 0 ? clause : { ...clause, under: [...clause.under, block.heads.join(' | ')] }]
}
