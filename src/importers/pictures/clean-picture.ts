import type { CleanPicture } from '../../core/posts/clean-picture.ts'

export type PictureProblem = 'not-a-picture' | 'heic' | 'too-many-points' | 'animated'

const longestSide = 1600
const pointsAtMost = 80_000_000

/**
 * A picture as it may be kept: turned upright, at most 1600 points on its longer side, and encoded anew so that where
 * and when it was taken, who took it, and any caption hidden in the file are gone. What it is, is told by its bytes.
 */
export async function cleanPicture(bytes: Buffer): Promise<CleanPicture | { problem: PictureProblem }> {
  const kind = sniff(bytes)
  if (kind === 'heic') return { problem: 'heic' }
  if (kind === 'unknown') return { problem: 'not-a-picture' }
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  try {
    const source = sharp(bytes, { limitInputPixels: pointsAtMost, failOn: 'error', pages: 1 })
    const { hasAlpha } = await source.metadata()
    const upright = source
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
    const encoded = hasAlpha ? upright.flatten({ background: '#ffffff' }) : upright
    const { data, info } = await encoded.jpeg({ quality: 82, mozjpeg: true }).toBuffer({ resolveWithObject: true })
    return { bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height }
  } catch (problem) {
    const words = problem instanceof Error ? problem.message : ''
    return { problem: words.includes('pixel limit') ? 'too-many-points' : 'not-a-picture' }
  }
}

/** What the first bytes say; a name or a header sent with a file is never believed. */
function sniff(bytes: Buffer): 'known' | 'heic' | 'unknown' {
  const start = bytes.subarray(0, 16)
  const ascii = (from: number, to: number) => start.subarray(from, to).toString('latin1')
  if (start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff) return 'known'
  if (ascii(1, 4) === 'PNG' && start[0] === 0x89) return 'known'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'known'
  if (ascii(0, 6) === 'GIF87a' || ascii(0, 6) === 'GIF89a') return 'known'
  if (ascii(4, 8) === 'ftyp') return ascii(8, 12) === 'avif' ? 'known' : 'heic'
  return 'unknown'
}
