import { readFile } from 'node:fs/promises'
import type { Command } from './command-io.ts'
import { screenDrafts } from './screen-drafts.ts'

/** `signpost screen --policy NAME [--on DATE] --school FILE.json --roll FILE.csv`: drafts as JSON lines in, findings as JSON lines out. */
export const screenCommand: Command = (args, io) =>
  screenDrafts(args, {
    stdin: io.stdin,
    stdout: (text) => io.stdout.write(text),
    stderr: (text) => io.stderr.write(text),
    readFile: (path) => readFile(path),
  })
