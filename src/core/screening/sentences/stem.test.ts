import { expect, it } from 'vitest'
import { stem } from './stem.ts'

it('a word and its forms are one word', () => {
  for (const forms of [
    ['borrow', 'borrows', 'borrowed', 'borrowing'],
    ['party', 'parties'],
    ['promise', 'promised', 'promises', 'promising'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['unkind', 'unkindly'],
  ])
    expect([...new Set(forms.map(stem))]).toHaveLength(1)
})

it('short words and those that an apostrophe makes into others stay as they are', () => {
  for (const word of ['his', 'bed', 'red', 'use', "well'", "shed'", '', '0']) expect(stem(word)).toBe(word)
})
