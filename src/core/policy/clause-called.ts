import { capital } from '../language/first-letter.ts'
import { type Clause, type ClauseId, printedReference, settingOfClause } from './clause.ts'
import { modelClauseWords } from './model-clause-words.ts'
import { allPacks } from './packs/all-packs.ts'
import { settingInWords } from './setting-words.ts'

/**
 * How a clause is named to people: by the number it is printed with, or by what it is about where it has none. The model
 * policy's clauses have none, for their numbers follow from what a school leaves out; a clause a school added has its own.
 */
export type ClauseName =
  | { readonly by: 'words'; readonly words: string }
  | { readonly by: 'number'; readonly words: string }
  | { readonly by: 'matter'; readonly words: string }
  | { readonly by: 'added' }

/** How the clauses of one school's own are printed in its document, by their ids. */
export type NamesOfOwn = ReadonlyMap<ClauseId, ClauseName>
export const ownAreAdded: NamesOfOwn = new Map()

/** The clauses of a school's own as its document prints them: by number, or by their first words where it gives none. */
export function namesOfOwn(clauses: readonly Pick<Clause, 'id' | 'printed' | 'summary'>[]): NamesOfOwn {
  const named = clauses.flatMap(({ id, printed, summary }): readonly (readonly [ClauseId, ClauseName])[] => {
    if (!id.startsWith('own:') || printed === undefined) return []
    return [[id, isNumber(printed) ? { by: 'number', words: printed } : { by: 'words', words: firstWords(summary) }]]
  })
  return new Map(named)
}

/** `2.5b.1`, and not a heading’s words with a position. */
const isNumber = (printed: string) => /^[\d(]|^[a-z]{0,2}\d/i.test(printed)

function firstWords(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= 7 ? text.replace(/\.$/, '') : `${words.slice(0, 6).join(' ')}…`
}

export function clauseName(id: ClauseId, own: NamesOfOwn = ownAreAdded): ClauseName {
  if (id.startsWith('own:')) return own.get(id) ?? { by: 'added' }
  const setting = settingOfClause(id)
  if (setting) return { by: 'matter', words: settingInWords(setting) }
  const printed = printedReference(id)
  return id.startsWith('model:')
    ? { by: 'matter', words: modelClauseWords[printed] ?? printed.replaceAll('-', ' ') }
    : { by: 'number', words: underItsHeading(id, printed) }
}

/** One clause in a sentence of the school's own: `clause 2.7.8`, `what our policy says about hurtful comments`. */
export function clauseCalled(id: ClauseId, own?: NamesOfOwn): string {
  const name = clauseName(id, own)
  if (name.by === 'added') return addedClause
  if (name.by === 'words') return `the clause “${name.words}”`
  return name.by === 'number' ? `clause ${name.words}` : `${ourPolicyOn} ${name.words}`
}

/** The same at the head of a line: `2.7.8`, `Hurtful comments`. */
export function clauseHeading(id: ClauseId, own?: NamesOfOwn): string {
  return headingOf(clauseName(id, own))
}

/** A name at the head of a line. */
export function headingOf(name: ClauseName): string {
  if (name.by === 'words') return `“${name.words}”`
  return capital(name.by === 'added' ? addedClause : name.words)
}

/** The same in brackets after the clause's own words, whoever's policy it is. */
export function clauseInBrackets(id: ClauseId, own?: NamesOfOwn): string {
  const name = clauseName(id, own)
  if (name.by === 'added') return addedClause
  if (name.by === 'words') return `“${name.words}”`
  return name.by === 'number' ? `clause ${name.words}` : `on ${name.words}`
}

/** What a clause asks, without the notes on how it is printed. */
export function clauseSays({ summary }: Pick<Clause, 'summary'>): string {
  return summary.replace(/ \((?:the clause|repeats|read as|role not)[^)]*\)/g, '')
}

export const ourPolicyOn = 'what our policy says about'
const addedClause = 'a clause that the school added'

/** A number that counts within a heading, `staff.10b`, is said under that heading: `10b under “Staff”`. */
function underItsHeading(id: ClauseId, printed: string): string {
  const [, counted] = /^[a-z]{4,}\.(\w+)$/.exec(printed) ?? []
  const heading = headings.get(id)
  return counted === undefined || heading === undefined ? printed : `${counted} under “${heading}”`
}

const headings: ReadonlyMap<ClauseId, string> = new Map(
  allPacks.flatMap(({ clauses }) => clauses.map(({ id, section }) => [id, section] as const)),
)
