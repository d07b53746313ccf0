import { z } from 'zod'
import type { Outcome } from './outcome.ts'

const schema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/**
 * Counts what a Vitest run reported (its JSON). A file that could not be loaded, or whose tests were never reached
 * because what they need could not be made ready, is one failure; so is a run that ended badly (`exitCode`) although
 * every test in it passed, or that ran nothing at all.
 */
export function countedSuite(report: unknown, exitCode: number): Outcome {
  const parsed = schema.safeParse(report)
  if (!parsed.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = parsed.data
  const unready = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const failed = numFailedTests + unready.length
  const unexplained = failed === 0 && (exitCode !== 0 || numPassedTests === 0) ? 1 : 0
  return { passed: numPassedTests, failed: failed + unexplained }
}
