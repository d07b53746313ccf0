import { describe, expect, it } from 'vitest'
import { drafts, examples, moreDrafts } from '../../../../bench/screen/labelled.ts'
import { wordsOf } from '../word.ts'
import { ruleBook } from './compiled-rules.ts'
import { inSmallLetters } from './pattern.ts'
import { requiredWords } from './required-words.ts'
import { sentencesOf } from './sentence.ts'
import { setsPresent } from './sentence-findings.ts'

describe('the words a rule cannot do without', () => {
  const needs = (written: string, lists: Record<string, readonly string[]> = {}) =>
    requiredWords(written, lists).map((set) => [...set].toSorted())

  it('are every word that stands alone, and one of each choice', () => {
    expect(needs('(?:vote|voting) wisely')).toEqual([['vote', 'voting'], ['wisely']])
  })

  it('are not those that may be left out, nor parts of words', () => {
    expect(needs('vote(?: again)? (?:\\S+ )?redundan\\w+')).toEqual([['vote']])
  })

  it('are the telling words of a list', () => {
    expect(needs('<ill>', { ill: ['in hospital', 'a stammer'] })).toEqual([['hospital', 'stammer']])
  })

  it('are none where one way of reading the rule needs none', () => {
    expect(needs('(?:vote|\\d+)')).toEqual([])
  })

  it('never keep a rule from a sentence for which it holds', () => {
    const kept: string[] = []
    for (const { text } of [...examples().drafts, ...drafts().drafts, ...moreDrafts().drafts]) {
      const words = wordsOf(text)
      for (const sentence of sentencesOf(words, text)) {
        const here = text.slice(sentence.start, sentence.end)
        const present = setsPresent(text, words, sentence)
        for (const rule of [...ruleBook.rules.values()].flat().filter((each) => each.cues === undefined)) {
          const { expression, onSmallLetters } = rule.pattern
          if (!expression.test(onSmallLetters ? inSmallLetters(here) : here)) continue
          const also = rule.besides
          if (also !== undefined && !also.expression.test(also.onSmallLetters ? inSmallLetters(here) : here)) continue
          if (!rule.needs.every((set) => present[set] === 1)) kept.push(`${rule.finds.slice(0, 60)} | ${here}`)
        }
      }
    }
    expect(kept).toEqual([])
  })
})
