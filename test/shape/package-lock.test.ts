import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const schema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dependencies: z.record(z.string(), z.string()).default({}),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
})

const { packages } = schema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')),
)

/** Where Node would look for a package from inside another: in its own folder, then in each above it. */
function isLocked(name: string, from: string): boolean {
  for (let place = from; ; place = place.slice(0, place.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true
    if (place === '') return false
  }
}

describe('the lock file', () => {
  it('names whatever any package in it may need on any platform, or npm ci refuses to install at all', () => {
    const missing = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
      [...Object.keys(dependencies), ...Object.keys(optionalDependencies)].filter((name) => !isLocked(name, from)),
    )
    expect(missing).toEqual([])
  })
})

describe('every package that is asked for', () => {
  it('stands among the decisions, with what it is for', () => {
    const read = (...path: readonly string[]) => readFileSync(join(import.meta.dirname, '../..', ...path), 'utf8')
    const schema = z.record(z.string(), z.string()).default({})
    const { dependencies, devDependencies, optionalDependencies } = z
      .object({ dependencies: schema, devDependencies: schema, optionalDependencies: schema })
      .parse(JSON.parse(read('package.json')))
    const rows = read('docs', 'decisions', 'packages.md').split('\n')
    const said = rows.map((row) => row.split('|')[1] ?? '').join()
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    const missing = names.filter(
      (name) =>
        !name.startsWith('@types/') &&
        ![name, name.replace(/^@[^/]+\//, '')].some((one) => said.includes(`\`${one}\``)),
    )
    expect(missing).toEqual([])
  })
})
