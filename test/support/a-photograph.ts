import sharp from 'sharp'

/**
 * A photograph as a phone takes it: a JPEG that says in its EXIF who took it, when, with what, and where on Earth.
 * Two of different `hue` are two pictures.
 */
export async function aPhotograph(hue = 140): Promise<Buffer> {
  const width = 1200
  const height = 900
  const children = [300, 600, 900]
    .map(
      (x) =>
        `<circle cx="${x}" cy="420" r="80" fill="#c98f6b"/><rect x="${x - 90}" y="500" width="180" height="260" rx="60" fill="hsl(${(hue + x) % 360} 55% 45%)"/>`,
    )
    .join('')
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="60%" fill="hsl(${hue} 40% 80%)"/><rect y="60%" width="100%" height="40%" fill="hsl(${hue} 35% 45%)"/>${children}</svg>`
  return sharp(Buffer.from(scene))
    .withExif({
      IFD0: { Make: 'Fonemaker', Model: 'Pocket 7', Artist: 'A Parent', DateTime: '2026:03:03 14:05:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '54/1 32/1 1200/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '1/1 55/1 3000/100',
      },
    })
    .jpeg({ quality: 80 })
    .toBuffer()
}
