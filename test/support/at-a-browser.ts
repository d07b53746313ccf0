import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

export type Screen = {
  readonly width?: number
  readonly height?: number
  readonly scripts?: boolean
  /** A phone: touched, not pointed at. */
  readonly touch?: boolean
}

export type FileToSend = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  /** How many things they did so far: a page opened, a field filled, a button pressed. */
  readonly steps: () => number
  open(path: string): Promise<void>
  /** Presses the button or follows the link of this name, and looks at the page it leads to. */
  press(name: string | RegExp): Promise<void>
  type(label: string | RegExp, words: string): Promise<void>
  tick(label: string | RegExp): Promise<void>
  chooseFile(label: string | RegExp, file: FileToSend): Promise<void>
  /** Looks at the page once more, after it changed by itself; at another width where one is given. */
  look(width?: number): Promise<void>
  /** Only whether the page fits this width, with nothing cut off. */
  fits(width: number): Promise<void>
  /** The page again, until it says this. */
  openUntil(path: string, says: string | RegExp, patience?: number): Promise<void>
  main(): Promise<string>
  close(): Promise<void>
}

type At = {
  readonly address: string
  readonly screen: Screen
  readonly token: string | undefined
  /** What the cookie of their own open key holds. */
  readonly key?: string | undefined
  /** Shapes of pages that axe has looked at already, at their width. */
  readonly seen: Set<string>
  readonly complain: (words: string) => void
}

/** Somebody at a browser of their own. Every page they come to is looked at: axe, title, one heading, the console, its width. */
export async function atABrowser(
  browser: Browser,
  { address, screen, token, key, seen, complain }: At,
): Promise<Visitor> {
  const width = screen.width ?? 1280
  const context = await browser.newContext({
    viewport: { width, height: screen.height ?? heightFor(width) },
    javaScriptEnabled: screen.scripts ?? true,
    hasTouch: screen.touch ?? false,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  context.setDefaultTimeout(30_000)
  if (token !== undefined) {
    await context.addCookies([{ name: 'signpost', value: token, url: address, httpOnly: true, sameSite: 'Strict' }])
  }
  if (key !== undefined) {
    await context.addCookies([{ name: 'signpost-key', value: key, url: address, httpOnly: true, sameSite: 'Strict' }])
  }
  const page = await context.newPage()
  listen(page, address, complain)
  let steps = 0
  const twin = screen.scripts === false ? await twinOf(browser, page, address) : undefined
  const arrived = async () => {
    const place = placeOf(page.url())
    await lookAt(twin ? await twin.show() : page, { place, seen, complain })
  }
  const resize = async (to: number) => {
    if (page.viewportSize()?.width !== to) await page.setViewportSize({ width: to, height: heightFor(to) })
  }
  const goOn = async (act: () => Promise<unknown>) => {
    await Promise.all([page.waitForEvent('load', { timeout: 40_000 }), act()])
    await arrived()
  }
  const named = (name: string | RegExp): Locator => {
    const exact = typeof name === 'string'
    return page.getByRole('button', { name, exact }).or(page.getByRole('link', { name, exact })).first()
  }
  return {
    page,
    context,
    steps: () => steps,
    async open(path) {
      steps += 1
      await resize(width)
      await page.goto(address + path, { waitUntil: 'load' })
      await arrived()
    },
    async press(name) {
      steps += 1
      await goOn(() => named(name).click())
    },
    async type(label, words) {
      steps += 1
      await page.getByLabel(label, { exact: typeof label === 'string' }).fill(words)
    },
    async tick(label) {
      steps += 1
      await page.getByLabel(label, { exact: typeof label === 'string' }).check()
    },
    async chooseFile(label, file) {
      steps += 1
      await page.getByLabel(label, { exact: typeof label === 'string' }).setInputFiles(file)
    },
    async look(at = width) {
      await resize(at)
      await arrived()
    },
    async fits(at) {
      await resize(at)
      await measure(page, { place: placeOf(page.url()), complain })
    },
    async openUntil(path, says, patience = 40_000) {
      const end = Date.now() + patience
      for (;;) {
        await page.goto(address + path, { waitUntil: 'load' })
        const shown = await shownOn(page)
        if (typeof says === 'string' ? shown.includes(says) : says.test(shown)) break
        if (Date.now() > end) throw new Error(`${path} never said ${says}. It says: ${shown.slice(0, 1500)}`)
        await page.waitForTimeout(150)
      }
      await arrived()
    },
    main: () => shownOn(page),
    async close() {
      await context.close()
      await twin?.close()
    },
  }
}

async function shownOn(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not said.
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
}

function listen(page: Page, address: string, complain: (words: string) => void): void {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // A page that says no is a page with a status of its own; that is no fault.
    const about = message.location().url
    if (message.text().startsWith('Failed to load resource') && (about === page.url() || about === '')) return
    if (about.endsWith('/autosave')) return
    complain(`${placeOf(page.url())}: the console says “${message.text()}” (${placeOf(about)})`)
  })
  page.on('pageerror', (problem) => complain(`${placeOf(page.url())}: a script failed: ${problem.message}`))
  page.on('response', (response) => {
    if (response.status() >= 500) complain(`${placeOf(response.url())}: answered ${response.status()}`)
    if (!response.url().startsWith(address)) complain(`${placeOf(page.url())}: asked ${response.url()}`)
  })
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const heightFor = (width: number) => (width < 500 ? 720 : 900)

type Looking = Pick<At, 'seen' | 'complain'> & { readonly place: string }

/**
 * What looks at a page is itself a script. For somebody whose browser runs none it looks at the same page elsewhere, as
 * it came and with its scripts left out.
 */
async function twinOf(browser: Browser, page: Page, address: string) {
  const context = await browser.newContext({ viewport: page.viewportSize() })
  const twin = await context.newPage()
  await twin.goto(`${address}/about`)
  return {
    async show(): Promise<Page> {
      await twin.setContent((await page.content()).replaceAll(/<script[^>]*><\/script>/g, ''), { waitUntil: 'load' })
      return twin
    },
    close: () => context.close(),
  }
}

async function lookAt(page: Page, { place, seen, complain }: Looking): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  for (const words of await newToAxe(page, width, seen)) complain(`${place} at ${width}: axe says ${words}`)
  await measure(page, { place, complain })
  await keepPicture(page, place, width)
}

