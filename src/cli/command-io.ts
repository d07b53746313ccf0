import type { Readable, Writable } from 'node:stream'

/** What a command reads and writes; the command's answer is its exit code. */
export type CommandIo = { stdin: Readable; stdout: Writable; stderr: Writable }

export type Command = (args: string[], io: CommandIo) => Promise<number>

export function line(stream: Writable, text: string): void {
  stream.write(`${text}\n`)
}
