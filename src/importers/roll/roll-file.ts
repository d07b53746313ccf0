import Papa from 'papaparse'
import type { ConsentAnswer, RollPupil } from '../../core/screening/roll.ts'

/** A line that was not taken, counted as a spreadsheet counts, and why. */
export type RefusedLine = { readonly line: number; readonly why: string }

/** Children as the file gives them, and the lines that could not be taken. `missing` names columns without which none can be. */
export type RollFile =
  | { readonly read: true; readonly pupils: readonly RollPupil[]; readonly refused: readonly RefusedLine[] }
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
  const rows = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' }).data
  const [first, ...rest] = rows
  if (first === undefined)
    return { read: false, why: 'The file is empty. It needs a row of headings and a row for each child.' }
  const headings = first.map(headingOf)
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
  return { read: true, ...childrenIn(rest, places, consentPlaces) }
}

type ConsentPlace = { readonly kind: string; readonly place: number }

function childrenIn(
  rows: readonly (readonly string[])[],
  places: ReadonlyMap<Column, number>,
  consentPlaces: readonly ConsentPlace[],
): { readonly pupils: readonly RollPupil[]; readonly refused: readonly RefusedLine[] } {
  const pupils = new Map<string, RollPupil>()
  const refused: RefusedLine[] = []
  rows.forEach((row, at) => {
    const line = at + 2
    const cell = (column: Column): string => (row[places.get(column) ?? -1] ?? '').trim()
    const id = cell('id')
    if (id === '' || (cell('first') === '' && cell('preferred') === '') || cell('last') === '') {
      refused.push({ line, why: 'It has no number, first name or surname.' })
      return
    }
    if (pupils.has(id)) {
      refused.push({ line, why: `The number ${id} stands on an earlier line too.` })
      return
    }
    const answers = consentPlaces.map(({ kind, place }) => ({ kind, said: consentIn(row[place] ?? '') }))
    const unclear = answers.find((answer) => answer.said === 'unclear')
    if (unclear !== undefined) {
      refused.push({ line, why: `The consent for ${unclear.kind} is not yes, no or withdrawn.` })
      return
    }
    const consents = Object.fromEntries(
      answers.flatMap(({ kind, said }) => (said === 'none' || said === 'unclear' ? [] : [[kind, said] as const])),
    )
    pupils.set(id, {
      id,
      year: cell('year'),
      class: cell('class'),
      first: cell('first') === '' ? cell('preferred') : cell('first'),
      preferred: cell('preferred'),
      last: cell('last'),
      flag: cell('flag'),
      consents,
    })
  })
  return { pupils: [...pupils.values()], refused }
}
