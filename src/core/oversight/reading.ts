import { createHash } from 'node:crypto'
import type { Role } from '../people/role.ts'
import { speaksTo } from '../policy/bound-by.ts'
import type { ClauseId } from '../policy/clause.ts'
import type { DocumentSection, PolicyDocument, PrintedClause } from '../policy/document.ts'
import { bareWords } from '../policy/same-words.ts'

/** What the school has to tell everybody: it stands in every reading, whomever the clause itself binds. */
const toldToEverybody: readonly string[] = ['told-how-it-is-watched']

/** The part of a policy that speaks to somebody with these roles, in its own order and words. */
export function readingFor(document: PolicyDocument, roles: readonly Role[]): readonly DocumentSection[] {
  const theirs = (clause: PrintedClause) =>
    speaksTo(clause, roles) || (clause.idea !== null && toldToEverybody.includes(clause.idea))
  return document.sections
    .map((section) => ({ ...section, clauses: section.clauses.filter(theirs) }))
    .filter(({ clauses }) => clauses.length > 0)
}

/** Each clause of a reading with a hash of its words: reworded it has to be read again, and not for a stop or a capital. */
export function wordsRead(sections: readonly DocumentSection[]): Readonly<Record<ClauseId, string>> {
  return Object.fromEntries(
    sections.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, hashOf(bareWords(text))])),
  )
}

/** Whether these are the words of a clause that were read. Readings were kept once with every mark as it stood. */
export function wereRead(
  { id, text }: Pick<PrintedClause, 'id' | 'text'>,
  read: Readonly<Record<string, string>>,
): boolean {
  return read[id] === hashOf(bareWords(text)) || read[id] === hashOf(text)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 24)
}

/** What was on the page when somebody said they had read it. The same words give the same hash in every version. */
export function readingHash(sections: readonly DocumentSection[]): Buffer {
  const shown = sections.flatMap(({ clauses }) => clauses.map(({ id, text }) => ({ id, text })))
  return createHash('sha256')
    .update(JSON.stringify({ reading: shown }), 'utf8')
    .digest()
}
