import { describe, expect, it } from 'vitest'
import { nameSpotter } from './name-spotter.ts'
import { type NamedPerson, namedPerson } from './named-person.ts'

const child = (first: string, last: string, near = true, preferred = ''): NamedPerson => ({
  key: `${first} ${last}`,
  first,
  preferred,
  last,
  also: [],
  near,
})
const people = [
  child('Maya', 'Okonkwo'),
  child('Zoë', 'O’Brien'),
  child('Ellie-May', 'van der Berg'),
  child('Sørine', 'Müller', true, 'Rina'),
  child('William', 'Adeyemi', true, 'Will'),
  child('Grace', 'May'),
  child('Mohammed', 'al-Rashid', false),
  child('Jack', 'MacAllister', false),
  namedPerson('Mrs Holt', 'Mrs Jane Holt (office)', true),
  namedPerson('Mr Head', 'Mr Tom Head', false),
]
const spot = nameSpotter(people)
/** The text as it would be left, with every spot gone. */
function left(text: string): string {
  let done = ''
  let at = 0
  for (const { start, end } of spot(text)) {
    if (start < at) {
      at = Math.max(at, end)
      continue
    }
    done += `${text.slice(at, start)}…`
    at = end
  }
  return done + text.slice(at)
}

describe('somebody’s name in a text', () => {
  it.each([
    ['in full', 'I saw Maya Okonkwo there.', 'I saw … there.'],
    ['in small letters', 'maya okonkwo was there', '… was there'],
    ['by the first name alone', 'Then Maya’s mum came.', 'Then …’s mum came.'],
    ['by the surname alone', 'OKONKWO did it', '… did it'],
    ['surname first', 'Okonkwo, Maya (Y5)', '… (Y5)'],
    ['with an initial', 'M. Okonkwo and Maya O. left', '… and …. left'],
    ['as initials', 'Signed M.O. today', 'Signed …. today'],
    ['in an account', 'see @maya_ok07 and mayaokonkwo@mail.example', 'see … and …'],
    ['run together', '#okonkwomaya, MayaOkonkwo', '…, …'],
    ['with signs for letters', 'M4ya and M@ya and M*ya', '… and … and …'],
    ['letter by letter', 'It is M a y a again', 'It is … again'],
    ['parted at the end of a line', 'Okon-\nkwo', '…'],
    ['with letters that nobody sees', 'Ma\u200bya', '…'],
    ['in letters that look alike', 'Мауа', '…'],
    ['with a slip of the finger', 'Okonkow hit me. Mya Okonkwo too', '… hit me. … too'],
    ['without its accents', 'Zoe OBrien and Zoe O Brien', '… and …'],
    ['in several words', 'Ellie May van der Berg, Ellie-May Berg', '…, …'],
    ['in another spelling', 'Soerine Mueller, Rina Muller', '…, …'],
    ['as people call them', 'Billy Adeyemi or William (Will) Adeyemi', '… or …'],
    ['with a title', 'Mrs. Holt and Mrs Holt', '… and …'],
    ['drawn out', 'Mayaaa!! mayaaaa', '…!! …'],
    ['cut short', 'Okay, Moha and Ell went', 'Okay, Moha and … went'],
    ['in letters that are dressed up', '𝓜𝓪𝔂𝓪 and Ｍａｙａ', '… and …'],
    ['in the plural', 'the Okonkwos came', 'the … came'],
    ['with a word between', 'Maya Grace-Ann Okonkwo came', '… came'],
    ['on the roll without a part in it', 'mohammed and Jack McAllister', '… and …'],
    ['of somebody whose surname is a word', 'Mr Head said, Tom Head said', '… said, … said'],
  ])('is found %s', (_, text, expected) => expect(left(text)).toBe(expected))

  it('is not found in other words', () => {
    const text = 'The head said that the place is a disgrace. He is willed on, in a mall of berries.'
    expect(left(text)).toBe(text)
  })

  it('that is also a word is found, and said to be unsure', () => {
    const sure = spot('you may go, and we said grace').map((one) => one.sure)
    expect(sure).toEqual([false, false])
    expect(spot('I met Grace May').map((one) => one.sure)).toEqual([true])
  })

  it('belongs to both of two who share it', () => {
    const two = nameSpotter([child('Maya', 'Okonkwo'), child('Maya', 'Patel')])
    expect(two('Maya came')[0]?.who).toEqual(['Maya Okonkwo', 'Maya Patel'])
    expect(two('Maya Patel came')[0]?.who).toEqual(['Maya Patel'])
  })
})
