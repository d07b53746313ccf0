import type { Contact } from '../../../core/concerns/outside-entry.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'

export type OutsideTyped = {
  readonly stands: string
  readonly telephone: string
  readonly email: string
  readonly hours: string
  readonly reason: string
}

/** What somebody typed of an entry, and what of it could not be taken. */
export function outsideTyped(form: Readonly<Record<string, unknown>>): { typed: OutsideTyped; problems: Problems } {
  const typed = {
    stands: lineIn(form, 'stands', 20),
    telephone: lineIn(form, 'telephone', 40),
    email: lineIn(form, 'email', 200),
    hours: lineIn(form, 'hours', 200),
    reason: textIn(form, 'reason', 1000).trim(),
  }
  const applies = typed.stands === 'confirmed'
  return {
    typed,
    problems: {
      ...(applies || typed.stands === 'not-here' ? {} : { stands: 'Choose whether it is right for this school.' }),
      ...(applies && typed.telephone !== '' && !/^[+(]?\d[\d ()-]{1,38}\d$/.test(typed.telephone)
        ? { telephone: 'Write the number with digits and spaces, like 01234 567890.' }
        : {}),
      ...(applies && typed.email !== '' && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(typed.email)
        ? { email: 'Write the address like name@council.gov.uk.' }
        : {}),
    },
  }
}

export function contactTyped(typed: OutsideTyped): Contact {
  const orNothing = (text: string) => (text === '' ? null : text)
  return {
    telephone: orNothing(typed.telephone),
    email: orNothing(typed.email),
    hours: orNothing(typed.hours),
  }
}
