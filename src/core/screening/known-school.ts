import { folded } from './letter.ts'
import { titles } from './lists/titles.ts'
import { remembered } from './remembered.ts'
import type { SchoolWords } from './school-words.ts'
import { seenText } from './seen-text.ts'
import { wordsOf } from './word.ts'

/** A school's own words in the form in which drafts are compared with them. */
export type KnownSchool = {
  readonly staffFirst: ReadonlySet<string>
  readonly staffLast: ReadonlySet<string>
  /** `first last` of those whose first name is known. */
  readonly staffNames: ReadonlySet<string>
  /** Classes and houses, each by its words drawn together. */
  readonly groups: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly houses: ReadonlySet<string>
  readonly town: ReadonlySet<string>
  /** The word by which the school is known, in small letters; empty where every word of its name is a common one. */
  readonly ownName: string
  readonly phones: readonly string[]
  readonly emails: ReadonlySet<string>
  readonly emailHosts: ReadonlySet<string>
  readonly postcodes: string
  readonly addresses: string
}

function withoutBrackets(words: string): string {
  return words.replace(/\([^)]*\)/g, ' ').trim()
}

/** `Miss Holly Dean (office)` as first and last name, without title and note; the surname is the last word. */
function staffName(words: string): { readonly first: string; readonly last: string } {
  const parts = withoutBrackets(words).split(/\s+/)
  const names = titles.has(folded(parts[0] ?? '')) ? parts.slice(1) : parts
  const last = names[names.length - 1] ?? ''
  return { first: names.length > 1 ? folded(names[0] ?? '') : '', last: folded(last) }
}

const commonInNames =
  /^(?:the|st|saint|school|primary|secondary|academy|high|junior|infant|infants|juniors|college|church|of|and|ce|rc|c|e|all|through|nursery|community|catholic|park|hill|fictitious|county|grammar|federation|trust|holy|our|lady|north|south|east|west|green|wood|lane|road)$/

function ownNameOf(name: string): string {
  return wordsOf(withoutBrackets(name)).find((word) => !commonInNames.test(word.text))?.text ?? ''
}

/** Robins as robins, 9K as 9k. */
function className(name: string): string {
  const numbered = /^\d{1,2}[A-Za-z]{1,2}$/.test(name.trim())
  return numbered ? name.trim().toLowerCase() : folded(name)
}

/** What is known of a school, worked out once for each set of words. */
export const knownSchool = remembered((school: SchoolWords): KnownSchool => {
  const staff = school.staff.map(staffName)
  const contacts = school.ownContacts.map((contact) => seenText(contact).text)
  const emails = contacts.flatMap((contact) => contact.toLowerCase().match(/[^\s<>,;]+@[^\s<>,;]+/g) ?? [])
  const phones = contacts.map((contact) => contact.replace(/\D/g, '')).filter((digits) => digits.length >= 6)
  const classes = new Set(school.classes.map((each) => className(each.class)).filter((name) => name.length > 1))
  const houses = new Set(school.houses.map(folded))
  return {
    staffFirst: new Set(staff.map((each) => each.first).filter((first) => first !== '')),
    staffLast: new Set(staff.flatMap((each) => [each.last])),
    staffNames: new Set(staff.filter((each) => each.first !== '').map((each) => `${each.first} ${each.last}`)),
    groups: new Set([...classes, ...houses]),
    classes,
    houses,
    town: new Set(wordsOf(withoutBrackets(school.town)).map((word) => word.text)),
    ownName: ownNameOf(school.name),
    phones,
    emails: new Set(emails),
    emailHosts: new Set(emails.map((email) => email.slice(email.indexOf('@') + 1))),
    postcodes: contacts.join(' ').toUpperCase().replace(/\s+/g, ''),
    addresses: contacts.join(' | ').toLowerCase().replace(/\s+/g, ' '),
  }
})
