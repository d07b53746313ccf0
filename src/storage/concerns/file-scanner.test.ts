import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { clamd } from './file-scanner.ts'

let server: Server | undefined
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())))

/** Says what it is told to once a file has come, whatever was in it: ClamAV’s own daemon is tried in real-clamd.test.ts. */
async function daemon(answer: string): Promise<string> {
  server = createServer((socket) => {
    let held = Buffer.alloc(0)
    socket.on('data', (data) => {
      held = Buffer.concat([held, data])
      if (held.subarray(-4).equals(Buffer.alloc(4))) socket.end(`${answer}\0`)
    })
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', () => done()))
  const at = server.address()
  return `127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
}
const scanned = (address: string) =>
  clamd(address).scan(
    (async function* () {
      yield Buffer.from('a screen')
      yield Buffer.alloc(0)
      yield Buffer.from('shot')
    })(),
  )

it.each([
  ['stream: OK', 'clean'],
  ['stream: Win.Test.EICAR_HDB-1 FOUND', 'harmful'],
  ['stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND', 'beyond-scan'],
  ['stream: Heuristics.Encrypted.Zip FOUND', 'beyond-scan'],
  ['INSTREAM size limit exceeded. ERROR', 'beyond-scan'],
  ['stream: Can’t allocate memory ERROR', 'not-scanned'],
  ['UNKNOWN COMMAND', 'not-scanned'],
  ['BOOKING', 'not-scanned'],
  ['', 'not-scanned'],
])('where the daemon says “%s” a file is %s', async (answer, as) => {
  expect(await scanned(await daemon(answer))).toBe(as)
})

it('a daemon that is not there has not scanned', async () => {
  expect(await scanned('127.0.0.1:1')).toBe('not-scanned')
  expect(await scanned('/nowhere/clamd.ctl')).toBe('not-scanned')
})

it('a file that cannot be read to its end is nobody’s to judge', async () => {
  const address = await daemon('stream: OK')
  const broken = (async function* () {
    yield Buffer.from('a')
    throw new Error('a piece is not as it was sealed')
  })()
  await expect(clamd(address).scan(broken)).rejects.toThrow('a piece is not as it was sealed')
})
