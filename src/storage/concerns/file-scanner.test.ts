import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { clamd } from './file-scanner.ts'

let server: Server | undefined
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())))

/** Speaks as ClamAV’s daemon does: reads INSTREAM pieces until an empty one, and answers. */
async function daemon(answerTo: (bytes: Buffer) => string): Promise<string> {
  server = createServer((socket) => {
    let held = Buffer.alloc(0)
    socket.on('data', (data) => {
      held = Buffer.concat([held, data])
      if (!held.subarray(-4).equals(Buffer.alloc(4))) return
      socket.end(`${answerTo(held)}\0`)
    })
  })
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', () => done()))
  const at = server.address()
  return `127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
}
async function scanned(address: string, bytes: Buffer) {
  const scan = clamd(address).begin()
  await scan.add(bytes)
  return scan.end()
}

it('a file is clean, harmful, or openly not scanned, as the daemon says', async () => {
  const address = await daemon((bytes) => (bytes.includes('EICAR') ? 'stream: Eicar-Signature FOUND' : 'stream: OK'))
  expect(await scanned(address, Buffer.from('a screenshot'))).toBe('clean')
  expect(await scanned(address, Buffer.from('EICAR'))).toBe('harmful')
})

it('a daemon that answers nonsense or is not there has not scanned', async () => {
  expect(await scanned(await daemon(() => 'stream: size limit exceeded. ERROR'), Buffer.from('x'))).toBe('not-scanned')
  expect(await scanned('127.0.0.1:1', Buffer.from('x'))).toBe('not-scanned')
  expect(await scanned('/nowhere/clamd.ctl', Buffer.from('x'))).toBe('not-scanned')
})
