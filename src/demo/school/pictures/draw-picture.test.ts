import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawPicture, pictureOf } from './draw-picture.ts'
import { scenes } from './scene.ts'

describe('the pictures of the fictitious school', () => {
  it.each(scenes)('become a photograph-sized JPEG: %s', async (scene) => {
    const { svg } = drawPicture(pictureOf(scene, 3))
    const { data, info } = await sharp(Buffer.from(svg)).jpeg().toBuffer({ resolveWithObject: true })
    expect([info.format, info.width, info.height]).toEqual(['jpeg', 1200, 800])
    const { entropy } = await sharp(data).stats()
    expect(entropy).toBeGreaterThan(2)
  })

  it.each(scenes)('are described in a sentence: %s', (scene) => {
    const { alt } = drawPicture(pictureOf(scene, 8))
    expect(alt).toMatch(/^[A-Z].{30,160}\.$/)
  })

  it('are the same for the same seed and differ for another', () => {
    expect(drawPicture(42)).toEqual(drawPicture(42))
    expect(drawPicture(42).svg).not.toBe(drawPicture(52).svg)
    expect(new Set(Array.from({ length: 40 }, (_, seed) => drawPicture(seed).svg)).size).toBe(40)
  })

  it('hold no lettering and fetch nothing', () => {
    for (let seed = 0; seed < 30; seed += 1) expect(drawPicture(seed).svg).not.toMatch(/<text|<image|href/)
  })

  it('have a picture for any number', () => {
    expect(drawPicture(-7).alt).not.toBe('')
    expect(drawPicture(1.5).svg).toContain('</svg>')
  })
})
