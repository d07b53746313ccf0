import { describe, expect, it } from 'vitest'
import { masked } from './mask.ts'
import { masksFor } from './masks-for.ts'
import { numbersOfPeople } from './numbers-of-people.ts'

const rules = { people: new Map(), masksOthers: true, notNames: new Set<string>() }
const shown = (text: string) => masked(text, masksFor(text, [], numbersOfPeople(text), rules))

describe('in a bundle a number by which one person is known', () => {
  it.each([
    ['UPN A123456789012.', 'UPN [number].'],
    ['his upn is a 1234 5678 901 2', 'his upn is [number]'],
    ['T12345678901B for a while', '[number] for a while'],
    ['NI number QQ 12 34 56 C', 'NI number QQ 12 34 56 C'],
    ['NI number AB 12 34 56 C', 'NI number [number]'],
  ])('“%s” is masked', (text, expected) => expect(shown(text)).toBe(expected))

  it.each(['Room A1, 12 November 2026, 10.30', 'A12345', 'see a 2026 report'])('“%s” is none', (text) =>
    expect(shown(text)).toBe(text),
  )
})
