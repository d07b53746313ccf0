import { expect, it } from 'vitest'
import { firstWordNumber, SignNumbers, signName, signNumber, wordsAndPairs } from './sign-numbers.ts'

it('two words are a pair with at most one other between them', () => {
  const said = wordsAndPairs(['ran', 'off', 'with', 'it'])
  expect(said.has('ran off')).toBe(true)
  expect(said.has('ran with')).toBe(true)
  expect(said.has('ran it')).toBe(false)
})

it('what is learnt and what is weighed number the same words and pairs', () => {
  const words = ['we', 'never', '0', '', 'ask', 'her', 'never']
  const numbered = new Map([...wordsAndPairs(words)].map((each, at) => [each, firstWordNumber + at]))
  const found = new SignNumbers(numbered).of({ words, senses: words.map(() => []) }, undefined)
  expect(found.words.toSorted((a, b) => a - b)).toEqual([...numbered.values()])
  expect(found.senses).toEqual([])
})

it('each sign that is no word is found again by its name', () => {
  for (let number = 0; number < firstWordNumber; number += 97) expect(signNumber(signName(number))).toBe(number)
  expect(signNumber('no-such-sense')).toBeUndefined()
})
