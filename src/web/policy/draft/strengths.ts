import { peopleBoundBy } from '../../../core/policy/bound-by.ts'
import type { Clause } from '../../../core/policy/clause.ts'
import type { PrintedClause } from '../../../core/policy/document.ts'
import { wordsBindOtherwise } from '../../../core/policy/words-bind.ts'

/** How a clause binds, as somebody who writes one chooses. */
export const strengths: readonly (readonly [Clause['modality'], string])[] = [
  ['must', 'They must do it'],
  ['must_not', 'They must not do it'],
  ['should', 'They should do it'],
  ['should_not', 'They should not do it'],
  ['may', 'They may do it'],
  ['fact', 'It states something'],
  ['aim', 'It is an aim'],
]

const inOneLine: Readonly<Record<Clause['modality'], string>> = {
  must: 'they must do it',
  must_not: 'they must not do it',
  should: 'they should do it',
  should_not: 'they should not do it',
  may: 'they may do it',
  fact: 'it states something',
  aim: 'it is an aim',
}

/** Whom a clause binds and how, in one line: `Binds staff: they must not do it`. */
export function bindingInWords(clause: Pick<Clause, 'actor' | 'modality'>): string {
  return `Binds ${howItBinds(clause)}`
}

/** `staff: they must not do it`. */
export function howItBinds({ actor, modality }: Pick<Clause, 'actor' | 'modality'>): string {
  return `${peopleBoundBy(actor)}: ${inOneLine[modality]}`
}

/** What to look at where the words of a clause bind otherwise than it is said to; nothing where they agree. */
export function wordsApartInWords(clause: Pick<PrintedClause, 'text' | 'modality'>): string | undefined {
  const said = wordsBindOtherwise(clause)
  return said && `Its words still say: ${inOneLine[said]}. Reword it, or let it bind as it says.`
}
