import { connect } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrivesWithin, wholeInTime } from './whole-in-time.ts'

let app: FastifyInstance
let port = 0

beforeAll(async () => {
  app = fastify()
  wholeInTime(app, 150)
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume().on('end', () => done(null))
  })
  app.post('/form', async () => 'taken')
  app.post('/file', { config: { keepFile: true } as object }, async () => 'taken')
  await app.listen({ host: '127.0.0.1', port: 0 })
  const [at] = app.addresses()
  port = typeof at === 'object' ? at.port : 0
})
afterAll(() => app.close())

/** Sends ten bytes, the last after this many milliseconds; what came back. */
function slowly(path: string, after: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (piece) => {
      answer += piece.toString()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\nContent-Type: text/x\r\nContent-Length: 10\r\n\r\n123456789`,
    )
    setTimeout(() => socket.write('0'), after)
  })
}

describe('what takes long to arrive', () => {
  it('is hung up on where it is a form', async () => {
    expect(await slowly('/form', 600)).toBe('')
    expect(await slowly('/form', 20)).toContain('taken')
  })

  it('is waited for where it is a file that comes by a pass', async () => {
    expect(await slowly('/file', 600)).toContain('taken')
    // 200 MB over two megabits a second.
    expect(arrivesWithin.file).toBeGreaterThan(((200 * 8) / 2) * 1000)
  })
})
