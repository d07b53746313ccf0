import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EvidenceId, SchoolId } from '../../core/school/ids.ts'
import { evidenceStore } from './evidence-store.ts'
import type { FileScanner } from './file-scanner.ts'

const school = '11111111-1111-4111-8111-111111111111' as SchoolId
const id = '22222222-2222-4222-8222-222222222222' as EvidenceId
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-evidence-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function* pieces(sizes: readonly number[]): AsyncIterable<Buffer> {
  for (const size of sizes) yield Buffer.alloc(size, 7)
}
const about = { name: 'a', mediaType: 'b' }
const joined = async (from: AsyncIterable<Buffer>) => {
  const parts: Buffer[] = []
  for await (const part of from) parts.push(part)
  return Buffer.concat(parts)
}

it.each([[0], [1], [65_535], [65_536], [65_537], [131_072], [200_000]])(
  'a file of %i bytes comes back as it came',
  async (size) => {
    const store = evidenceStore(folder, null)
    const plain = randomBytes(size)
    const taken = await store.take(school, id, { pieces: pieces([]), ...about })
    await store.drop(school, taken.id)
    const again = await store.take(school, id, {
      pieces: (async function* () {
        yield plain.subarray(0, 100)
        yield plain.subarray(100)
      })(),
      ...about,
    })
    expect(again.bytes).toBe(size)
    expect(again.hash.equals(createHash('sha256').update(plain).digest())).toBe(true)
    expect((await joined(store.read(school, id, again.key))).equals(plain)).toBe(true)
    expect(await store.isWhole(school, id, again.key, again.hash)).toBe(true)
    await store.drop(school, id)
  },
)

it('a file that breaks off leaves nothing behind', async () => {
  const store = evidenceStore(folder, null)
  const broken = (async function* () {
    yield randomBytes(100_000)
    throw new Error('the line was cut')
  })()
  await expect(store.take(school, id, { pieces: broken, ...about })).rejects.toThrow('the line was cut')
  const left = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  expect(left).toEqual([])
})

it('what the scanner calls harmful is kept as it came, and said to be so', async () => {
  const scanner: FileScanner = { scan: async () => 'harmful' }
  const store = evidenceStore(folder, scanner)
  const taken = await store.take(school, id, { pieces: pieces([10]), ...about })
  expect(taken.scanned).toBe('harmful')
  expect(await joined(store.read(school, id, taken.key))).toHaveLength(10)
  await store.drop(school, id)
})
