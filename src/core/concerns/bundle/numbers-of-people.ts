import type { ContactSpot } from './masks-for.ts'

/** A UPN: a letter, eleven digits, and a digit or, where it was given for a while, a letter. Also as it is read out. */
const upn = /(?<![\p{L}\d])[A-Za-z](?:[ -]?\d){11}[ -]?[\dA-Za-z](?![\p{L}\d])/gu
/** A National Insurance number: two letters, six digits, a letter. */
const insurance = /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ ]?\d{2}){3}[ ]?[A-D](?![\p{L}\d])/giu

/** Numbers by which a school or the state knows one person: no more to be read by others than a name. */
export function numbersOfPeople(text: string): readonly ContactSpot[] {
  return [upn, insurance].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      what: 'number' as const,
    })),
  )
}
