import { describe, expect, it } from 'vitest'
import { readingFonts } from './reading-fonts.ts'
import { trueTypeOf } from './true-type.ts'

describe('the font that a PDF carries', () => {
  const fonts = readingFonts()
  const can = (letter: string) => fonts.some(({ characters }) => characters.has(letter.codePointAt(0) ?? 0))

  it('has the letters, figures and marks of English, and those of European names', () => {
    for (const letter of 'AZaz09.,:;‘’“”–—…£&@ÁéñüßĆłŠžŐ') expect(can(letter), letter).toBe(true)
  })

  it('is a TrueType font', () => {
    for (const { bytes } of fonts) expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0])
  })

  it('is never made from anything but a web font', () => {
    expect(() => trueTypeOf(new Uint8Array(64))).toThrow('not a WOFF2 font')
    expect(() => trueTypeOf(new Uint8Array(3))).toThrow()
  })
})
