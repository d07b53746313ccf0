import { createHash } from 'node:crypto'
import type { BundleFile } from '../../../core/concerns/bundle/bundle-document.ts'
import type { WrittenBundle } from '../../../core/concerns/bundle/written-bundle.ts'
import type { EvidenceId } from '../../../core/school/ids.ts'
import type { InSchool } from '../../../storage/in-school.ts'
import { type FileShut, touchFile } from '../look-at-file.ts'
import type { BundleDesk, BundleWords } from './bundle-desk.ts'
import type { CaseForBundle } from './case-for-bundle.ts'
import type { KeptBundle } from './chosen-for-bundle.ts'
import { documentFrom } from './kept-from.ts'

/** Above this no copy is made anew in memory. */
const copiesAtMost = 25 * 1024 * 1024

type Ready = BundleFile & { readonly pieces: () => AsyncIterable<Buffer> }
export type FileInTheWay = { readonly file: string; readonly shut: FileShut | 'no-picture' }

/**
 * Makes a bundle out of the case’s record and what is kept of it, and of nothing else: so that it comes out the same
 * whenever it is made. Every file that goes with it has its line of custody, with the reason.
 */
export async function writeKept(
  tx: InSchool,
  desk: BundleDesk,
  bundle: {
    readonly of: CaseForBundle
    readonly kept: KeptBundle
    readonly words: BundleWords
    readonly madeAt: Date
    readonly reason: string
  },
): Promise<WrittenBundle | FileInTheWay> {
  const { of, kept, words, madeAt, reason } = bundle
  const files: Ready[] = []
  for (const file of kept.files) {
    const ready = await readyFile(tx, desk, of, file, reason)
    if ('shut' in ready) return ready
    files.push(ready)
  }
  const plain = files.map(({ pieces: _, ...file }) => file)
  const document = documentFrom(of, words, kept, madeAt, plain)
  const byName = new Map(files.map((file) => [file.name, file.pieces]))
  return desk.write({
    document,
    words: words.print,
    madeAt,
    piecesOf: (file) => byName.get(file.name)?.() ?? nothing(),
  })
}

async function readyFile(
  tx: InSchool,
  desk: BundleDesk,
  of: CaseForBundle,
  { id, name, what, isCopy }: KeptBundle['files'][number],
  reason: string,
): Promise<Ready | FileInTheWay> {
  const at = { case: of.open.row.id, file: id as EvidenceId }
  const touched = await touchFile(tx, desk, desk.store, desk.hand.person, at, { what: 'given-out', reason })
  if (touched === undefined) return { file: what, shut: 'changed' }
  if ('shut' in touched) return { file: what, shut: touched.shut }
  const { file, key } = touched
  const pieces = () => desk.store.read(tx.school, file.id, key)
  if (!isCopy) return { name, what, bytes: file.bytes, hash: file.hash.toString('hex'), pieces }
  const copy = file.bytes > copiesAtMost ? undefined : await desk.cleaned(await whole(pieces()))
  if (copy === undefined) return { file: what, shut: 'no-picture' }
  const hash = createHash('sha256').update(copy).digest('hex')
  return { name, what, bytes: copy.length, hash, pieces: () => inOne(copy) }
}

async function whole(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  // A piece is read into again when the next one comes, so each is copied.
  const parts: Buffer[] = []
  for await (const piece of pieces) parts.push(Buffer.from(piece))
  return Buffer.concat(parts)
}

async function* inOne(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes
}

async function* nothing(): AsyncIterable<Buffer> {}
