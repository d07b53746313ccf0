import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildAssets } from './assets.ts'

const project = join(dirname(fileURLToPath(import.meta.url)), '..')
const programs = {
  'main-web': 'src/main-web.ts',
  'main-worker': 'src/main-worker.ts',
  'main-cli': 'src/main-cli.ts',
  'policy-reader': 'src/importers/policy/policy-reader.ts',
  'mail-reader': 'src/importers/evidence/mail-reader.ts',
  'mail-files-reader': 'src/importers/evidence/mail-files-reader.ts',
}

/**
 * Builds everything beside `dist` and moves it there whole, so that a build cut short leaves the last good one.
 * Packages stay outside; our own code becomes a few files that load quickly.
 */
export async function buildAll(dist = join(project, 'dist')): Promise<void> {
  const half = join(project, '.signpost', `build-${process.pid}`)
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  try {
    await bundle(half)
    cpSync(join(project, 'src/storage/migrations'), join(half, 'migrations'), { recursive: true })
    await buildAssets(join(half, 'assets'))
    replace(dist, half)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

async function bundle(outdir: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(Object.entries(programs).map(([name, source]) => [name, join(project, source)])),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
  })
}

function replace(dist: string, half: string): void {
  const old = join(project, '.signpost', `old-${process.pid}`)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(half, dist)
  rmSync(old, { recursive: true, force: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
