import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type PackagedBrowser = { executablePath: string; args: string[] }

const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')

/**
 * The browser that npm brought. It unpacks itself into the folder for temporary files, under a name that every account
 * and every test worker shares, and takes whatever lies there for whole; so it is unpacked into a folder of this
 * account's own first, and moved into place when it is whole. Its fonts are looked for where they lie then: with none at all
 * it draws no text, and stops at the first letter that a page's own typeface lacks.
 */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  const folder = unpackedFolder()
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return { executablePath: await chromium.executablePath(), args: chromium.args }
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function unpackedFolder(): string {
  const me = process.getuid?.() ?? 0
  const folder = join(tmpdir(), `signpost-browser-with-fonts-${version()}-${me}`)
  if (existsSync(folder) && lstatSync(folder).uid === me) return folder
  const half = `${folder}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  const unpack = `const { default: chromium } = await import('${pathToFileURL(main).href}'); await chromium.executablePath()`
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    env: { ...process.env, TMPDIR: half },
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`The packaged browser did not unpack: ${done.stderr}`)
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`
  writeFileSync(join(half, 'fonts', 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`)
  try {
    renameSync(half, folder)
  } catch {
    // Another test worker was quicker.
    rmSync(half, { recursive: true, force: true })
  }
  return folder
}

function version(): string {
  const described: unknown = JSON.parse(readFileSync(join(dirname(main), '..', 'package.json'), 'utf8'))
  const known = typeof described === 'object' && described !== null && 'version' in described
  return known ? String(described.version) : 'unknown'
}
