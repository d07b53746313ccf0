import { parseArgs } from 'node:util'
import { answerLine, type BatchLine, batchLineSchema } from '../core/concerns/batch-line.ts'
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
    if (report === undefined) {
      line(
        io.stderr,
        `Line ${number} was left out: each line holds one report, as {"id", "reporter", "text", "category"}.`,
      )
    } else line(io.stdout, JSON.stringify(answer(report)))
  }
}

function reportIn(text: string): BatchLine | undefined {
  try {
    return batchLineSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
