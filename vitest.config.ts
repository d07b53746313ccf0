import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Runs by its own configuration, which builds the product with switches: see docs/decisions/conformance.md.
    exclude: ['**/node_modules/**', 'test/conformance/controls-off/**'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // The packaged browser unpacks the libraries it needs only when it believes itself there; with them present it does no harm.
    env: { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  },
})
