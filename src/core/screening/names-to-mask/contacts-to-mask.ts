import { contactsIn } from '../contacts/contacts.ts'
import { knownSchool } from '../known-school.ts'

export type SpottedContact = {
  readonly start: number
  readonly end: number
  readonly what: 'phone' | 'email' | 'postcode' | 'address' | 'link' | 'account'
}

/** Nothing is the school’s own here: what is masked a little too much harms nobody. */
const nobodys = knownSchool({ name: '', town: '', ownContacts: [], staff: [], classes: [], houses: [] })

/** Every way to reach somebody in a text: telephone, e-mail, postcode, address, link, account. */
export function contactsToMask(text: string): readonly SpottedContact[] {
  const own = contactsIn(text, nobodys).map(({ start, end, type }) => ({ start, end, what: type }))
  const links = found(
    text,
    /\b(?:https?:\/\/|www\.)[^\s<>]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|co\.uk|org|net|io|gg|tv|me|app|sch\.uk)(?:\/[^\s<>]*)?/gi,
    'link',
  )
  const accounts = found(text, /(?<![\w.])@[\w.][\w.-]+/gu, 'account')
  // Digits in a row that no rule of British numbers knows: +353…, or a number with a slip in it.
  const numbers = found(text, /(?<![\w-])\+?\d(?:[\s().-]?\d){8,14}(?![\w-])/g, 'phone')
  return [...own, ...links, ...accounts, ...numbers]
}

function found(text: string, pattern: RegExp, what: SpottedContact['what']): readonly SpottedContact[] {
  return [...text.matchAll(pattern)].map((match) => {
    const words = match[0].replace(/[.,;:!?]+$/, '')
    return { start: match.index, end: match.index + words.length, what }
  })
}
