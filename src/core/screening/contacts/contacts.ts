import type { FindingType } from '../finding.ts'
import type { KnownSchool } from '../known-school.ts'
import { addressesIn } from './addresses.ts'
import { emailsIn } from './emails.ts'
import { phonesIn, type Stretch } from './phones.ts'
import { postcodesIn } from './postcodes.ts'

export type Contact = Stretch & {
  readonly type: FindingType & ('phone' | 'email' | 'postcode' | 'address')
  /** An address at the school that is not among those it publishes. */
  readonly atSchool: boolean
}

/** Ways to reach somebody, or where they live, that are not the school’s own. */
export function contactsIn(text: string, school: KnownSchool): readonly Contact[] {
  const of = (type: Contact['type'], stretches: readonly Stretch[]): readonly Contact[] =>
    stretches.map((stretch) => ({ ...stretch, type, atSchool: false }))
  const emails = emailsIn(text).flatMap((stretch): readonly Contact[] => {
    const email = text.slice(stretch.start, stretch.end).toLowerCase()
    if (school.emails.has(email)) return []
    const atSchool = school.emailHosts.has(email.slice(email.indexOf('@') + 1))
    return [{ ...stretch, type: 'email', atSchool }]
  })
  if (!/\d/.test(text)) {
    const said = of('phone', phonesIn(text, school.phones))
    return [...emails, ...said, ...of('address', addressesIn(text, school.addresses))]
  }
  return [
    ...emails,
    ...of('phone', phonesIn(text, school.phones)),
    ...of('postcode', postcodesIn(text, school.postcodes)),
    ...of('address', addressesIn(text, school.addresses)),
  ]
}

/** Whether a word is part of a link or an e-mail address and so of no sentence. Words must be asked about in order. */
export function insideAddresses(text: string): (word: Stretch) => boolean {
  if (!/[@/]|www\./i.test(text)) return () => false
  const links = [...text.matchAll(/\b(?:https?:\/\/|www\.)[^\s<>]{1,2000}/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const stretches = [...links, ...emailsIn(text)].toSorted((a, b) => a.start - b.start)
  let at = 0
  return (word) => {
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= word.start) at++
    const stretch = stretches[at]
    return stretch !== undefined && word.start >= stretch.start && word.end <= stretch.end
  }
}
