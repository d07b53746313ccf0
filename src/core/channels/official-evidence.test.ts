import { expect, it } from 'vitest'
import { kindCalled } from './official-evidence.ts'

it.each([
  ['Facebook', 'facebook'],
  ['YouTube (private)', 'youtube'],
  ['Twitter', 'x'],
  ['School website', undefined],
  ['TikTok', undefined],
])('a policy that names %s means an account on %s', (name, kind) => {
  expect(kindCalled(name)).toBe(kind)
})
