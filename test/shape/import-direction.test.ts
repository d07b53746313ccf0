import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, isTest, project, type SourceFile, sourceFiles } from './source-files.ts'

/** What each ring may import from, besides itself. The mains build the parts, and may import everything. */
const rings: Readonly<Record<string, readonly string[]>> = {
  core: [],
  storage: ['core'],
  actions: ['core', 'storage'],
  platforms: ['core'],
  importers: ['core'],
  exporters: ['core'],
  web: ['core', 'storage', 'actions', 'importers', 'exporters'],
  jobs: ['core', 'storage', 'actions'],
  cli: ['core', 'storage', 'actions', 'importers', 'exporters', 'config', 'demo'],
  config: [],
  demo: ['core', 'storage', 'actions', 'importers', 'config'],
}

/** What core may know of the outside: pure computation only. */
const purePackages = ['zod', 'node:crypto']

/** Subjects that every other subject of core may ask; the rest are told what they need as facts. */
const ground = ['school', 'people', 'policy', 'records', 'access', 'language']

/** Two subjects that lean on one another by design; each line says why. */
const leaning: Readonly<Record<string, readonly string[]>> = {
  // A post is made for channels, and what was found in it decides about it.
  posts: ['channels', 'screening', 'consents'],
  // What acceptable use asks of posters is printed from the same clauses.
  agreements: [],
  screening: ['consents'],
  // A question that tells of harm is heard, and sent, as a report of it would be.
  guidance: ['concerns'],
}

const placeOf = (path: string) => {
  const [src, ring = '', subject = ''] = path.split('/')
  return src === 'src' ? { ring, subject } : undefined
}

function wrongWays(file: Pick<SourceFile, 'path' | 'imports'>): string[] {
  const from = placeOf(file.path)
  if (!from || !(from.ring in rings)) return []
  return file.imports.flatMap((target) => {
    const to = placeOf(target)
    if (!to) {
      const outside = from.ring === 'core' && !purePackages.includes(target)
      return outside ? [`${file.path} imports ${target}: core does nothing but think`] : []
    }
    if (to.ring === from.ring) {
      if (from.ring !== 'core' || to.subject === from.subject || ground.includes(to.subject)) return []
      return leaning[from.subject]?.includes(to.subject)
        ? []
        : [`${file.path} imports ${target}: core subjects are told, they do not ask`]
    }
    return rings[from.ring]?.includes(to.ring)
      ? []
      : [`${file.path} imports ${target}: ${from.ring} may not know ${to.ring}`]
  })
}

describe('imports go one way', () => {
  const files = sourceFiles('src').filter((file) => !isTest(file))

  it('in every file of the source', () => expect(files.flatMap(wrongWays)).toEqual([]))

  it('and the rule sees a wrong way when there is one', () => {
    const planted = (path: string, text: string) => wrongWays({ path, imports: importsOf(join(project, path), text) })
    expect(planted('src/core/posts/x.ts', `import { a } from '../../storage/in-school.ts'`)).toHaveLength(1)
    expect(planted('src/core/people/x.ts', `import type { A } from '../posts/post.ts'`)).toHaveLength(1)
    expect(planted('src/core/posts/x.ts', `import { readFile } from 'node:fs/promises'`)).toHaveLength(1)
    expect(planted('src/storage/posts/x.ts', `export { a } from '../../actions/posts/agree-post.ts'`)).toHaveLength(1)
    expect(planted('src/platforms/page/x.ts', `import { a } from '../../storage/in-school.ts'`)).toHaveLength(1)
    expect(planted('src/jobs/x.ts', `const a = await import('../web/routes.ts')`)).toHaveLength(1)
    expect(planted('src/actions/posts/x.ts', `import { a } from '../../storage/in-school.ts'`)).toEqual([])
  })
})

describe('SQL', () => {
  it('is said in storage only', () => {
    const outside = sourceFiles('src').filter(
      (file) =>
        !isTest(file) &&
        !file.path.startsWith('src/storage/') &&
        // The doctor asks any server how it is, migrated or not: it needs a connection and none of our tables.
        !file.path.startsWith('src/cli/doctor/') &&
        file.imports.some((name) => name === 'kysely' || name === 'pg'),
    )
    expect(outside.map((file) => file.path)).toEqual([])
  })
})
