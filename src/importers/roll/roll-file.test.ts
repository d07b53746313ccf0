import { describe, expect, it } from 'vitest'
import { parseRoll } from './roll-file.ts'
import { parseSchool } from './school-file.ts'

const headings = 'pupil_id,year,class,first,preferred,last,contact_flag,consent_website,consent_facebook'

describe('a roll in a CSV file', () => {
  it('gives each child with what the family said to each kind of channel', () => {
    expect(parseRoll(`${headings}\nP1,4,Elm,Maya,,Okonkwo,,yes,withdrawn\n`)).toMatchObject({
      read: true,
      pupils: [
        {
          id: 'P1',
          year: '4',
          class: 'Elm',
          first: 'Maya',
          preferred: '',
          last: 'Okonkwo',
          flag: '',
          consents: { website: 'yes', facebook: 'withdrawn' },
        },
      ],
      refused: [],
    })
  })

  it('takes an empty consent for never asked, not for a no', () => {
    const roll = parseRoll(`${headings}\nP1,4,Elm,Maya,,Okonkwo,,,no\n`)
    expect(roll.read && roll.pupils[0]?.consents).toEqual({ facebook: 'no' })
  })

  it('refuses a consent that is neither yes, no nor withdrawn, and never guesses', () => {
    const roll = parseRoll(`${headings}\nP1,4,Elm,Maya,,Okonkwo,,maybe,no\nP2,4,Elm,Theo,,Bell,,yes,yes\n`)
    expect(roll.read && roll.refused).toEqual([
      { line: 2, why: 'The consent for website is not yes, no or withdrawn.' },
    ])
    expect(roll.read && roll.pupils.map((pupil) => pupil.id)).toEqual(['P2'])
  })

  it('takes a number that comes twice only once', () => {
    const roll = parseRoll(`${headings}\nP1,4,Elm,Maya,,Okonkwo,,yes,yes\nP1,4,Elm,Theo,,Bell,,yes,yes\n`)
    expect(roll.read && roll.refused.map((each) => each.line)).toEqual([3])
  })

  it('reads what spreadsheets write: a byte order mark, quotation marks, other headings', () => {
    const roll = parseRoll('\ufeffUPN,Forename,Surname\r\n"H80120","Ellie-May","O\'Brien, Jr"\r\n')
    expect(roll.read && roll.pupils[0]).toMatchObject({ id: 'H80120', first: 'Ellie-May', last: "O'Brien, Jr" })
  })

  it('says which columns are missing', () => {
    expect(parseRoll('a,b\n1,2\n')).toEqual({
      read: false,
      why: 'The file has no column called pupil_id or first or last. The first row must name the columns.',
    })
    expect(parseRoll('').read).toBe(false)
  })
})

describe('a school’s own words in a JSON file', () => {
  it('are read', () => {
    const school = parseSchool('{"school":"Elm","staff":["Mr Hope"],"classes":[{"year":4,"class":"Oak"}]}')
    expect(school.read && school.school).toMatchObject({
      name: 'Elm',
      staff: ['Mr Hope'],
      classes: [{ year: '4', class: 'Oak' }],
    })
  })

  it('are refused with a sentence where they are not in that form', () => {
    expect(parseSchool('nothing')).toEqual({ read: false, why: 'The school file is not JSON.' })
    expect(parseSchool('{"staff":"Mr Hope"}')).toMatchObject({
      read: false,
      why: expect.stringContaining('school, staff'),
    })
  })
})
