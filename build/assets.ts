import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import type { AssetNames } from '../src/web/asset-names.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const lookDir = join(root, 'src/web/look')
const browserDir = join(root, 'src/web/browser')
const fontDir = join(root, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next')

/** Where the pages find the files of the folder, whatever folder it is. */
const servedAt = '/assets/'

/**
 * Builds what browsers load into `outDir`, which it empties first: the style sheet with its fonts, each script of
 * src/web/browser, and the icon, under names that change with their content, compressed beside themselves. Gives their
 * addresses and writes the same as assets.json.
 */
export async function buildAssets(outDir: string): Promise<AssetNames> {
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const scripts = (await readdir(browserDir)).filter((file) => file.endsWith('.ts') && !/\.(d|test)\.ts$/.test(file))
  const { metafile } = await build({
    entryPoints: [join(lookDir, 'look.css'), ...scripts.map((file) => join(browserDir, file))],
    outdir: outDir,
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    legalComments: 'none',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    absWorkingDir: root,
    logLevel: 'warning',
  })
  const icon = await hashedCopy(join(lookDir, 'fingerpost.svg'), outDir)
  // The fonts' licence asks to go wherever they go.
  await copyFile(join(fontDir, 'LICENSE'), join(outDir, 'atkinson-hyperlegible-next-licence.txt'))
  const sizes = await compressed(outDir)
  const names = named(metafile, icon, sizes)
  await writeFile(join(outDir, 'assets.json'), `${JSON.stringify(names, null, 2)}\n`)
  return names
}

function named(metafile: Metafile, icon: string, sizes: AssetNames['sizes']): AssetNames {
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({
    address: servedAt + basename(path),
    from: output.entryPoint ? basename(output.entryPoint) : '',
  }))
  const fonts = outputs.map(({ address }) => address).filter((address) => address.endsWith('.woff2'))
  const { kit, ...scripts } = Object.fromEntries(
    outputs.filter(({ from }) => from.endsWith('.ts')).map(({ from, address }) => [from.slice(0, -3), address]),
  )
  const css = outputs.find(({ from }) => from === 'look.css')?.address
  if (css === undefined || kit === undefined) throw new Error('The build gave no style sheet or no kit script.')
  const extended = (address: string) => (address.includes('-latin-ext-') ? 1 : 0)
  return {
    css,
    script: kit,
    scripts,
    fonts: fonts.sort((a, b) => extended(a) - extended(b)),
    icon: servedAt + icon,
    sizes,
  }
}

async function hashedCopy(file: string, outDir: string): Promise<string> {
  const content = await readFile(file)
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8).toUpperCase()
  const name = basename(file).replace('.', `-${hash}.`)
  await writeFile(join(outDir, name), content)
  return name
}

/** Puts .br and .gz beside each file that shrinks, and gives the bytes that are sent for each. */
async function compressed(outDir: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {}
  for (const name of (await readdir(outDir)).sort()) {
    const content = await readFile(join(outDir, name))
    sizes[name] = content.length
    if (!/\.(css|js|svg|txt)$/.test(name)) continue
    const brotli = await promisify(brotliCompress)(content, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: content.length },
    })
    await writeFile(join(outDir, `${name}.br`), brotli)
    await writeFile(join(outDir, `${name}.gz`), await promisify(gzip)(content, { level: 9 }))
    sizes[name] = brotli.length
  }
  return sizes
}

if (import.meta.main) {
  const names = await buildAssets(process.argv[2] ?? join(root, 'dist/assets'))
  console.log(JSON.stringify(names, null, 2))
}
