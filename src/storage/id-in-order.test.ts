import { expect, it } from 'vitest'
import { isId } from '../core/school/ids.ts'
import { idInOrder } from './id-in-order.ts'

it('ids sort as they were made, ten thousand within moments of one another, and are ids', () => {
  const made = Array.from({ length: 10_000 }, () => idInOrder())
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(made.every((id) => isId(id))).toBe(true)
})
