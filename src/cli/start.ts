import type { Command } from './command-io.ts'
import { runSignpost } from './run-signpost.ts'

export const startCommand: Command = (_args, io) => runSignpost('live', io)
