import type { Command } from './command-io.ts'

/** Every command, loaded only when it is asked for: the one that stays running should stay small. */
export const commands: Record<string, () => Promise<Command>> = {
  demo: async () => (await import('./demo.ts')).demoCommand,
  start: async () => (await import('./start.ts')).startCommand,
  test: async () => (await import('./test.ts')).testCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  screen: async () => (await import('./screen.ts')).screenCommand,
  conformance: async () => (await import('./conformance.ts')).conformanceCommand,
  ask: async () => (await import('./ask.ts')).askCommand,
  route: async () => (await import('./route.ts')).routeCommand,
  bench: async () => (await import('./bench.ts')).benchCommand,
  policy: async () => (await import('./policy.ts')).policyCommand,
  bounce: async () => (await import('./bounce.ts')).bounceCommand,
  help: async () => (await import('./help.ts')).helpCommand,
  /** Run by the supervisor, not by people. */
  prepare: async () => (await import('./prepare.ts')).prepareCommand,
}
