import { type Browser, chromium } from 'playwright-core'
import { packagedBrowser } from '../support/packaged-browser.ts'

/** A real browser: the one named in CHROMIUM_PATH, or the packaged one, which brings its own libraries when asked so. */
export async function openBrowser(): Promise<Browser> {
  const packaged = await packagedBrowser()
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? packaged.executablePath,
    // In a single process, the first window to close takes the browser with it.
    args: packaged.args.filter((arg) => arg !== '--single-process'),
    headless: true,
  })
}
