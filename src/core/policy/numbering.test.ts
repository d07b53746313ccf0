import { describe, expect, it } from 'vitest'
import { numbered } from './numbering.ts'

/** Sections by heading, each with the references of its clauses; null for a clause that waits for one. */
function numberedAs(sections: Readonly<Record<string, readonly (string | null)[]>>) {
  const given = Object.entries(sections).map(([heading, references]) => ({
    heading,
    clauses: references.map((reference) => ({ clause: {}, reference })),
  }))
  return numbered(given).map(({ number, clauses }) => [number, ...clauses.map(({ reference }) => reference)])
}

describe('numbers in a policy', () => {
  it('stay as a published policy prints them, and give a section what they begin with', () => {
    expect(numberedAs({ Aims: ['1.1.1', '1.1.1a', '1.1.2'], Principles: ['1.4a', '1.4b'], Use: ['2.5.1'] })).toEqual([
      ['1.1', '1.1.1', '1.1.1a', '1.1.2'],
      ['1.4', '1.4a', '1.4b'],
      ['2.5', '2.5.1'],
    ])
  })

  it('go on where a section stops, over letters too, and never meet one that is taken', () => {
    expect(numberedAs({ One: ['4.1', '4.3b', null, null], Two: ['4.5.1'] })[0]).toEqual([
      '4',
      '4.1',
      '4.3b',
      '4.4',
      '4.5',
    ])
    expect(numberedAs({ One: ['4.1', null], Two: ['5.1', '4.2'] })[0]).toEqual(['4', '4.1', '4.3'])
  })

  it('are given to sections that have none, after those that are there', () => {
    expect(numberedAs({ One: ['3.1'], New: [null, null] })[1]).toEqual(['4', '4.1', '4.2'])
    expect(numberedAs({ One: [null], Two: [null] })).toEqual([
      ['1', '1.1'],
      ['2', '2.1'],
    ])
  })

  it('are left off a heading whose clauses begin with a word or with nothing in common', () => {
    expect(numberedAs({ Overview: ['overview.1', 'overview.2', null] })).toEqual([
      ['', 'overview.1', 'overview.2', 'overview.3'],
    ])
    expect(numberedAs({ Plain: ['1', '2', '3'] })).toEqual([['', '1', '2', '3']])
  })
})
