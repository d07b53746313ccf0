import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import JSZip from 'jszip'
import type { BundleFile } from '../../core/concerns/bundle/bundle-document.ts'
import type { BundleToWrite, WrittenBundle } from '../../core/concerns/bundle/written-bundle.ts'
import { readingFonts } from '../pdf/font/reading-fonts.ts'
import { bundleManifest, type ManifestPart, manifestPart } from './bundle-manifest.ts'
import { bundlePdf } from './bundle-pdf.ts'
import { bundleText } from './bundle-text.ts'
import { readList } from './read-list.ts'

/**
 * A bundle as one zip: the case as PDF and as text, who read what, the files that go with it, and a manifest of hashes.
 * Files stream through it piece by piece. All times in it are the bundle’s own: the same bundle is the same bytes.
 */
export async function writeCaseBundle({ document, words, madeAt, piecesOf }: BundleToWrite): Promise<WrittenBundle> {
  const own = [
    { name: 'case.pdf', what: words.parts.pdf, bytes: await bundlePdf(document, words, madeAt, readingFonts()) },
    { name: 'case.txt', what: words.parts.text, bytes: Buffer.from(bundleText(document, words)) },
    { name: 'who-read-what.csv', what: words.parts.list, bytes: Buffer.from(readList(document, words)) },
  ]
  const parts: readonly ManifestPart[] = [
    ...own.map(({ name, what, bytes }) => manifestPart(name, what, bytes)),
    ...document.files.map(({ name, what, bytes, hash }) => ({ name, what, bytes, sha256: hash })),
  ]
  const manifest = bundleManifest(document.cover, parts)
  const inMemory = [{ name: 'manifest.json', bytes: manifest }, ...own]
  const stream = () => zipped(inMemory, document.files, piecesOf, madeAt)
  const { hash, bytes } = await hashed(stream())
  return { manifestHash: createHash('sha256').update(manifest).digest(), fileHash: hash, bytes, stream }
}

function zipped(
  own: readonly { readonly name: string; readonly bytes: Buffer }[],
  files: readonly BundleFile[],
  piecesOf: BundleToWrite['piecesOf'],
  date: Date,
): Readable {
  const zip = new JSZip()
  for (const { name, bytes } of own) zip.file(name, bytes, { date, createFolders: false })
  for (const file of files) zip.file(file.name, Readable.from(piecesOf(file)), { date, createFolders: false })
  // What is written with its length after it never has to stand in memory whole.
  const stream = zip.generateNodeStream({ compression: 'STORE', streamFiles: true, platform: 'UNIX' })
  return new Readable().wrap(stream)
}

async function hashed(stream: Readable): Promise<{ hash: Buffer; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of stream) {
    const part: Buffer = piece
    hash.update(part)
    bytes += part.length
  }
  return { hash: hash.digest(), bytes }
}
