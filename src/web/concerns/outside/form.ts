import type { Contact } from '../../../core/concerns/outside-entry.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { tooLong, wholeForm } from '../../shell/too-long.ts'

export type OutsideTyped = {
  readonly stands: string
  readonly telephone: string
  readonly email: string
  readonly hours: string
  readonly reason: string
}

/** As much of each as the database holds. */
export const outsideRoom = { telephone: 40, email: 200, hours: 200, reason: 1000 } as const

/** What somebody typed of an entry, and what of it could not be taken. */
export function outsideTyped(form: Readonly<Record<string, unknown>>): { typed: OutsideTyped; problems: Problems } {
  const typed = {
    stands: lineIn(form, 'stands', 20),
    telephone: lineIn(form, 'telephone', wholeForm),
    email: lineIn(form, 'email', wholeForm),
    hours: lineIn(form, 'hours', wholeForm),
    reason: textIn(form, 'reason', wholeForm).trim(),
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
      ...tooLong(typed, outsideRoom),
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
