import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment } from '../config/environment.ts'
import { projectFolder } from '../config/project-folder.ts'
import { countedSuite } from './checks/counted-suite.ts'
import { type Outcome, total } from './checks/outcome.ts'
import { runProgram } from './checks/run-program.ts'
import { type Command, line } from './command-io.ts'

/** Where tests stand whose outcome may depend on which PostgreSQL it is; those of the embedded one start their own. */
const onDatabase = ['src/storage', 'src/actions', 'src/jobs', 'test/shape', 'test/support']

/**
 * Every check there is. Types and lint count as one each. `--database` runs only those that depend on the database,
 * for another PostgreSQL (TEST_DATABASE_URL or TEST_POSTGRES_BIN).
 */
export const testCommand: Command = async (args, io) => {
  const project = projectFolder(import.meta.url)
  const tool = (path: string, ...rest: string[]) =>
    runProgram(join(project, 'node_modules', path), rest, project, environment())
  const outcomes: Outcome[] = []
  const plain = process.stdout.isTTY ? [] : ['--colors=off']
  const say = (text: string) => line(io.stdout, text)

  if (!args.includes('--database')) {
    say('Types')
    const programs = ['tsconfig.json', 'src/web/browser/tsconfig.json'].filter((path) =>
      existsSync(join(project, path)),
    )
    let faults = 0
    for (const path of programs) faults += await tool('typescript/bin/tsc', '-p', path)
    outcomes.push(oneCheck(faults))
    say('Lint')
    outcomes.push(oneCheck(await tool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', ...plain)))
  }
  say('Tests')
  const only = args.includes('--database')
    ? [...onDatabase.filter((path) => existsSync(join(project, path))), '--exclude=src/storage/server/**']
    : []
  const scratch = mkdtempSync(join(tmpdir(), 'signpost-test-'))
  try {
    const report = join(scratch, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await tool('vitest/vitest.mjs', 'run', ...reporters, ...only)
    const counted = (path: string, ended: number) =>
      countedSuite(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined, ended)
    outcomes.push(counted(report, code))
    if (!args.includes('--database')) {
      say('Tests with controls switched off')
      const off = join(scratch, 'controls-off.json')
      const own = ['--config=test/conformance/controls-off/vitest.config.ts', '--reporter=default', '--reporter=json']
      outcomes.push(counted(off, await tool('vitest/vitest.mjs', 'run', ...own, `--outputFile.json=${off}`)))
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  const { passed, failed } = total(outcomes)
  say(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function oneCheck(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
