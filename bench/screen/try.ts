import { screenCommand } from '../../src/cli/screen.ts'

process.exitCode = await screenCommand(process.argv.slice(2), process)
