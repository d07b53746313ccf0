import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAssets } from '../../build/assets.ts'
import { gallery } from './gallery/gallery.tsx'
import { serve } from './gallery/serve.ts'
import { openBrowser } from './open-browser.ts'

const paths = ['/home', '/write', '/posts', '/policy', '/tell-us', '/told']
const looks = ['light', 'dark'] as const

let assetsDir: string
let browser: Browser
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  assetsDir = await mkdtemp(join(tmpdir(), 'signpost-gallery-'))
  site = await serve(gallery(await buildAssets(assetsDir)), assetsDir)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await rm(assetsDir, { recursive: true, force: true })
})

async function opened<T>(
  path: string,
  settings: Parameters<Browser['newContext']>[0],
  look: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(settings)
  try {
    const page = await context.newPage()
    await page.goto(site.address + path)
    return await look(page, context)
  } finally {
    await context.close()
  }
}

describe.each(paths)('%s', (path) => {
  it.each(looks)('has nothing for axe to find, in %s', async (colorScheme) => {
    const found = await opened(path, { colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
    })
    expect(found).toEqual([])
  })

  it.each([
    ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
    ['twice as large at 1280', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ])('never scrolls sideways, %s', async (_, settings) => {
    const wide = await opened(path, settings, (page) =>
      page.evaluate(() => ({
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        parts: [...document.querySelectorAll('main *')]
          .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((part) => part.outerHTML.slice(0, 80)),
      })),
    )
    expect(wide).toEqual({ page: 0, parts: [] })
  })

  it('gives a thumb 44 pixels for everything that is pressed, except links inside a sentence', async () => {
    const small = await opened(path, { viewport: { width: 320, height: 640 }, hasTouch: true }, (page) =>
      page.evaluate(() => {
        const pressed =
          'button, .govuk-button, select, summary, input:not([type=hidden]), textarea, nav a, .acts a, .foot a'
        return [...document.querySelectorAll(pressed)].flatMap((part) => {
          const row = part.closest('.govuk-radios__item, .govuk-checkboxes__item') ?? part
          const { width, height } = row.getBoundingClientRect()
          return height >= 44 && width >= 44
            ? []
            : [`${Math.round(width)} × ${Math.round(height)}: ${part.outerHTML.slice(0, 90)}`]
        })
      }),
    )
    expect(small).toEqual([])
  })

  it('runs under a policy that allows nothing inline, with nothing to complain of', async () => {
    const complaints: string[] = []
    await opened('/told', {}, async (page) => {
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (problem) => complaints.push(problem.message))
      await page.goto(site.address + path)
    })
    expect(complaints).toEqual([])
  })
})

describe('a first visit', () => {
  it('takes at most 6 requests and 100 KB, without pictures', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const requests = new Map<string, string>()
    let bytes = 0
    session.on('Network.requestWillBeSent', ({ requestId, request }) => requests.set(requestId, request.url))
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(`${site.address}/home`, { waitUntil: 'networkidle' })
    await context.close()
    expect(requests.size).toBeLessThanOrEqual(6)
    expect(bytes).toBeLessThan(100 * 1024)
    expect([...requests.values()].filter((url) => url.endsWith('.woff2'))).toHaveLength(1)
  })
})

describe('the scripts', () => {
  it('move the focus to what stands in the way, and from there to its field', async () => {
    await opened('/write', {}, async (page) => {
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary')
      await page.getByRole('link', { name: 'Say what is in the picture' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('alt')
    })
  })

  it('say how many characters are left', async () => {
    const says = await opened('/write', {}, (page) => page.locator('.govuk-character-count__status').textContent())
    expect(says).toMatch(/characters left; X allows 280/)
  })

  it('untick the others when none is ticked', async () => {
    await opened('/write', {}, async (page) => {
      await page.getByLabel('No pupil can be seen').check()
      expect(await page.getByLabel('Amelia H').isChecked()).toBe(false)
    })
  })
})

describe('without JavaScript', () => {
  it('an answer still reveals its own questions, and only its own', async () => {
    await opened('/write', { javaScriptEnabled: false }, async (page) => {
      const day = page.getByLabel('Day', { exact: true })
      expect(await day.isVisible()).toBe(true)
      await page.getByText('As soon as it is agreed').click()
      expect(await day.isVisible()).toBe(false)
    })
  })

  it('the limit is said in words', async () => {
    const says = await opened('/write', { javaScriptEnabled: false }, (page) =>
      page.locator('#words-info').textContent(),
    )
    expect(says).toBe('You can enter up to 280 characters')
  })
})

// Pictures to look at, kept out of the project: SCREENSHOTS=1 npx vitest run test/kit/gallery.test.ts
describe.runIf(process.env['SCREENSHOTS'])('pictures', () => {
  const folder = join(tmpdir(), 'signpost-screenshots')
  const phone = { width: 320, height: 640 }
  const desk = { width: 1280, height: 800 }
  const ways: Readonly<Record<string, Parameters<Browser['newContext']>[0]>> = {
    '320-light': { viewport: phone },
    '320-dark': { viewport: phone, colorScheme: 'dark' },
    '1280-light': { viewport: desk },
    '1280-dark': { viewport: desk, colorScheme: 'dark' },
    '1280-forced-colours': { viewport: desk, forcedColors: 'active' },
  }

  it.each(paths)(
    '%s is pictured on a phone, at a desk, in each look and on paper',
    { timeout: 60_000 },
    async (path) => {
      await mkdir(folder, { recursive: true })
      const file = (way: string) => join(folder, `${path.slice(1)}-${way}.png`)
      for (const [way, settings] of Object.entries(ways))
        await opened(path, settings, (page) => page.screenshot({ path: file(way), fullPage: true }))
      await opened(path, { viewport: { width: 794, height: 1123 } }, async (page) => {
        await page.emulateMedia({ media: 'print' })
        await page.screenshot({ path: file('paper'), fullPage: true })
      })
    },
  )
})
