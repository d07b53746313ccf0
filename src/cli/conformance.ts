import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { environment } from '../config/environment.ts'
import { projectFolder } from '../config/project-folder.ts'
import { allPacks } from '../core/policy/packs/all-packs.ts'
import { argumentsInWords, asksForHelp } from './argument-words.ts'
import { runProgramAside } from './checks/run-program.ts'
import { type Command, line } from './command-io.ts'
import { asTable, type ConformanceRow, inOrder, rowsSchema, totalsOf } from './conformance-rows.ts'

const use = 'Use: signpost conformance [--policy NAME] [--json]'

/**
 * Shows, obligation by obligation, what of the published policies Signpost keeps: runs the scenario of each on a
 * database of its own. Exit code 1 where one that is built does not hold; what is not built yet is counted and no fault.
 */
export const conformanceCommand: Command = async (args, io) => {
  if (asksForHelp(args)) {
    line(io.stdout, use)
    return 0
  }
  const given = wanted(args)
  if (typeof given === 'string') {
    line(io.stderr, given)
    return 2
  }
  const project = projectFolder(import.meta.url)
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs')
  if (!existsSync(join(project, 'test', 'conformance')) || !existsSync(vitest)) {
    line(io.stderr, 'This is measured in a clone of Signpost, with its tests. Clone it, then run npm install there.')
    return 2
  }
  const rowsFolder = mkdtempSync(join(tmpdir(), 'signpost-conformance-'))
  try {
    const files = given.policies.map((name) => `test/conformance/${name}.test.ts`)
    const env = { ...environment(), CONFORMANCE_ROWS: rowsFolder }
    const ran = await runProgramAside(vitest, ['run', '--reporter=dot', ...files], project, env)
    const rows = rowsIn(rowsFolder)
    const missing = given.policies.filter((name) => !rows.some(({ policy }) => policy === name))
    if (missing.length > 0) {
      line(io.stderr, `Nothing could be shown for ${missing.join(', ')}. What the run said last:`)
      line(io.stderr, ran.said.trim().split('\n').slice(-20).join('\n'))
      return 1
    }
    const ordered = inOrder(rows, given.policies)
    if (given.json) line(io.stdout, JSON.stringify({ rows: ordered, totals: totalsOf(ordered) }))
    else for (const text of asTable(ordered)) line(io.stdout, text)
    return ordered.some(({ standing }) => standing === 'failed') ? 1 : 0
  } finally {
    rmSync(rowsFolder, { recursive: true, force: true })
  }
}

function wanted(args: readonly string[]): { policies: readonly string[]; json: boolean } | string {
  const names = allPacks.map(({ name }) => name).filter((name) => name !== 'model')
  let values: { policy?: string; json?: boolean }
  try {
    const options = { policy: { type: 'string' }, json: { type: 'boolean' } } as const
    values = parseArgs({ args: [...args], options, strict: true }).values
  } catch (wrong) {
    return `${argumentsInWords(wrong) ?? 'That cannot be read.'} ${use}`
  }
  const { policy, json = false } = values
  if (policy === undefined) return { policies: names, json }
  return names.includes(policy)
    ? { policies: [policy], json }
    : `There is no published policy called ${policy}. There are ${names.join(', ')}.`
}

function rowsIn(folder: string): readonly ConformanceRow[] {
  return readdirSync(folder).flatMap((name) => rowsSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}
