import { parseArgs } from 'node:util'
import { answerLine, type BatchLine, batchLineSchema } from '../core/concerns/batch-line.ts'
import { kindsOfReport } from '../core/concerns/kind-of-report.ts'
import { allPacks, packNamed, policyFrom } from '../core/policy/packs/all-packs.ts'
import { type Command, type CommandIo, line } from './command-io.ts'
import { linesOf } from './lines-of.ts'

/**
 * `signpost route --policy NAME --batch`: JSON lines `{id, reporter, text, category?}` in; for each, where a report of it
 * goes, as a JSON line. Where no category is given one is proposed from the words, with how sure that is.
 */
export const routeCommand: Command = async (args, io) => {
  const named = policyNamedIn(args)
  const pack = named === undefined ? undefined : packNamed(named)
  if (pack === undefined) {
    line(
      io.stderr,
      `Say which policy: route --policy NAME --batch, with one of ${allPacks.map(({ name }) => name).join(', ')}.`,
    )
    return 2
  }
  await answerAll(io, (report) => answerLine(policyFrom(pack), report))
  return 0
}

function policyNamedIn(args: readonly string[]): string | undefined {
  try {
    const options = { policy: { type: 'string' }, batch: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options }).values.policy
  } catch {
    return undefined
  }
}

async function answerAll(io: CommandIo, answer: (report: BatchLine) => unknown): Promise<void> {
  let number = 0
  for await (const text of linesOf(io.stdin)) {
    number += 1
    if (text.trim() === '') continue
    const report = reportIn(text)
    if (typeof report === 'string') line(io.stderr, `Line ${number} was left out: ${report}`)
    else line(io.stdout, JSON.stringify(answer(report)))
  }
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
  const kinds = `There is no such kind of report. There are ${kindsOfReport.map(({ id }) => id).join(', ')}; leave it out, and one is proposed.`
  return fields.join() === 'category'
    ? kinds
    : `look at ${fields.join(', ')}. A report has an id and a text, and may have a reporter and a category.`
}
