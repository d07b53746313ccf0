import { describe, expect, it } from 'vitest'
import { meaningOf, meaningSize } from './word-meanings.ts'

const near = (one: string, other: string) => {
  const [a, b] = [meaningOf(one.split(' ')), meaningOf(other.split(' '))]
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}

describe('what words mean together', () => {
  it.each([
    ['tablets', 'pills', 'invoice'],
    ['headteacher', 'principal', 'bridge'],
    ['unconscious on the floor', 'collapsed and not breathing', 'the fair was sunny'],
    ['suicidal', 'depressed', 'trampoline'],
  ])('“%s” lies nearer “%s” than “%s”', (word, like, unlike) => {
    expect(near(word, like)).toBeGreaterThan(near(word, unlike) + 0.1)
  })
  it('has length one, whatever is said', () => {
    expect(Math.hypot(...meaningOf(['the', 'river', 'is', 'high']))).toBeCloseTo(1, 5)
  })
  it('is nothing where no word is known', () => {
    expect([...meaningOf(['xqzzy', ''])]).toEqual(Array.from({ length: meaningSize }, () => 0))
  })
  it('takes a form of a word for the word where only that is known', () => {
    expect(near('overdosings', 'overdosing')).toBeGreaterThan(0.9)
  })
})
