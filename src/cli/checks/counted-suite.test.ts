import { describe, expect, it } from 'vitest'
import { countedSuite } from './counted-suite.ts'

const file = (status: string, tests: number, each = status) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({ status: each })),
})
const report = (passed: number, failed: number, files = [file('passed', passed)]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
})

describe('the count at the end of ./signpost test', () => {
  it('is that of the tests when all of them ran', () => {
    expect(countedSuite(report(12, 0), 0)).toEqual({ passed: 12, failed: 0 })
    expect(countedSuite(report(10, 2, [file('failed', 12)]), 1)).toEqual({ passed: 10, failed: 2 })
  })

  it('holds a file that could not be loaded for a failure, although no test in it failed', () => {
    expect(countedSuite(report(10, 0, [file('passed', 10), file('failed', 0)]), 1)).toEqual({ passed: 10, failed: 1 })
  })

  it('holds a file for a failure whose tests were all left out, because what they need could not be made ready', () => {
    const files = [file('passed', 10), file('failed', 5, 'skipped')]
    expect(countedSuite(report(10, 0, files), 1)).toEqual({ passed: 10, failed: 1 })
  })

  it('holds a run for failed that ended badly, ran nothing, or left no report', () => {
    expect(countedSuite(report(10, 0), 1)).toEqual({ passed: 10, failed: 1 })
    expect(countedSuite(report(0, 0, []), 0)).toEqual({ passed: 0, failed: 1 })
    expect(countedSuite(undefined, 0)).toEqual({ passed: 0, failed: 1 })
  })
})
