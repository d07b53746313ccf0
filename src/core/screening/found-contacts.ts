import type { Policy } from '../policy/policy.ts'
import type { Contact } from './contacts/contacts.ts'
import type { Finding } from './finding.ts'
import type { NamePlace } from './found-names.ts'
import { groundsFor, reasonWith } from './grounds.ts'

const words: Readonly<Record<Contact['type'], { readonly reason: string; readonly todo: string }>> = {
  phone: {
    reason: 'This is a telephone number that is not the school’s. Anyone who sees the post could ring it, for years.',
    todo: 'Put the school’s number instead, or say that its owner has agreed.',
  },
  email: {
    reason:
      'This is an e-mail address that is not the school’s. Anyone who sees the post could write to it, for years.',
    todo: 'Put the school’s address instead, or say that its owner has agreed.',
  },
  postcode: {
    reason: 'This postcode is not the school’s. With a name it can show where a child or a family lives.',
    todo: 'Leave it out, or say whose place it is and why it may be public.',
  },
  address: {
    reason: 'This is a street address that is not the school’s. It can show where a child or a family lives.',
    todo: 'Leave it out, or say whose place it is and why it may be public.',
  },
}

/** A way to reach somebody, weighed: a question, or only advice where it is an address at the school that is not usually given out. */
export function contactFinding(contact: Contact, place: NamePlace, policy: Policy): Finding {
  const { reason, todo } = words[contact.type]
  const grounds = groundsFor(policy, contact.type)
  return {
    type: contact.type,
    ...place,
    verdict: contact.atSchool ? 'advise' : 'ask',
    ...grounds,
    reason: reasonWith(
      grounds,
      contact.atSchool ? 'This address at the school is not among those it gives out.' : reason,
    ),
    todo: contact.atSchool ? 'Use the office address, unless people are meant to write to this one.' : todo,
  }
}
