import { describe, expect, it } from 'vitest'
import { wordsOf } from '../word.ts'
import { sentencesOf } from './sentence.ts'
import type { SentenceHit } from './sentence-findings.ts'
import { weightyHits } from './weighed.ts'
import { weighedTypes } from './weights.ts'

const text = 'Our budget has been cut again. This government must go on polling day. The hens laid four eggs.'
const sentences = sentencesOf(wordsOf(text), text)
const politics = weighedTypes.indexOf('political-partisan')
const insult = weighedTypes.indexOf('insult')

/** What each sentence weighs for politics; the first may weigh for insult too. */
function told(weights: readonly number[], insulting = -9, found: readonly SentenceHit[] = []): readonly string[] {
  const weighed = weights.map((weight, at) =>
    weighedTypes.map((_, column) => (column === politics ? weight : column === insult && at === 0 ? insulting : -9)),
  )
  return weightyHits(text, sentences, weighed, found).map(
    ({ type, start, strength }) => `${type} ${strength} ${text.slice(start, start + 4)}`,
  )
}

function ruleFound(strength: SentenceHit['strength']): SentenceHit {
  const second = sentences[1]
  return { type: 'political-partisan', start: second?.start ?? 0, end: second?.end ?? 0, strength, wholeClause: true }
}

describe('a sentence in which small signs come together', () => {
  it('is pointed out where it stands alone, and asked about where it weighs very much', () => {
    expect(told([-0.5, -9, -9])).toEqual(['political-partisan slight Our '])
    expect(told([2.5, -9, -9])).toEqual(['political-partisan likely Our '])
    expect(told([-1.5, -9, -9])).toEqual([])
  })

  it('is not pointed out beside one that says it more surely', () => {
    expect(told([-0.5, 0.5, -9])).toEqual(['political-partisan slight This'])
    expect(told([-0.5, -9, -9], -9, [ruleFound('likely')])).toEqual([])
  })

  it('is pointed out beside one that says it no more surely, or two sentences off', () => {
    expect(told([-0.5, -0.6, -9])).toHaveLength(2)
    expect(told([-0.5, -9, 0.5])).toHaveLength(2)
    expect(told([-0.5, -9, -9], -9, [ruleFound('slight')])).toHaveLength(1)
  })

  it('is pointed out and not asked about where it weighs very much beside one that weighs more', () => {
    expect(told([2.5, 3, -9])).toEqual(['political-partisan slight Our ', 'political-partisan likely This'])
  })

  it('is told for what it surely is, and not for what it may be too', () => {
    expect(told([-0.5, -9, -9], 0.5)).toEqual(['insult slight Our '])
    expect(told([1.5, -9, -9], 2.5)).toEqual(['political-partisan slight Our ', 'insult likely Our '])
  })
})
