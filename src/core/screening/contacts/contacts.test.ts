import { describe, expect, it } from 'vitest'
import { knownSchool } from '../known-school.ts'
import { contactsIn } from './contacts.ts'

const school = knownSchool({
  name: 'Elmfold Primary',
  town: 'Weston',
  ownContacts: ['01632 960123', 'office@elmfold.example', 'Elmfold Primary, 2 Mill Street, Weston LK4 7QP'],
  staff: [],
  classes: [],
  houses: [],
})

function found(text: string): readonly string[] {
  return contactsIn(text, school).map((contact) => `${contact.type}: ${text.slice(contact.start, contact.end)}`)
}

describe('ways to reach somebody are found', () => {
  it.each([
    ['Ring 07700 900233.', ['phone: 07700 900233']],
    ['07700-900-233', ['phone: 07700-900-233']],
    ['+44 (0)7700 900233', ['phone: +44 (0)7700 900233']],
    ['(01632) 960 551', ['phone: (01632) 960 551']],
    ['01632960551', ['phone: 01632960551']],
    ['Phone 960551 for a lift', ['phone: 960551']],
    ['0 7 7 0 0 9 0 0 2 3 3', ['phone: 0 7 7 0 0 9 0 0 2 3 3']],
    ['jo.leach@mailbox.example', ['email: jo.leach@mailbox.example']],
    ['jo (at) mailbox.example', ['email: jo (at) mailbox.example']],
    ['jo at mailbox dot example', ['email: jo at mailbox dot example']],
    ['07 700 900 233', ['phone: 07 700 900 233']],
    [
      'oh seven seven double oh, nine hundred, two three three',
      ['phone: oh seven seven double oh, nine hundred, two three three'],
    ],
    ['Ring 01632 960551, one of us will answer', ['phone: 01632 960551']],
    ['on 07.07.2026 103 ran', []],
    ['find her at lk47pf', ['postcode: lk47pf']],
    ['the barn, SW1A 2AA', ['postcode: SW1A 2AA']],
    ['Come to 14 Orchard Close!', ['address: 14 Orchard Close']],
    ['Flat 2, Weaver Court', ['address: Flat 2, Weaver Court']],
    ['He lives on Mill Lane.', ['address: Mill Lane']],
    ['The Old Forge, Church Lane', ['address: The Old Forge, Church Lane']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what is the school’s own, or no way to reach anybody, is left alone', () => {
  it.each([
    ['Ring the office on 01632 960 123 or 960123.'],
    ['office@elmfold.example'],
    ['2 Mill Street, Weston LK4 7QP'],
    ['Childline 0800 1111, police 101, emergencies 999'],
    ['Charity 1098765, ISBN 978 0 14 036724 0, 12/06/2026 10.30'],
    ['3.14159265358979 and £1,632.00 and 1,000,000'],
    ['Room B12 3CD drives, size M6 3XL, Y6 5th, KS2 2PM, mp3 4gb'],
    ['Meet us @ the gate. The snail@ won.'],
    ['Year 6 Woodland Walk, 27 children, 10 Lane pool, Church Street is closed'],
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

it('another address at the school is told apart from a stranger’s', () => {
  expect(contactsIn('j.marsh@elmfold.example', school)[0]?.atSchool).toBe(true)
  expect(contactsIn('j.marsh@mailbox.example', school)[0]?.atSchool).toBe(false)
})
