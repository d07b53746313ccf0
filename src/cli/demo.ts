import type { Command } from './command-io.ts'
import { runSignpost } from './run-signpost.ts'

export const demoCommand: Command = (_args, io) => runSignpost('demo', io)
