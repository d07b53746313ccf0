import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingFonts } from '../../exporters/pdf/font/reading-fonts.ts'
import { markedPicture } from './marked-picture.ts'

let folder: string
let font: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-test-'))
  font = join(folder, 'font.ttf')
  await writeFile(font, readingFonts()[0]?.bytes ?? new Uint8Array())
})
afterAll(() => rm(folder, { recursive: true }))

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()

/** How much of each quarter of a picture is other than in another, in hundredths. */
async function changed(one: Buffer, other: Buffer): Promise<readonly number[]> {
  const [a, b] = await Promise.all(
    [one, other].map((bytes) => sharp(bytes).raw().toBuffer({ resolveWithObject: true })),
  )
  if (!a || !b) throw new Error('two pictures')
  const { width, height, channels } = a.info
  const quarters = [0, 0, 0, 0]
  for (let at = 0; at < a.data.length; at += channels) {
    const point = at / channels
    const quarter = (point % width < width / 2 ? 0 : 1) + (Math.floor(point / width) < height / 2 ? 0 : 2)
    if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > 24) quarters[quarter] = (quarters[quarter] ?? 0) + 1
  }
  return quarters.map((count) => (count * 400) / (width * height))
}

describe('a picture with a mark', () => {
  it.each([
    ['a light one', 800, 600, '#ffffff'],
    ['a dark one', 800, 600, '#050505'],
    ['a tall one', 300, 1600, '#667788'],
  ])('bears it in every quarter, %s too', async (_, width, height, ground) => {
    const picture = await plain(width, height, ground)
    const marked = await markedPicture(picture, 'Dora Lead, Mon 1 March, 10 am', font)
    for (const part of await changed(picture, marked)) expect(part).toBeGreaterThan(1)
    expect(await sharp(marked).metadata()).toMatchObject({ width, height, format: 'jpeg' })
  })

  it('is shown larger where it is too small to bear one', async () => {
    const marked = await markedPicture(await plain(30, 20, '#808080'), 'Dora Lead, 10 am', font)
    expect(await sharp(marked).metadata()).toMatchObject({ width: 360, height: 240 })
    for (const part of await changed(await plain(360, 240, '#808080'), marked)) expect(part).toBeGreaterThan(1)
  })

  it('says who looked: another reader’s is another', async () => {
    const picture = await plain(800, 600, '#888888')
    const one = await markedPicture(picture, 'Dora Lead, 10 am', font)
    const other = await markedPicture(picture, 'Adam <b> & Eve, 11 am', font)
    expect((await changed(one, other)).some((part) => part > 1)).toBe(true)
  })
})
