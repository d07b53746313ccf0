import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wasRefused } from '../../src/core/policy/import/refused.ts'
import { importPolicy } from '../../src/importers/policy/import-policy.ts'
import { readDocument } from '../../src/importers/policy/read-document.ts'
import { portableOf } from '../../test/data/policies/make/portable.ts'
import { type SourceLine, sourceOf } from '../../test/data/policies/make/source.ts'
import { wordOf } from '../../test/data/policies/make/word.ts'

const folder = join(import.meta.dirname, '../../test/data/policies/files')

/** A policy of thirty pages: all eleven that can be read, one after the other, until the pages are full. */
function thirtyPages(): SourceLine[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('06'))
  const all = names.flatMap((name) => sourceOf(name.replace(/\.\w+$/, '')).lines)
  return [...all, ...all]
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const start = performance.now()
  const result = await work()
  return { seconds: (performance.now() - start) / 1000, result }
}

const shown = (name: string, seconds: number, more = '') =>
  console.log(`  ${name.padEnd(52)} ${seconds.toFixed(2).padStart(6)} s  ${more}`)

/** How long a whole import takes, beside only reading the words out of the same file in the same minute. */
export async function benchPolicyImport(): Promise<void> {
  console.log('policy import (the aim: a policy of 30 pages in under 5 s, whole)')
  const lines = thirtyPages()
  const long = {
    'thirty-pages.pdf': await portableOf(lines, 1, 'A long policy'),
    'thirty-pages.docx': await wordOf(lines),
  }
  const short = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const)
  for (const [name, bytes] of [...Object.entries(long), ...short]) {
    const words = await timed(() => readDocument(bytes))
    const whole = await timed(() => importPolicy(bytes, name))
    const found = wasRefused(whole.result)
      ? `refused: ${whole.result.refused}`
      : `${whole.result.clauses.length} clauses, ${whole.result.settings.length} settings`
    shown(name, whole.seconds, `${found}; its words alone ${words.seconds.toFixed(2)} s`)
  }
}
