import { expect, it } from 'vitest'
import { tellingPace } from './pace.ts'

const at = (minutes: number) => new Date(Date.UTC(2027, 2, 1, 10, minutes))

it('whoever tells often waits longer each time, and is never turned away', () => {
  const pace = tellingPace()
  const waits = Array.from({ length: 12 }, (_, time) => pace.waitFor('here', at(time)))
  expect(waits).toEqual([0, 0, 0, 0, 0, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
})

it('others do not wait for them, and an hour later they do not wait either', () => {
  const pace = tellingPace()
  for (let time = 0; time < 9; time += 1) pace.waitFor('here', at(0))
  expect(pace.waitFor('elsewhere', at(1))).toBe(0)
  expect(pace.waitFor('here', at(61))).toBe(0)
})
