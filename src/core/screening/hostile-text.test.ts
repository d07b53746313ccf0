import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drafts } from '../../../bench/screen/labelled.ts'
import { packNamed, policyFrom } from '../policy/packs/all-packs.ts'
import { screen } from './screen.ts'
import { sentencesOf } from './sentences/sentence.ts'
import { wordsOf } from './word.ts'

const { school, roll } = drafts()
const pack = packNamed('model')
if (pack === undefined) throw new Error('the model policy is gone')
const policy = policyFrom(pack)
const screened = (text: string) => screen({ text, policy, channelKinds: ['facebook'], school, roll, on: '2026-06-10' })
const findsTheChild = (text: string) =>
  screened(text).some(({ type, pupilIds }) => type === 'pupil-full-name' && pupilIds?.includes('B0167') === true)

/** What nobody sees: joiners, direction marks and overrides, fillers, tags, variation selectors. */
const invisible = fc.constantFrom(
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', '\u202a', '\u202e', '\u202c'],
  ...['\u2066', '\u2069', '\u061c', '\u034f', '\u180e', '\u3164', '\ufe0f', '\u{e0041}', '\u{e0100}'],
)
const marks = fc.constantFrom('\u0301', '\u0308', '\u0316', '\u0489', '\u0328', '\u20e3')
const anyPoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point))
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

function holdsTogether(text: string): void {
  let last = 0
  for (const { start, end, span } of screened(text)) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(span)
    last = start
  }
}

describe('a text of whatever signs', () => {
  it('from every plane, broken pairs among them, is read to its end, and each finding stands where it says', () => {
    const piece = fc.oneof(
      anyPoint,
      anyUnit,
      invisible,
      marks,
      fc.constantFrom('Maya Patel', ' ', '. ', '07700 900123'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => holdsTogether(pieces.join(''))),
      { numRuns: 600 },
    )
  })

  it('that is a draft of ours with signs thrown in anywhere is read to its end', () => {
    const ours = fc.constantFrom(...drafts().drafts.map((draft) => draft.text))
    const sign = fc.oneof(anyPoint, anyUnit, invisible, fc.constantFrom('🎉', '👩‍👩‍👧', '\u202e', '«', '٣', 'م'))
    fc.assert(
      fc.property(ours, fc.array(fc.tuple(fc.nat(), sign), { maxLength: 12 }), (text, thrown) => {
        let mixed = text
        for (const [at, each] of thrown)
          mixed = mixed.slice(0, at % mixed.length) + each + mixed.slice(at % mixed.length)
        holdsTogether(mixed)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a full name is found', () => {
  const woven = (sign: fc.Arbitrary<string>) =>
    fc
      .array(sign, { minLength: 9, maxLength: 9 })
      .map((signs) =>
        [...'Maya Patel'].map((letter, at) => (letter === ' ' ? ' ' : letter + (signs[at] ?? ''))).join(''),
      )

  it('whatever unseen signs stand between its letters', () => {
    fc.assert(fc.property(woven(invisible), (name) => findsTheChild(`Well done, ${name}, for the poem.`)))
  })

  it('whatever marks stand on its letters', () => {
    fc.assert(fc.property(woven(marks), (name) => findsTheChild(`Well done, ${name}, for the poem.`)))
  })

  it('inside writing from right to left', () => {
    for (const around of ['\u202b', '\u202e', '\u2067', 'مرحبا ', 'שלום '])
      expect(findsTheChild(`${around}Maya Patel ${around}`)).toBe(true)
  })

  it.each([
    ['bold', '𝐌𝐚𝐲𝐚 𝐏𝐚𝐭𝐞𝐥'],
    ['script', '𝓜𝓪𝔂𝓪 𝓟𝓪𝓽𝓮𝓵'],
    ['wide', 'Ｍａｙａ Ｐａｔｅｌ'],
    ['small capitals', 'ᴍᴀʏᴀ ᴘᴀᴛᴇʟ'],
    ['circles', 'Ⓜⓐⓨⓐ Ⓟⓐⓣⓔⓛ'],
    ['squares', '🅼🅰🆈🅰 🅿🅰🆃🅴🅻'],
    ['Cyrillic twins', 'Маyа Раtеl'],
    ['emoji at either side', '🎉Maya🎉Patel🎉'],
  ])('in %s, as phones write them', (_how, name) => {
    expect(findsTheChild(`Well done ${name} today`)).toBe(true)
  })
})

describe('ten million letters', () => {
  const long = 10_000_000
  const unit = 'Maya, the parents promise a picture of Year 4 at the zoo on Friday with no stop '

  it('are cut into no more words than letters, and sentences that no rule reads beyond 120 words', () => {
    const text = unit.repeat(long / unit.length)
    const words = wordsOf(text)
    expect(words.length).toBeLessThan(text.length)
    const sentences = sentencesOf(words, text)
    const read = sentences.reduce((sum, sentence) => sum + (sentence.to - sentence.from + 1), 0)
    expect(read).toBe(words.length)
    expect(Math.max(...sentences.slice(0, 10_000).map(({ from, to }) => to - from + 1))).toBeLessThanOrEqual(120)
  }, 60_000)

  it.each([
    ['sentences without an end', unit],
    ['something found in every sentence', 'Mr Marsh is useless and should be sacked. '],
    ['emoji, marks and joiners', '😀a\u0301\u200b'],
    ['one word', 'x'],
    ['figures', '07 '],
  ])(
    'are read through, in a time that grows no faster than they do: %s',
    (_what, each) => {
      const spent = (length: number): number => {
        const text = each.repeat(Math.ceil(length / each.length))
        const from = process.cpuUsage()
        screened(text)
        const { user, system } = process.cpuUsage(from)
        return user + system
      }
      spent(long / 50)
      const tenth = spent(long / 10)
      expect(spent(long)).toBeLessThan(10 * 5 * tenth + 2_000_000)
    },
    120_000,
  )
})
