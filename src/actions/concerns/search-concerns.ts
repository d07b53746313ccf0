import { type Found, foundIn, type Piece, wordsWanted } from '../../core/concerns/search-in.ts'
import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { casesKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { openedBy } from '../../storage/concerns/opened-by.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { kindInWords, type OpenCase, opened } from './open-concern.ts'

export type CaseFound = {
  readonly id: CaseId
  readonly title: string
  readonly toldAt: Date
  readonly found: readonly Found[]
}
export type SearchDone = {
  readonly cases: readonly CaseFound[]
  /** There were more opened cases than are read in one go. */
  readonly more: boolean
  /** Some that they opened before do not open with the key that is in their hands now. */
  readonly shut: boolean
}

const casesAtOnce = 200

/**
 * Looks for words in the cases that somebody may know of and has opened themselves, one after the other in memory. The
 * words are kept nowhere: each case that has them gets a line that it was found by searching, and not by what.
 */
export async function searchConcerns(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  typed: string,
): Promise<SearchDone> {
  const wanted = wordsWanted(typed)
  return seenBy(tx, { person }, async () => {
    const had = await openedBy(tx, person)
    const known = (await casesKnown(tx)).filter(({ id }) => had.has(id))
    const rows = known.filter(({ sealedKey }) => desk.vault.opens(sealedKey))
    const cases: CaseFound[] = []
    for (const row of rows.slice(0, casesAtOnce)) {
      const open = await opened(tx, desk.vault, row)
      const found = foundIn(piecesOf(open), wanted)
      if (found.length === 0) continue
      await writeCaseLog(tx, row.id, { actor: person, verb: 'find' })
      cases.push({ id: row.id, title: open.title, toldAt: row.toldAt, found })
    }
    return { cases, more: rows.length > casesAtOnce, shut: rows.length < known.length }
  })
}

/** Everything that a case says in words: files and pictures are not read. */
function piecesOf({ row, title, reports, entries }: OpenCase): readonly Piece[] {
  return [
    // What Signpost guessed is nobody’s word for it.
    ...(row.kindGuessed && title === kindInWords(row) ? [] : [{ where: 'Its name', text: title }]),
    ...reports.flatMap(({ told, messages }) => [
      { where: 'What was told', text: told.words },
      { where: 'What was told', text: [told.names, told.name, told.contact, told.wish].filter(Boolean).join(', ') },
      { where: 'Where it was online', text: Object.values(told.where).join(', ') },
      ...messages.map(({ fromSchool, words }) => ({
        where: fromSchool ? 'An answer' : 'What they added',
        text: words,
      })),
    ]),
    // That there is another case is for those alone who may know of that one too: its own name is found there.
    ...entries
      .filter(({ said }) => said.kind !== 'goes-with')
      .map(({ said: { kind: _, ...said } }) => ({ where: 'What happened', text: wordsIn(said) })),
  ]
}

/** What people wrote in an entry; ids and names of choices are not words. */
function wordsIn(said: Readonly<Record<string, unknown>>): string {
  const written = [
    'words',
    'reason',
    'name',
    'names',
    'contact',
    'reference',
    'from',
    'to',
    'whose',
    'what',
    'way',
    'by',
    'system',
    'happened',
    'helped',
    'lessons',
    'changes',
  ]
  return written.flatMap((field) => (typeof said[field] === 'string' ? [said[field]] : [])).join(' ')
}
