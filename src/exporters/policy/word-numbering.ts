import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx'
import type { PolicyDocument } from '../../core/policy/document.ts'

/** Which list of the Word file a heading or a clause stands in, and how deep. */
export type Place = { readonly reference: string; readonly level: number }

export type WordNumbering = {
  readonly lists: readonly { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[]
  /** By section and within it by clause; nothing where a heading bears no number. */
  readonly headings: readonly (Place | undefined)[]
  readonly clauses: readonly (readonly Place[])[]
}

const indents = [700, 1100] as const
const main = 'policy'

/**
 * Lists with which Word itself numbers a policy, each number just as it is printed elsewhere. Sections and the clauses
 * straight under them are one list of two levels; what is numbered otherwise (2.4a, 5.iv, version.1) stands in a list for
 * what comes before its last letter or number, which goes on from there while it runs on.
 */
export function wordNumbering({ sections }: PolicyDocument): WordNumbering {
  const lists = [{ reference: main, levels: [level(0, '%1', LevelFormat.DECIMAL, 1), twoDeep()] }]
  const open = new Map<string, { readonly reference: string; last: number }>()
  const beside = (printed: string, depth: 0 | 1): Place => {
    const { before, counted, format } = lastPart(printed)
    const key = `${depth} ${before} ${format}`
    const running = open.get(key)
    if (running && running.last + 1 === counted) {
      running.last = counted
      return { reference: running.reference, level: 0 }
    }
    const reference = `list-${lists.length}`
    const text = counted === undefined ? printed : `${before}%1`
    lists.push({ reference, levels: [level(0, text, format, counted ?? 1, indents[depth])] })
    if (counted !== undefined) open.set(key, { reference, last: counted })
    return { reference, level: 0 }
  }
  let counted = 0
  const headings: (Place | undefined)[] = []
  const clauses = sections.map(({ number, clauses: inIt }) => {
    const runsOn = number === String(counted + 1)
    if (runsOn) counted += 1
    headings.push(runsOn ? { reference: main, level: 0 } : number === '' ? undefined : beside(number, 0))
    let under = 0
    return inIt.map(({ reference }) => {
      if (!runsOn || reference !== `${number}.${under + 1}`) return beside(reference, 1)
      under += 1
      return { reference: main, level: 1 }
    })
  })
  return { lists, headings, clauses }
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat]

function level(
  depth: number,
  text: string,
  format: Format,
  start: number,
  indent: number = indents[0],
): ILevelsOptions {
  const style = { paragraph: { indent: { left: indent, hanging: indent } } }
  return { level: depth, text, format, start, alignment: AlignmentType.START, style }
}

const twoDeep = () => level(1, '%1.%2', LevelFormat.DECIMAL, 1, indents[1])

/** What is counted in a reference: its last number or single letter. Nothing is where it ends otherwise, as in 5.iv. */
function lastPart(printed: string): { before: string; counted: number | undefined; format: Format } {
  const [, before = '', number] = /^(.*?)(\d+)$/.exec(printed) ?? []
  if (number !== undefined) return { before, counted: Number(number), format: LevelFormat.DECIMAL }
  const [, stem = '', letter] = /^(.*\d)([a-z])$/.exec(printed) ?? []
  if (letter === undefined) return { before: printed, counted: undefined, format: LevelFormat.DECIMAL }
  return { before: stem, counted: letter.charCodeAt(0) - 96, format: LevelFormat.LOWER_LETTER }
}
