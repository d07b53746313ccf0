import { describe, expect, it } from 'vitest'
import { notOwn, ownPhrases } from './not-own.ts'
import { unsureContacts } from './unsure-contacts.ts'

const told = new Date('2026-11-20T09:00:00Z')
const ordinary = 'private full of new the on'.split(' ')
const found = (text: string) =>
  unsureContacts(text, told, { isOrdinary: (word) => ordinary.includes(word) }).map(
    ({ start, end, what }) => `${what}: ${text.slice(start, end)}`,
  )

describe('before a bundle is made, somebody is asked about', () => {
  it.each([
    ['insta name_f99', 'account: name_f99'],
    ['insta name name_f99', 'account: name_f99'],
    ['her snap is lolabear', 'account: lolabear'],
    ['her snap is kylie.x', 'account: kylie.x'],
    ['add me as lolab on snap', 'account: lolab'],
    ['gamertag: bob', 'account: bob'],
    ['it was kyle2012 again', 'account: kyle2012'],
    ['his roblox is k u b a 2 0 1 4', 'account: k u b a 2 0 1 4'],
    ['username: k u b a', 'account: k u b a'],
    ['it was k u b a 2 0 1 4 again', 'account: k u b a 2 0 1 4'],
    ['she is at number 12', 'address: number 12'],
    ['he lives at 12, the blue door', 'address: 12'],
    ['lives at flat 3b', 'address: flat 3b'],
    ['the house is 12 acacia avenue', 'address: 12 acacia avenue'],
    ['lives on acacia avenue', 'address: acacia avenue'],
    ['born 12.3.2015', 'birth: 12.3.2015'],
    ['she is 12/03/15', 'birth: 12/03/15'],
    ['of 12 March 2015', 'birth: 12 March 2015'],
    ['the 12th of march 2015', 'birth: the 12th of march 2015'],
    ['March 12, 2015', 'birth: March 12, 2015'],
    ['2015-03-12', 'birth: 2015-03-12'],
    ['born in March 2015', 'birth: March 2015'],
    ['born in 2015', 'birth: 2015'],
    ['her birthday is on 4 May', 'birth: 4 May'],
    ['on 4 May, her birthday', 'birth: 4 May'],
    ['dob 120315', 'birth: 120315'],
    ['a car, AB12 CDE', 'plate: AB12 CDE'],
    ['reg ab12cde', 'plate: ab12cde'],
    ['plate A123 BCD', 'plate: A123 BCD'],
    ['the number is 482 913', 'phone: 482 913'],
    ['postcode bs1', 'postcode: bs1'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))
  it.each([
    'her snap is private',
    'insta is full of it',
    'IMG_20260312_1012.jpg',
    'year6 and covid19 on an iphone12',
    'player number 7 is the number 1 fan',
    'in 1 2 3 4 5, and I a m',
    'at home at 12 noon, for 12 years, on 3 days',
    'moved to year 5, now in Year 7 up the road',
    'on 12 March 2026, on 12/03/26, at 9.30',

    'in Year 5 and y6 the',
    'on the main road, in his street',
  ])('and not about “%s”', (text) => expect(found(text)).toEqual([]))
})

describe('Signpost’s own words', () => {
  const spots = [{ start: 0, end: 3 }]
  it('hold nobody’s name, and what was typed beside them may', () => {
    expect(notOwn('May be: it is about a child', ['May be: it is about a child'], spots)).toEqual([])
    expect(notOwn('May came to school', ['May be: it is about a child'], spots)).toEqual(spots)
  })
  it('of a heading are what nobody typed there', () => {
    expect(ownPhrases('Advice from Will Page at noon', ['Will Page'])).toEqual(['Advice from ', ' at noon'])
    expect(ownPhrases('Will Page: affected', ['will', 'Will Page'])).toEqual([': affected'])
  })
})
