import { parseArgs } from 'node:util'
import { z } from 'zod'
import { allPacks, packNamed, policyFrom } from '../core/policy/packs/all-packs.ts'
import type { Policy } from '../core/policy/policy.ts'
import type { ConsentProblem } from '../core/screening/pictured.ts'
import { picturedByName } from '../core/screening/pictured-by-name.ts'
import { indexRoll, type RollIndex } from '../core/screening/roll.ts'
import type { SchoolWords } from '../core/screening/school-words.ts'
import { screen } from '../core/screening/screen.ts'
import { parseRoll } from '../importers/roll/roll-file.ts'
import { parseSchool } from '../importers/roll/school-file.ts'
import { type FileText, textOfFile } from '../importers/text-of-file.ts'
import { argumentsInWords, asksForHelp } from './argument-words.ts'
import { linesOf } from './lines-of.ts'
import { endOfLines } from './nothing-read.ts'

export type ScreenIo = {
  readonly stdin: AsyncIterable<Buffer | string>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly readFile: (path: string) => Promise<Uint8Array>
}

type Facts = { readonly policy: Policy; readonly school: SchoolWords; readonly roll: RollIndex; readonly on: string }

const draftLine = z.object({
  id: z.union([z.string(), z.number()]),
  channel: z.union([z.string(), z.array(z.string())]),
  text: z.string(),
  pictured: z.array(z.string()).default([]),
})

const usage =
  'Use: signpost screen --policy NAME [--on DATE] --school FILE.json --roll FILE.csv, and drafts as JSON lines. Ends with 0; 2 where it cannot be read what to do; 3 where no draft could be read.'

/** Reads drafts until the input ends. Exit code 0; with a sentence 2 where the arguments do not fit, and 3 where no draft could be read. */
export async function screenDrafts(args: readonly string[], io: ScreenIo): Promise<number> {
  if (asksForHelp(args)) {
    io.stdout(`${usage}\n`)
    return 0
  }
  const facts = await factsFrom(args, io)
  if (typeof facts === 'string') {
    io.stderr(`${facts}\n`)
    return 2
  }
  let number = 0
  let screened = 0
  let leftOut = 0
  for await (const line of linesOf(io.stdin)) {
    number++
    if (line.trim() === '') continue
    const draft = draftFrom(line)
    if (typeof draft === 'string') {
      leftOut++
      io.stderr(`Line ${number} was left out: ${draft}\n`)
      continue
    }
    screened++
    io.stdout(`${JSON.stringify({ id: draft.id, findings: findingsIn(draft, facts) })}\n`)
  }
  return endOfLines(screened, leftOut, (said) => io.stderr(`${said}\n`), 'JSON, as {"id", "channel", "text"}')
}

async function factsFrom(args: readonly string[], io: ScreenIo): Promise<Facts | string> {
  const options = {
    policy: { type: 'string' },
    on: { type: 'string' },
    school: { type: 'string' },
    roll: { type: 'string' },
  } as const
  let given: { policy?: string; on?: string; school?: string; roll?: string }
  try {
    given = parseArgs({ args: [...args], options, strict: true }).values
  } catch (wrong) {
    return `${argumentsInWords(wrong) ?? 'That cannot be read.'} ${usage}`
  }
  const names = allPacks.map((each) => each.name).join(', ')
  const pack = packNamed(given.policy ?? '')
  if (pack === undefined) {
    return given.policy === undefined
      ? `Say which policy to screen by: --policy and one of ${names}.`
      : `There is no policy called ${given.policy}. There are ${names}.`
  }
  const on = given.on ?? new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
  if (!z.iso.date().safeParse(on).success) return `${on} is not a date. Write the day as 2026-06-30.`
  if (given.school === undefined) return 'Say where the school’s own words are: --school and a JSON file.'
  if (given.roll === undefined) return 'Say where the roll is: --roll and a CSV file.'
  const schoolText = await textOf(given.school, io)
  const rollText = await textOf(given.roll, io)
  if (!schoolText.read) return schoolText.why
  if (!rollText.read) return rollText.why
  const school = parseSchool(schoolText.text)
  if (!school.read) return school.why
  const roll = parseRoll(rollText.text)
  if (!roll.read) return `The roll cannot be used. ${roll.why}`
  for (const { line, why } of roll.refused) io.stderr(`Line ${line} of the roll was left out: ${why}\n`)
  if (roll.pupils.length === 0) return 'The roll cannot be used. There is no child on it, so no name could be found.'
  return { policy: policyFrom(pack), school: school.school, roll: indexRoll(roll.pupils), on }
}

/** A roll out of Excel is often not UTF-8: read as if it were, no name with an accent would be found. */
async function textOf(path: string, io: ScreenIo): Promise<FileText> {
  try {
    return textOfFile(await io.readFile(path))
  } catch {
    return { read: false, why: `The file ${path} cannot be read. Check the name.` }
  }
}

type Draft = {
  readonly id: string | number
  readonly channelKinds: readonly string[]
  readonly text: string
  readonly pictured: readonly string[]
}

function draftFrom(line: string): Draft | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'it is not JSON. Each line holds one draft, as {"id", "channel", "text"}.'
  }
  const parsed = draftLine.safeParse(json)
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path[0] ?? 'the whole line'))]
    return `it is not a draft. Look at ${fields.join(', ')}: a draft has an id, a channel and a text, and may say who is pictured.`
  }
  const { id, channel, text, pictured } = parsed.data
  return { id, channelKinds: [channel].flat(), text, pictured: pictured.filter((who) => who.trim() !== '') }
}

function findingsIn(draft: Draft, facts: Facts): readonly object[] {
  const inWords = screen({ ...facts, text: draft.text, channelKinds: draft.channelKinds })
  const inPictures = draft.pictured.flatMap((who) => problemsOf(who, draft, facts))
  return [...inWords, ...inPictures].map(({ type, span, start, end, verdict, clauses, reason }) => ({
    type,
    span,
    start,
    end,
    verdict,
    clauses,
    reason,
  }))
}

/** Where the name stands in the words, if it does. */
function problemsOf(who: string, draft: Draft, facts: Facts): readonly ConsentProblem[] {
  const start = draft.text.indexOf(who)
  const place = start < 0 ? { start: null, end: null } : { start, end: start + who.length }
  return picturedByName(who, { ...facts, channelKinds: draft.channelKinds }).map((problem) => ({
    ...problem,
    ...place,
  }))
}
