import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { PolicyImport } from '../core/policy/import/imported-policy.ts'
import { noteWords } from '../core/policy/import/note-words.ts'
import { refusalWords, wasRefused } from '../core/policy/import/refused.ts'
import { jsonIn } from '../exporters/policy/policy-file.ts'
import { importPolicy } from '../importers/policy/import-policy.ts'
import { argumentsInWords } from './argument-words.ts'
import { type CommandIo, line } from './command-io.ts'
import { importInWords } from './policy-import-words.ts'
import { writtenBySignpost } from './policy-written-by-signpost.ts'

const use = 'Use: signpost policy import FILE [--json]'

/** `signpost policy import FILE [--json]`: what a school’s own document proposes, as words or as JSON. Changes nothing. */
export async function policyImport(args: string[], io: CommandIo): Promise<number> {
  const asked = asksFor(args)
  if (typeof asked === 'string') return refuse(io, asked)
  let bytes: Buffer
  try {
    bytes = await readFile(asked.file)
  } catch {
    return refuse(io, `The file ${asked.file} cannot be read. Check its name, and that you may open it.`)
  }
  const json = jsonIn(bytes)
  if (json !== undefined) return showWritten(json, asked, io)
  const result = await importPolicy(bytes, asked.file)
  if (wasRefused(result)) return refuse(io, refusalWords[result.refused])
  // Whoever reads the JSON is a program; what a person should know about the file is said beside it.
  if (asked.json) for (const note of result.notes) line(io.stderr, noteWords[note])
  line(io.stdout, asked.json ? JSON.stringify(asPrinted(result)) : importInWords(result))
  return 0
}

/** A policy that Signpost itself wrote is not read like a stranger’s: it says what it holds. */
function showWritten(text: string, { file, json }: { file: string; json: boolean }, io: CommandIo): number {
  const written = writtenBySignpost(text)
  if (typeof written === 'string') return refuse(io, written)
  line(
    io.stdout,
    json
      ? JSON.stringify(written)
      : `Signpost wrote this policy. Read it with: signpost policy show ${file}. To use it, bring it in under Policy.`,
  )
  return 0
}

function asksFor(args: string[]): { file: string; json: boolean } | string {
  try {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
    const [file, ...more] = positionals
    if (file === undefined) return `Say which file holds the policy. ${use}`
    return more.length > 0 ? `One file at a time. ${use}` : { file, json: values.json ?? false }
  } catch (wrong) {
    return `${argumentsInWords(wrong) ?? 'That cannot be read.'} ${use}`
  }
}

function refuse(io: CommandIo, why: string): number {
  line(io.stderr, why)
  return 1
}

function asPrinted({ clauses, settings, perhaps = [], silent }: PolicyImport): object {
  return {
    clauses: clauses.map(({ ref, text, matches }) => ({
      ref,
      text,
      matches: matches.map(({ obligation, confidence }) => ({ obligation, confidence })),
    })),
    settings: settings.map(({ name, value, confidence, ref }) => ({ name, value, confidence, ref })),
    silent,
    perhaps: perhaps.map(({ name, value, confidence, ref }) => ({ name, value, confidence, ref })),
  }
}
