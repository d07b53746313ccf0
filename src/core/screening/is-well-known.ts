import { wellKnownNames } from './lists/well-known-names.ts'
import { wordsAfter, wordsBefore } from './surroundings.ts'
import type { Word } from './word.ts'

/** What is said just before somebody whom a class learns about, reads or dresses up as. */
const saidBefore =
  /\b(?:(?:learn\w*|read|reading|talk\w*|find\w* out|found out|know|knew|write|wrote|writing|assembly|lesson|topic|film|book|books|story|stories|facts|research\w*|project|work) (?:more |all |lots )?(?:about|on)|(?:story|stories|life|lives|works?|diary|poems?|books?|adventures|biography|words|voyages?|music|art) (?:of|by)|(?:written|painted|sung|played|invented|discovered|inspired|illustrated) by|(?:dressed|dressing|dress) (?:up )?(?:as|like)|author|poet|boxer|scientist|footballer|explorer|singer|actor|athlete|character|characters like)$/
/** What is said just after, of a book, a film or a famous person. */
const saidAfter =
  /^(?:and the (?:philosopher|sorcerer|chamber|prisoner|goblet|order|half|deathly|cursed|chocolate|great|lightning|sea|lost)|books?\b|films?\b|stories\b|themed?\b|studios?\b|quiz\b|characters?\b|museum\b|(?:the|a) (?:famous |great |american |british )?(?:boxer|author|poet|writer|scientist|footballer|explorer|singer|president|nurse|painter|artist|athlete|inventor|queen|king)\b|was (?:the first|born in|a famous)\b)/

/**
 * Whether a full name on the roll is said here of somebody well known: Muhammad Ali, the boxer; Harry Potter and the
 * Philosopher’s Stone. It is asked about then, and stops nothing: a family’s no to naming their child says nothing of a book.
 */
export function isWellKnown(words: readonly Word[], given: string, family: string, from: number, to: number): boolean {
  if (!wellKnownNames.has(`${given} ${family}`)) return false
  return saidBefore.test(wordsBefore(words, from, 5)) || saidAfter.test(wordsAfter(words, to, 5))
}
