import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join } from 'node:path'

const kinds: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** As strict as the product's own: nothing inline, nothing from elsewhere. */
const securityPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'"

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"><path fill="#9cc4d8" d="M0 0h640v480H0z"/><path fill="#5f8f5a" d="M0 260q160-60 320 0t320 0v220H0z"/><path fill="#4a86a8" d="M0 350q160-40 320 0t320 0v130H0z"/></svg>'

/** Serves pages and built assets on a free loopback port, brotli where the build made it. */
export async function serve(
  pages: ReadonlyMap<string, string>,
  assetsDir: string,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    response.setHeader('content-security-policy', securityPolicy)
    const page = pages.get(path)
    if (page !== undefined) return response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
    if (path === '/picture.svg') return response.setHeader('content-type', 'image/svg+xml').end(picture)
    const file = join(assetsDir, basename(path))
    const brotli = await readFile(`${file}.br`).catch(() => undefined)
    const content = brotli ?? (await readFile(file).catch(() => undefined))
    if (content === undefined) return response.writeHead(404).end()
    if (brotli) response.setHeader('content-encoding', 'br')
    return response.setHeader('content-type', kinds[extname(file)] ?? 'text/plain').end(content)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('The gallery has no port.')
  return {
    address: `http://127.0.0.1:${at.port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
