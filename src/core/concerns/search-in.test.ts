import { describe, expect, it } from 'vitest'
import { foundIn, wordsWanted } from './search-in.ts'

const pieces = [
  { where: 'What was told', text: 'José showed it to Amélie behind the bike shed, and they laughed.' },
  { where: 'Recorded', text: 'Rang her mother. She’d seen it on Thursday.' },
]
const found = (typed: string) => foundIn(pieces, wordsWanted(typed)).map(({ where }) => where)

describe('looking for words in a case', () => {
  it('finds them whatever the capitals, accents and quotes', () => {
    expect(found('JOSE')).toEqual(['What was told'])
    expect(found("she'd")).toEqual(['Recorded'])
  })
  it('finds a case that has all of them, in whatever piece each stands', () => {
    expect(found('jose thursday')).toEqual(['What was told', 'Recorded'])
    expect(found('jose friday')).toEqual([])
  })
  it('finds nothing for no words, or single letters', () => {
    expect(found('')).toEqual([])
    expect(found('a , b')).toEqual([])
  })
  it('shows what stands around the word, as it was written', () => {
    expect(foundIn(pieces, ['amelie'])[0]?.excerpt).toContain('Amélie behind the bike')
    const long = [{ where: 'x', text: `${'before '.repeat(30)}İstanbul ${'after '.repeat(30)}` }]
    expect(foundIn(long, ['stanbul'])[0]?.excerpt).toMatch(/^…before .*İstanbul after .*…$/)
  })
})
