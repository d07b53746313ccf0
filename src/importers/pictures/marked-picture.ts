import type { Sharp } from 'sharp'

const leastSide = 240

/**
 * A picture with words burnt into it, slantwise and all over, so that a copy or a photograph of it says who looked and
 * when. `fontFile` is a TrueType font on disk. Throws where it cannot be done: a picture is not shown without its mark.
 */
export async function markedPicture(given: Buffer, words: string, fontFile: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  const own = await sharp(given).metadata()
  const larger = leastSide / Math.min(own.width, own.height)
  // On a picture of a few points no mark could be read: it is shown larger.
  const picture =
    larger > 1
      ? await sharp(given)
          .resize({ width: Math.ceil(own.width * larger) })
          .toBuffer()
      : given
  const { width, height } = larger > 1 ? await sharp(picture).metadata() : own
  const size = Math.max(9, Math.min(22, Math.round(Math.min(width, height) / 24)))
  const written = (colour: string) =>
    sharp({
      text: {
        text: `<span foreground="${colour}">${escaped(words)}</span>`,
        font: `Atkinson Hyperlegible Next ${size}`,
        fontfile: fontFile,
        rgba: true,
        dpi: 96,
      },
    })
      .png()
      .toBuffer()
  const [light, dark] = [await written('#ffffff'), await written('#000000')]
  const of = await sharp(light).metadata()
  // Light beside dark, so that it stands out on any ground; a little see-through, so that the picture can be read.
  const line = await blank(sharp, of.width + size * 2, of.height + size * 3)
    .composite([
      { input: dark, left: size + 1, top: size + 1 },
      { input: light, left: size, top: size },
    ])
    .png()
    .toBuffer()
  const slanted = await sharp(await faded(sharp, line))
    .rotate(-24, { background: '#00000000' })
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer()
  return sharp(picture)
    .composite([{ input: slanted, tile: true, gravity: 'northwest' }])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
}

function blank(sharp: typeof import('sharp').default, width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 4, background: '#00000000' } })
}

async function faded(sharp: typeof import('sharp').default, picture: Buffer): Promise<Buffer> {
  const veil = Buffer.from([255, 255, 255, 130])
  return sharp(picture)
    .composite([{ input: veil, raw: { width: 1, height: 1, channels: 4 }, tile: true, blend: 'dest-in' }])
    .png()
    .toBuffer()
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
