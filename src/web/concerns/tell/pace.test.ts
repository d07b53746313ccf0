import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { beginsWithZeros, puzzleBits, puzzleText } from '../../../core/concerns/puzzle.ts'
import { tellingPace } from './pace.ts'
import { tellingPuzzles } from './puzzles.ts'

const at = (minutes: number) => new Date(Date.UTC(2027, 2, 1, 10, minutes))

describe('how long somebody waits', () => {
  const waits = (solved: boolean) => {
    const pace = tellingPace()
    return Array.from({ length: 12 }, (_, time) => pace.waitFor('here', at(time), solved))
  }

  it('is longer each time for whoever tells often, and they are never turned away', () => {
    expect(waits(true)).toEqual([0, 0, 0, 0, 0, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
  })

  it('begins sooner and grows longer where the puzzle was not solved, and nobody is turned away', () => {
    expect(waits(false)).toEqual([0, 0, 1000, 2000, 4000, 8000, 16_000, 25_000, 25_000, 25_000, 25_000, 25_000])
  })

  it('is counted by itself for whoever comes back with a code, and begins later', () => {
    const pace = tellingPace()
    const waits = (solved: boolean, from: string) =>
      Array.from({ length: 12 }, (_, time) => pace.waitFor(from, at(time), solved, 'coming-back'))
    expect(waits(true, 'here')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 2000])
    expect(waits(false, 'there')).toEqual([0, 0, 0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 25_000, 25_000])
    expect(pace.waitFor('there', at(12), false)).toBe(0)
  })

  it('is not for others, nor for them an hour later', () => {
    const pace = tellingPace()
    for (let time = 0; time < 9; time += 1) pace.waitFor('here', at(0), true)
    expect(pace.waitFor('elsewhere', at(1), true)).toBe(0)
    expect(pace.waitFor('here', at(61), true)).toBe(0)
  })

  it('is a little for everybody without the puzzle while a flood comes from everywhere, and not with it', () => {
    const pace = tellingPace()
    for (let place = 0; place < 31; place += 1) pace.waitFor(`place ${place}`, at(0), false)
    expect(pace.waitFor('a family', at(0), false)).toBe(8000)
    expect(pace.waitFor('another family', at(0), true)).toBe(0)
    expect(pace.waitFor('a family later', at(2), false)).toBe(0)
  })
})

describe('the puzzle of the open form', () => {
  const puzzles = tellingPuzzles('a secret of the test suite')
  const of = { school: 'larkfield', once: 'a-form-of-its-own-1234567' }
  const ask = puzzles.ask(of, at(0))
  const answers = Array.from({ length: 200_000 }, (_, n) => n.toString(36))
  const isRight = (answer: string) =>
    beginsWithZeros(createHash('sha256').update(puzzleText(ask, answer)).digest(), puzzleBits)
  const right = answers.find(isRight) ?? ''
  const wrong = answers.find((answer) => !isRight(answer)) ?? ''

  it('takes a right answer, and no wrong one', () => {
    expect(puzzles.isSolved(of, { ask, answer: right }, at(5))).toBe(true)
    expect(puzzles.isSolved(of, { ask, answer: wrong }, at(5))).toBe(false)
    expect(puzzles.isSolved(of, { ask, answer: '' }, at(5))).toBe(false)
  })

  it('belongs to one form of one school, and was asked by this server', () => {
    expect(puzzles.isSolved({ ...of, once: 'another-form-1234567890' }, { ask, answer: right }, at(5))).toBe(false)
    expect(puzzles.isSolved({ ...of, school: 'marlpit' }, { ask, answer: right }, at(5))).toBe(false)
    expect(tellingPuzzles('another secret').isSolved(of, { ask, answer: right }, at(5))).toBe(false)
    expect(puzzles.isSolved(of, { ask: 'rubbish', answer: right }, at(5))).toBe(false)
  })

  it('is too old after six hours, and not from the future', () => {
    expect(puzzles.isSolved(of, { ask, answer: right }, at(361))).toBe(false)
    expect(puzzles.isSolved(of, { ask, answer: right }, at(-1))).toBe(false)
  })

  it('takes some thousands of tries and not millions', () => {
    const tries = [...Array(20).keys()].map((n) => {
      const one = puzzles.ask({ ...of, once: `form ${n}` }, at(0))
      return answers.findIndex((answer) =>
        beginsWithZeros(createHash('sha256').update(puzzleText(one, answer)).digest(), puzzleBits),
      )
    })
    const mean = tries.reduce((sum, one) => sum + one, 0) / tries.length
    expect(mean).toBeGreaterThan(1000)
    expect(mean).toBeLessThan(12_000)
  })
})
