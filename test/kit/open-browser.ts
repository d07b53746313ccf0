import { type Browser, chromium } from 'playwright-core'

/** A real browser: the one named in CHROMIUM_PATH, or the packaged one, which brings its own libraries when asked so. */
export async function openBrowser(): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await packaged.executablePath()),
    // In a single process, the first window to close takes the browser with it.
    args: packaged.args.filter((arg) => arg !== '--single-process'),
    headless: true,
  })
}
