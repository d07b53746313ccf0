import { type CommandIo, line } from './cli/command-io.ts'
import { commands } from './cli/commands.ts'

const [name = 'help', ...args] = process.argv.slice(2)
const io: CommandIo = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr }
// Whoever was reading has gone away, as with “| head”.
process.stdout.on('error', () => process.exit(1))
const load = Object.hasOwn(commands, name) ? commands[name] : undefined

if (load === undefined) {
  line(io.stderr, `There is no command “${name}”. The commands are: ${Object.keys(commands).slice(0, -1).join(', ')}.`)
  process.exitCode = 2
} else {
  try {
    process.exitCode = await (await load())(args, io)
  } catch (problem) {
    line(io.stderr, problem instanceof Error ? problem.message : String(problem))
    process.exitCode = 1
  }
}