async function measure(page: Page, { place, complain }: Omit<Looking, 'seen'>): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  const shape = await page.evaluate(() => ({
    title: document.title,
    headings: [...document.querySelectorAll('h1')].length,
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [...document.querySelectorAll('main *')]
      .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((part) => part.outerHTML.slice(0, 120))[0],
    cut: [...document.querySelectorAll('main :not(input, select, textarea)')]
      .filter((part) => ['hidden', 'clip'].includes(getComputedStyle(part).overflowX) && part.clientWidth > 2)
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.outerHTML.slice(0, 120))[0],
  }))
  if (shape.title.trim() === '') complain(`${place}: has no title`)
  if (shape.headings !== 1) complain(`${place}: has ${shape.headings} first headings`)
  if (shape.over > 0) complain(`${place} at ${width}: scrolls sideways by ${shape.over}: ${shape.wide ?? ''}`)
  if (shape.cut) complain(`${place} at ${width}: cuts off ${shape.cut}`)
}

/** What axe finds on a page whose shape it has not seen yet: words alone change nothing for it. */
async function newToAxe(page: Page, width: number, seen: Set<string>): Promise<readonly string[]> {
  const shape = (await page.content())
    .replaceAll(/>[^<]+</g, '><')
    .replaceAll(/ value="[^"]*"/g, '')
    .replaceAll(/[0-9a-f-]{36}|[0-9a-f]{64}/g, ':id')
  const key = createHash('sha256').update(`${width} ${shape}`).digest('hex')
  if (seen.has(key)) return []
  seen.add(key)
  const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/** Pictures to look at, kept out of the project: SCREENSHOTS=1 npx vitest run test/journeys */
async function keepPicture(page: Page, place: string, width: number): Promise<void> {
  if (!process.env['SCREENSHOTS']) return
  const folder = join(tmpdir(), 'signpost-screenshots', 'journeys')
  mkdirSync(folder, { recursive: true })
  const name = `${place.replaceAll(/[^a-z0-9]+/gi, '-')}-${(await page.title()).replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 50)}-${width}`
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

/** An address with its ids and tokens left out, so that the same page is called the same. */
export function placeOf(url: string): string {
  if (url === '' || url === 'about:blank') return url
  return new URL(url).pathname
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, ':id')
    .replaceAll(/\/[\w-]{40,}/g, '/:token')
}
