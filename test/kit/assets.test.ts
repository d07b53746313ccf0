import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildAssets } from '../../build/assets.ts'
import type { AssetNames } from '../../src/web/asset-names.ts'

let folder: string
let names: AssetNames

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-assets-'))
  await writeFile(join(folder, 'left-over-from-before.css'), '')
  names = await buildAssets(folder)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('every address leads to a file whose name changes with its content', async () => {
  const files = await readdir(folder)
  for (const address of [names.css, names.script, names.icon, ...names.fonts, ...Object.values(names.scripts)]) {
    expect(address).toMatch(/^\/assets\/[\w-]+-[A-Z0-9_-]{8}\.(css|js|svg|woff2)$/)
    expect(files).toContain(basename(address))
  }
})

it('the letters of English come first, and only upright ones are sent', () => {
  expect(names.fonts).toHaveLength(2)
  expect(names.fonts[0]).not.toContain('latin-ext')
  expect(names.fonts.join()).not.toContain('italic')
})

it('the manifest says the same as the build, and nothing of an earlier build is left', async () => {
  expect(JSON.parse(await readFile(join(folder, 'assets.json'), 'utf8'))).toEqual(names)
  expect(await readdir(folder)).not.toContain('left-over-from-before.css')
})

it('what lies compressed beside a file is that file, and its size is the one told', async () => {
  for (const address of [names.css, names.script]) {
    const file = join(folder, basename(address))
    const content = await readFile(file)
    const brotli = await readFile(`${file}.br`)
    expect(brotliDecompressSync(brotli).equals(content)).toBe(true)
    expect(gunzipSync(await readFile(`${file}.gz`)).equals(content)).toBe(true)
    expect(names.sizes[basename(address)]).toBe(brotli.length)
  }
})

it('the style sheet asks for its fonts by address, and for nothing from elsewhere', async () => {
  const css = await readFile(join(folder, basename(names.css)), 'utf8')
  const asked = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, url = '']) => basename(url.replaceAll(/["']/g, '')))
  expect(asked.sort()).toEqual(names.fonts.map((font) => basename(font)).sort())
  expect(css).toContain('font-display:swap')
  expect(css).toContain('light-dark(')
})

it('the same sources give the same names', async () => {
  const again = await mkdtemp(join(tmpdir(), 'signpost-assets-'))
  expect(await buildAssets(again)).toEqual(names)
  await rm(again, { recursive: true })
})
