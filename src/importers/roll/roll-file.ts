import Papa from 'papaparse'
import type { ConsentAnswer, RollPupil } from '../../core/screening/roll.ts'

/** A line that was not taken, counted as a spreadsheet counts, and why. */
export type RefusedLine = { readonly line: number; readonly why: string }

/** Children as the file gives them, the lines that could not be taken, and the columns that were not read. */
export type RollFile =
  | {
      readonly read: true
      readonly pupils: readonly RollPupil[]
      readonly refused: readonly RefusedLine[]
      readonly dropped: readonly string[]
    }
  | { readonly read: false; readonly why: string }

const columns = {
  id: ['pupil_id', 'pupil id', 'id', 'upn', 'admission number'],
  year: ['year', 'year group', 'nc year'],
  class: ['class', 'form', 'registration group', 'reg'],
  first: ['first', 'first name', 'forename', 'legal forename', 'given name'],
  preferred: ['preferred', 'preferred name', 'preferred forename', 'known as'],
  last: ['last', 'last name', 'surname', 'legal surname', 'family name'],
  flag: ['contact_flag', 'contact flag', 'flag'],
} as const
type Column = keyof typeof columns
const needed: readonly Column[] = ['id', 'first', 'last']
const consentPrefix = /^consent[_ ]/

function headingOf(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
}

function placesOf(headings: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>()
  for (const [column, names] of Object.entries(columns) as readonly (readonly [Column, readonly string[]])[]) {
    const place = headings.findIndex((heading) => names.includes(heading))
    if (place >= 0) found.set(column, place)
  }
  return found
}

function consentIn(cell: string): ConsentAnswer | 'none' | 'unclear' {
  const said = cell.trim().toLowerCase()
  if (said === '') return 'none'
  if (said === 'yes' || said === 'y' || said === 'true') return 'yes'
  if (said === 'no' || said === 'n' || said === 'false') return 'no'
  return said === 'withdrawn' ? 'withdrawn' : 'unclear'
}

/**
 * The roll in a CSV file: one child a line under a row of headings. An empty consent was never asked for.
 * Columns that are not needed are not read. A consent that is neither yes, no nor withdrawn is refused, never guessed.
 */
export function parseRoll(text: string): RollFile {
  const parsed = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, '').replaceAll('\0', ''))
  // A quotation mark that is never closed swallows the children after it, who would then seem to have left.
  const open = parsed.errors.find((error) => error.type === 'Quotes')
  if (open !== undefined) {
    const why = `Row ${(open.row ?? 0) + 1} has a quotation mark that is not closed or stands in an odd place. Mend it in the file.`
    return { read: false, why }
  }
  const rows = parsed.data.map((cells, at) => ({ line: at + 1, cells })).filter(({ cells }) => !isBlank(cells))
  const [first, ...rest] = rows
  if (first === undefined)
    return { read: false, why: 'The file is empty. It needs a row of headings and a row for each child.' }
  const headings = first.cells.map(headingOf)
  const places = placesOf(headings)
  const missing = needed.filter((column) => !places.has(column)).map((column) => columns[column][0])
  if (missing.length > 0) {
    return {
      read: false,
      why: `The file has no column called ${missing.join(' or ')}. The first row must name the columns.`,
    }
  }
  const consentPlaces = headings.flatMap((heading, place) =>
    consentPrefix.test(heading) ? [{ kind: heading.replace(consentPrefix, ''), place }] : [],
  )
  const used = new Set([...places.values(), ...consentPlaces.map(({ place }) => place)])
  const dropped = first.cells.map((cell) => cell.trim()).filter((cell, place) => cell !== '' && !used.has(place))
  return { read: true, dropped, ...childrenIn(rest, headings.length, places, consentPlaces) }
}

type ConsentPlace = { readonly kind: string; readonly place: number }
type RollRow = { readonly line: number; readonly cells: readonly string[] }

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function childrenIn(
  rows: readonly RollRow[],
  width: number,
  places: ReadonlyMap<Column, number>,
  consentPlaces: readonly ConsentPlace[],
): { readonly pupils: readonly RollPupil[]; readonly refused: readonly RefusedLine[] } {
  const pupils = new Map<string, RollPupil>()
  const refused: RefusedLine[] = []
  for (const row of rows) {
    const child = childIn(row, width, places, consentPlaces)
    if ('why' in child) refused.push({ line: row.line, why: child.why })
    else if (pupils.has(child.id)) {
      refused.push({ line: row.line, why: `The number ${child.id} stands on an earlier line too.` })
    } else pupils.set(child.id, child)
  }
  return { pupils: [...pupils.values()], refused }
}

function childIn(
  row: RollRow,
  width: number,
  places: ReadonlyMap<Column, number>,
  consentPlaces: readonly ConsentPlace[],
): RollPupil | { readonly why: string } {
  const cell = (column: Column): string => (row.cells[places.get(column) ?? -1] ?? '').replaceAll(/\s+/g, ' ').trim()
  if (!isBlank(row.cells.slice(width))) return { why: 'It has more columns than there are headings.' }
  const id = cell('id')
  if (id === '' || (cell('first') === '' && cell('preferred') === '') || cell('last') === '') {
    return { why: 'It has no number, first name or surname.' }
  }
  const words = [id, cell('year'), cell('class'), cell('first'), cell('preferred'), cell('last')]
  // A spreadsheet would run it when the roll is next opened there.
  if (words.some((word) => /^[=+@\t]|^-./.test(word)))
    return { why: 'It holds a formula where a name or number should be.' }
  if (words.some((word) => word.length > 100))
    return { why: 'A name, number or class in it is longer than 100 letters.' }
  const answers = consentPlaces.map(({ kind, place }) => ({ kind, said: consentIn(row.cells[place] ?? '') }))
  const unclear = answers.find((answer) => answer.said === 'unclear')
  if (unclear !== undefined) return { why: `The consent for ${unclear.kind} is not yes, no or withdrawn.` }
  const consents = Object.fromEntries(
    answers.flatMap(({ kind, said }) => (said === 'none' || said === 'unclear' ? [] : [[kind, said] as const])),
  )
  return {
    id,
    year: cell('year'),
    class: cell('class'),
    first: cell('first') === '' ? cell('preferred') : cell('first'),
    preferred: cell('preferred'),
    last: cell('last'),
    flag: cell('flag').slice(0, 500),
    consents,
  }
}
