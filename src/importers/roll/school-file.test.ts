import { describe, expect, it } from 'vitest'
import { parseSchool } from './school-file.ts'

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
