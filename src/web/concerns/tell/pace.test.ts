import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { beginsWithZeros, puzzleBits, puzzleText } from '../../../core/concerns/puzzle.ts'
import { type Pace, tellingPace } from './pace.ts'
import { tellingPuzzles } from './puzzles.ts'

const at = (minutes: number) => new Date(Date.UTC(2027, 2, 1, 10, minutes))

describe('how long somebody waits who tells', () => {
  const waits = (solved: boolean, outFor: number | null) =>
    tellingPace().waitFor({ door: 'telling', solved, outFor }, at(0))

  it('is until their form has been out for a little while, which whoever writes a few words never notices', () => {
    expect([0, 400, 999, 1000, 90_000].map((outFor) => waits(true, outFor))).toEqual([1000, 600, 1, 0, 0])
  })

  it('is a little longer where the puzzle was not solved, as without scripts, and nobody is turned away', () => {
    expect([0, 4000, 5000, 90_000].map((outFor) => waits(false, outFor))).toEqual([5000, 1000, 0, 0])
    expect(waits(false, null)).toBe(5000)
  })

  it('is the same however many told before them, from wherever, and however many came back', () => {
    const pace = tellingPace()
    for (let other = 0; other < 200; other += 1) {
      pace.waitFor({ door: 'telling', solved: other % 2 === 0, outFor: 0 }, at(0))
      pace.waitFor({ door: 'coming-back', solved: false, code: `BCDF-GHJK-${1000 + other}` }, at(0))
    }
    for (const solved of [true, false]) {
      for (const outFor of [0, 600, 60_000]) {
        expect(pace.waitFor({ door: 'telling', solved, outFor }, at(1))).toBe(waits(solved, outFor))
      }
      expect(pace.waitFor({ door: 'coming-back', solved, code: 'WXZB-CDFG-HJKM' }, at(1))).toBe(0)
    }
  })
})

describe('how long somebody waits who comes back', () => {
  const times = (pace: Pace, solved: boolean, code: string | undefined) =>
    Array.from({ length: 12 }, (_, time) => pace.waitFor({ door: 'coming-back', solved, code }, at(time)))

  it('is longer each time for one code, sooner where the puzzle was not solved, and they are never turned away', () => {
    expect(times(tellingPace(), true, 'BCDF-GHJK-MNPQ')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 2000])
    const unsolved = [0, 0, 0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 25_000, 25_000]
    expect(times(tellingPace(), false, 'BCDF-GHJK-MNPQ')).toEqual(unsolved)
  })

  it('is not for another code, nor where what was typed is none, nor an hour later', () => {
    const pace = tellingPace()
    times(pace, false, 'BCDF-GHJK-MNPQ')
    expect(pace.waitFor({ door: 'coming-back', solved: false, code: 'BCDF-GHJK-MNPR' }, at(12))).toBe(0)
    expect(times(pace, false, undefined)).toEqual(Array(12).fill(0))
    expect(pace.waitFor({ door: 'coming-back', solved: false, code: 'BCDF-GHJK-MNPQ' }, at(72))).toBe(0)
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

  it('says how long ago it was asked, for that form alone', () => {
    expect(puzzles.askedAgo(of, ask, at(5))).toBe(300_000)
    expect(puzzles.askedAgo({ ...of, once: 'another-form-1234567890' }, ask, at(5))).toBeNull()
    expect(puzzles.askedAgo(of, `${at(-60).getTime()}${ask.slice(ask.indexOf('.'))}`, at(5))).toBeNull()
    for (const minutes of [-1, 361]) expect(puzzles.askedAgo(of, ask, at(minutes))).toBeNull()
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
