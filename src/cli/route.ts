import { parseArgs } from 'node:util'
import { z } from 'zod'
import { answerLine, type BatchLine, batchLineSchema } from '../core/concerns/batch-line.ts'
import { kindsOfReport } from '../core/concerns/kind-of-report.ts'
import { nearestKinds } from '../core/concerns/nearest-kinds.ts'
import { allPacks, packNamed, policyFrom } from '../core/policy/packs/all-packs.ts'
import { asksForHelp } from './argument-words.ts'
import { type Command, type CommandIo, line } from './command-io.ts'
import { linesOf } from './lines-of.ts'
import { endOfLines } from './nothing-read.ts'

/**
 * `signpost route --policy NAME --batch`: JSON lines `{id, reporter, text, category?}` in; for each, where a report of it
 * goes, as a JSON line. Where no category is given one is proposed from the words, with how sure that is.
 */
export const routeCommand: Command = async (args, io) => {
  if (asksForHelp(args)) {
    line(io.stdout, usage)
    return 0
  }
  const named = policyNamedIn(args)
  const pack = named === undefined ? undefined : packNamed(named)
  if (pack === undefined) {
    line(
      io.stderr,
      `Say which policy: route --policy NAME --batch, with one of ${allPacks.map(({ name }) => name).join(', ')}.`,
    )
    return 2
  }
  return await answerAll(io, (report) => answerLine(policyFrom(pack), report))
}

const usage =
  'Use: signpost route --policy NAME --batch, with reports as JSON lines on standard input. Ends with 0; 2 where it cannot be read what to do; 3 where not one line could be read.'

function policyNamedIn(args: readonly string[]): string | undefined {
  try {
    const options = { policy: { type: 'string' }, batch: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options }).values.policy
  } catch {
    return undefined
  }
}

async function answerAll(io: CommandIo, answer: (report: BatchLine) => unknown): Promise<number> {
  let number = 0
  let answered = 0
  let leftOut = 0
  for await (const text of linesOf(io.stdin)) {
    number += 1
    if (text.trim() === '') continue
    const report = reportIn(text)
    if (typeof report === 'string') {
      leftOut += 1
      line(io.stderr, `Line ${number} was left out: ${report}`)
      continue
    }
    answered += 1
    line(io.stdout, JSON.stringify(answer(report)))
  }
  if (leftOut > 0)
    line(io.stderr, `${leftOut === 1 ? 'One line was' : `${leftOut} lines were`} left out of the answers.`)
  return endOfLines(
    answered,
    leftOut,
    (said) => line(io.stderr, said),
    'JSON, as {"id", "reporter", "text", "category"}',
  )
}

/** The report of a line, or what is wrong with the line and what to write instead. */
function reportIn(text: string): BatchLine | string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'it is not JSON. Each line holds one report, as {"id", "reporter", "text", "category"}.'
  }
  const { data, error } = batchLineSchema.safeParse(json)
  if (data) return data
  const fields = [...new Set(error.issues.map(({ path }) => String(path[0] ?? 'the whole line')))]
  return fields.join() === 'category'
    ? noSuchKind(json)
    : `look at ${fields.join(', ')}. A report has an id and a text, and may have a reporter and a category.`
}

/** Which kinds are nearest to the one that was written; where none is near, which there are. */
function noSuchKind(sent: unknown): string {
  const written = z.object({ category: z.string() }).safeParse(sent).data?.category ?? ''
  const near = nearestKinds(written)
  const instead =
    near.length > 0
      ? `Nearest to “${written.trim().slice(0, 60)}”: ${near.join(', ')}.`
      : `There are ${kindsOfReport.map(({ id }) => id).join(', ')}.`
  return `There is no such kind of report. ${instead} Leave the category out, and one is proposed.`
}
