import { describe, expect, it } from 'vitest'
import { textOfFile } from '../text-of-file.ts'
import { parseRoll } from './roll-file.ts'

const headings = 'pupil_id,year,class,first,preferred,last,contact_flag,consent_website,consent_newsletter'
const read = (text: string) => {
  const file = parseRoll(text)
  if (!file.read) throw new Error(file.why)
  return file
}
const why = (text: string) => {
  const file = parseRoll(text)
  return file.read ? 'read' : file.why
}

describe('the roll in a file', () => {
  it('is one child a line, with what the family agreed to', () => {
    const file = read(
      `${headings}\nP1,4,Maple,Maya,May,Okonkwo,court order,yes,withdrawn\nP2,R,Robins,Zoë,,O’Brien,,no,\n`,
    )
    expect(file.pupils).toEqual([
      {
        id: 'P1',
        year: '4',
        class: 'Maple',
        first: 'Maya',
        preferred: 'May',
        last: 'Okonkwo',
        flag: 'court order',
        consents: { website: 'yes', newsletter: 'withdrawn' },
      },
      {
        id: 'P2',
        year: 'R',
        class: 'Robins',
        first: 'Zoë',
        preferred: '',
        last: 'O’Brien',
        flag: '',
        consents: { website: 'no' },
      },
    ])
    expect(file.refused).toEqual([])
  })

  it('is read whatever ends its lines, quotes its cells or parts its columns', () => {
    const one = read(`${headings}\nP1,4,Maple,Maya,,Okonkwo,,yes,yes\n`).pupils
    expect(read(`\ufeff${headings}\r\nP1,4,Maple,Maya,,Okonkwo,,yes,yes\r\n\r\n`).pupils).toEqual(one)
    expect(read(`${headings}\n"P1","4","Maple","Maya","","Okonkwo","","Yes"," YES "\n`).pupils).toEqual(one)
    expect(read(`${headings}\nP1,4,Maple,Maya,,Okonkwo,,yes,yes`.replaceAll(',', ';')).pupils).toEqual(one)
    expect(read(`${headings}\nP1,4,Maple,Maya,,Okonkwo,,yes,yes`.replaceAll(',', '\t')).pupils).toEqual(one)
  })

  it('names the columns that are not used and reads nothing in them', () => {
    const file = read('Pupil_ID,Date of birth,FIRST,Last,Religion\nP1,2017-03-04,Maya,Okonkwo,none\n')
    expect(file.dropped).toEqual(['Date of birth', 'Religion'])
    expect(JSON.stringify(file.pupils)).not.toContain('2017')
  })

  it.each([
    ['nothing', '', 'The file is empty.'],
    ['only blank lines', '\n,,\n \n', 'The file is empty.'],
    ['no headings', 'P1,4,Maple,Maya,,Okonkwo\n', 'no column called pupil_id or first or last'],
    [
      'a quotation mark never closed',
      `${headings}\nP1,4,"Maple,Maya,,Okonkwo,,yes,yes\nP2,4,Maple,Ali,,Khan,,no,no\n`,
      'quotation mark',
    ],
    ['words', 'Dear office, here is the roll. Kind regards', 'no column called'],
  ])('with %s in it is refused whole, with what to do', (_what, text, says) => {
    expect(why(text)).toContain(says)
  })

  it.each([
    ['without a number', ',4,Maple,Maya,,Okonkwo,,yes,yes', 'no number, first name or surname'],
    ['without a surname', 'P1,4,Maple,Maya,,,,yes,yes', 'no number, first name or surname'],
    ['of a number used before', 'P0,4,Maple,Maya,,Okonkwo,,yes,yes', 'The number P0 stands on an earlier line too.'],
    [
      'whose consent is unclear',
      'P1,4,Maple,Maya,,Okonkwo,,maybe,yes',
      'The consent for website is not yes, no or withdrawn.',
    ],
    ['with a comma too many', 'P1,4,Maple,Maya,,Okonkwo, Jr,,no,yes', 'more columns than there are headings'],
    ['that holds a formula', 'P1,4,Maple,"=HYPERLINK(""http://x"")",,Okonkwo,,yes,yes', 'formula'],
    ['that holds another formula', 'P1,4,Maple,@SUM(A1),,Okonkwo,,yes,yes', 'formula'],
    ['with a name of a novel’s length', `P1,4,Maple,${'a'.repeat(101)},,Okonkwo,,yes,yes`, 'longer than 100 letters'],
  ])('leaves out a line %s, by its number, and takes the rest', (_what, line, says) => {
    const file = read(`${headings}\nP0,4,Maple,Ali,,Khan,,yes,yes\n\n${line}\nP9,4,Maple,Zoe,,Last,,yes,yes\n`)
    expect(file.pupils.map((pupil) => pupil.id)).toEqual(['P0', 'P9'])
    expect(file.refused).toHaveLength(1)
    expect(file.refused[0]?.line).toBe(4)
    expect(file.refused[0]?.why).toContain(says)
  })

  it('of two thousand children is read in the blink of an eye', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => `P${at},4,Maple,Maya,,Okonkwo,,yes,no`)
    const begun = performance.now()
    expect(read([headings, ...lines].join('\n')).pupils).toHaveLength(2000)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})

describe('the text of a file', () => {
  const name = 'Zoë O’Brien'
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(name)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${name}`)],
    ['UTF-16, as Excel saves Unicode text', Buffer.from(`\ufeff${name}`, 'utf16le')],
    [
      'Windows-1252, as older programs save it',
      Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x4f, 0x92, 0x42, 0x72, 0x69, 0x65, 0x6e),
    ],
  ])('saved as %s is the same', (_how, bytes) => {
    expect(textOfFile(bytes)).toEqual({ read: true, text: name })
  })

  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'Save as, then CSV UTF-8'],
    ['a picture', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10], 'This is not a CSV file.'],
  ])('of %s is none', (_what, bytes, says) => {
    expect(textOfFile(Uint8Array.from(bytes))).toMatchObject({ read: false, why: expect.stringContaining(says) })
  })
})
