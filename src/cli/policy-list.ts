import { parseArgs } from 'node:util'
import { allPacks } from '../core/policy/packs/all-packs.ts'
import { allSettings } from '../core/policy/settings/all-settings.ts'
import { type Command, line } from './command-io.ts'

/** `signpost policy list [--json]`: the policies that a school can start from. */
export const policyList: Command = async (args, io) => {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  const rows = allPacks.map(({ name, title, place, source, clauses, settings }) => ({
    name,
    title,
    place,
    source,
    clauses: clauses.length,
    answers: Object.keys(settings).length,
  }))
  if (values.json) {
    line(io.stdout, JSON.stringify(rows))
    return 0
  }
  for (const { name, title, place, clauses, answers } of rows) {
    line(
      io.stdout,
      `${name.padEnd(16)}${title} (${place}): ${clauses} clauses, answers ${answers} of ${allSettings.length} questions`,
    )
  }
  return 0
}
