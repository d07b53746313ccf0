// ./signpost bench [screen | policy-import | guidance | concerns | no-trace | web]: prints each figure beside a baseline measured in the same minutes. Nothing is asserted.
export {}

const [wanted] = process.argv.slice(2)
const parts: Readonly<Record<string, () => Promise<void>>> = {
  screen: async () => (await import('./screen/bench.ts')).benchScreen(),
  'policy-import': async () => (await import('./policy-import/bench.ts')).benchPolicyImport(),
  guidance: async () => (await import('./guidance/bench.ts')).benchGuidance(),
  concerns: async () => (await import('./concerns/bench.ts')).benchConcerns(),
  'no-trace': async () => (await import('./concerns/no-trace.ts')).benchNoTrace(),
  web: async () => (await import('./web/bench.ts')).benchWeb(),
}
if (wanted !== undefined && !(wanted in parts)) {
  console.error(`There is no bench called ${wanted}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
for (const [name, run] of Object.entries(parts)) if (wanted === undefined || wanted === name) await run()
