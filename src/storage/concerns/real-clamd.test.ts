import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aClamd, type Clamd, clamdIsHere, everybodysTestFile } from '../../../test/support/a-clamd.ts'
import type { EvidenceId, SchoolId } from '../../core/school/ids.ts'
import { evidenceStore } from './evidence-store.ts'
import { clamd, looksInto, type Scanned } from './file-scanner.ts'

const school = '11111111-1111-4111-8111-111111111111' as SchoolId
const id = '22222222-2222-4222-8222-222222222222' as EvidenceId
const megabyte = 1024 * 1024
/** What the operating guide says to set for files of the size that is taken. */
const wide = ['StreamMaxLength 210M', 'MaxFileSize 210M', 'MaxScanSize 400M', 'AlertExceedsMax yes']
/** As Debian’s package sets it up. */
const debians = ['StreamMaxLength 25M', 'MaxFileSize 25M', 'MaxScanSize 100M']
/** Takes large files in and looks at the first part of none: it calls them clean all the same. */
const half = ['StreamMaxLength 210M', 'MaxFileSize 25M']

let daemon: Clamd | undefined
afterEach(() => daemon?.end())
beforeAll(() => {
  if (!clamdIsHere) console.info('Skipped: ClamAV’s daemon is not on this machine (Debian’s clamav-daemon).')
})

async function* ofSize(
  bytes: number,
  start: Buffer = Buffer.alloc(0),
  then?: () => Promise<void>,
): AsyncIterable<Buffer> {
  const piece = Buffer.alloc(64 * 1024, 7)
  yield start
  for (let sent = 0; sent < bytes; sent += piece.length) {
    if (then && sent > bytes / 2) {
      await then()
      then = undefined
    }
    yield piece.subarray(0, Math.min(piece.length, bytes - sent))
  }
}
const inOne = (bytes: Buffer) => ofSize(0, bytes)
const scannedBy = async (settings: readonly string[], pieces: AsyncIterable<Buffer>): Promise<Scanned> => {
  daemon = await aClamd(settings)
  return clamd(daemon.address).scan(pieces)
}

describe.skipIf(!clamdIsHere)('with ClamAV’s own daemon', () => {
  it('the test file is harmful, also within a zip, and a screenshot is clean', async () => {
    expect(await scannedBy(debians, inOne(everybodysTestFile))).toBe('harmful')
    const scanner = clamd(daemon?.address ?? '')
    const zip = await new JSZip().file('letter.com', everybodysTestFile).generateAsync({ type: 'nodebuffer' })
    expect(await scanner.scan(inOne(zip))).toBe('harmful')
    expect(await scanner.scan(inOne(Buffer.from('a screenshot')))).toBe('clean')
    expect(await scanner.scan(inOne(Buffer.alloc(0)))).toBe('clean')
  })

  it('200 MB are clean where the daemon looks into as much', async () => {
    expect(await scannedBy(wide, ofSize(200 * megabyte))).toBe('clean')
    expect(await clamd(daemon?.address ?? '').scan(ofSize(26 * megabyte, everybodysTestFile))).toBe('harmful')
  })

  it('a file larger than the daemon takes is not said to be scanned', async () => {
    expect(await scannedBy(debians, ofSize(26 * megabyte))).toBe('beyond-scan')
    expect(await clamd(daemon?.address ?? '').scan(ofSize(24 * megabyte))).toBe('clean')
  })

  it('one that it takes, passes over and calls clean is not said to be scanned either', async () => {
    expect(await scannedBy(half, ofSize(26 * megabyte))).toBe('beyond-scan')
    expect(await looksInto(daemon?.address ?? '', 24 * megabyte)).toBe(true)
    expect(await looksInto(daemon?.address ?? '', 26 * megabyte)).toBe(false)
  })

  it('nor is it shut away as harmful where the daemon is told to speak up about its limits', async () => {
    expect(await scannedBy([...half, 'AlertExceedsMax yes'], ofSize(26 * megabyte))).toBe('beyond-scan')
  })

  it('killed in the middle of a file, it has not scanned it, and the file is kept whole', async () => {
    daemon = await aClamd(wide)
    const folder = await mkdtemp(join(tmpdir(), 'signpost-evidence-'))
    const real = clamd(daemon.address)
    const cut = {
      scan: (pieces: AsyncIterable<Buffer>) =>
        real.scan(
          (async function* () {
            let number = 0
            for await (const piece of pieces) {
              if (number === 100) await daemon?.kill()
              number += 1
              yield piece
            }
          })(),
        ),
    }
    const store = evidenceStore(folder, cut)
    const about = { name: 'film.mp4', mediaType: 'video/mp4' }
    const taken = await store.take(school, id, { pieces: ofSize(20 * megabyte), ...about })
    expect(taken.scanned).toBe('not-scanned')
    expect(await store.isWhole(school, id, taken.key, taken.hash)).toBe(true)
    expect(await real.scan(inOne(everybodysTestFile))).toBe('not-scanned')
    await rm(folder, { recursive: true, force: true })
  })

  it('held up, it keeps nobody waiting for ever, and the file goes unscanned', async () => {
    daemon = await aClamd(wide)
    daemon.hold()
    const impatient = clamd(daemon.address, { piece: 300, answer: 300, answerToEachMegabyte: 0 })
    expect(await impatient.scan(inOne(Buffer.from('a screenshot')))).toBe('not-scanned')
    expect(await impatient.scan(ofSize(20 * megabyte))).toBe('not-scanned')
    daemon.goOn()
    expect(await clamd(daemon.address).scan(inOne(everybodysTestFile))).toBe('harmful')
  })
})
