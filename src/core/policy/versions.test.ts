import fc from 'fast-check'
import { expect, it } from 'vitest'
import { livesOf, placeTaken } from './versions.ts'

const day = (on: number) => new Date(Date.UTC(2026, 8, on))
const now = day(10)
const standings = (...begins: number[]) => livesOf(begins.map(day), now).map(({ standing }) => standing)

it('the version adopted last of those that have begun is in force, and those adopted before it are replaced', () => {
  expect(standings(9, 4, 1)).toEqual(['in-force', 'replaced', 'replaced'])
  expect(standings(20, 4, 1)).toEqual(['adopted', 'in-force', 'replaced'])
  expect(livesOf([day(9), day(4), day(1)], now).map(({ until }) => until)).toEqual([undefined, day(9), day(4)])
})

it('a version adopted early that begins late is passed over by one adopted after it that begins no later', () => {
  expect(standings(5, 20, 1)).toEqual(['in-force', 'passed-over', 'replaced'])
  expect(standings(5, 8, 1)).toEqual(['in-force', 'passed-over', 'replaced'])
  expect(standings(15, 20, 1)).toEqual(['adopted', 'passed-over', 'in-force'])
  expect(standings(20, 20, 1)).toEqual(['adopted', 'passed-over', 'in-force'])
})

it('on any day exactly one is in force once any has begun: the first in order of adoption, the last first', () => {
  const begins = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 8 })
  fc.assert(
    fc.property(begins, (days) => {
      const found = standings(...days).flatMap((standing, at) => (standing === 'in-force' ? [at] : []))
      const first = days.findIndex((on) => day(on) <= now)
      expect(found).toEqual(first === -1 ? [] : [first])
    }),
  )
})

it('a version takes the place of the one in force until it begins, and not of one that is never in force', () => {
  const taken = (...begins: number[]) => begins.map((_, at) => placeTaken(begins.map(day), at))
  expect(taken(9, 4, 1)).toEqual([1, 2, undefined])
  expect(taken(5, 20, 1)).toEqual([2, 2, undefined])
  expect(taken(30, 20, 1)).toEqual([1, 2, undefined])
})

it('whatever comes in force takes the place of what was in force the moment before', () => {
  const begins = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 8 })
  fc.assert(
    fc.property(begins, (days) => {
      const all = days.map(day)
      for (const [at, { standing }] of livesOf(all, day(21)).entries()) {
        const from = all[at]
        if (standing === 'passed-over' || from === undefined) continue
        const before = livesOf(all, new Date(from.getTime() - 1)).findIndex((one) => one.standing === 'in-force')
        expect(placeTaken(all, at)).toBe(before === -1 ? undefined : before)
      }
    }),
  )
})
