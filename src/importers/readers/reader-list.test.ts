import { describe, expect, it } from 'vitest'
import { parseReaders } from './reader-list.ts'

describe('newsletter readers out of a list', () => {
  it('are found one a line, several in a line, and beside other columns', () => {
    const list = parseReaders(
      'Name,Email\r\nAda Fox,ada@example.org\r\n"Khan, Ali",ali.khan+school@mail.example.co.uk\r\nbo@example.org; cy@example.org\r\nDi <di@example.org>\r\n',
    )
    expect(list.addresses).toEqual([
      'ada@example.org',
      'ali.khan+school@mail.example.co.uk',
      'bo@example.org',
      'cy@example.org',
      'di@example.org',
    ])
    expect(list.refused).toEqual([])
  })

  it('who share an address are one reader', () => {
    expect(parseReaders('ada@example.org\nADA@example.org\nAda@Example.org')).toEqual({
      addresses: ['ada@example.org'],
      repeated: 2,
      refused: [],
    })
  })

  it.each([
    'no address here',
    'ada@',
    '@example.org',
    'ada@example',
    'ada@@example.org',
    'ada@-example.org',
    '.ada@example.org',
    '=cmd()',
  ])('are not found in %s, which is named by its line', (line) => {
    expect(parseReaders(`bo@example.org\n\n${line}\n`)).toMatchObject({
      addresses: ['bo@example.org'],
      refused: [{ line: 3, text: line }],
    })
  })

  it('are never more than a mail server takes', () => {
    expect(parseReaders(`${'a'.repeat(65)}@example.org`).addresses).toEqual([])
    expect(parseReaders(`ada@${'a'.repeat(250)}.org`).addresses).toEqual([])
  })
})
