import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** What a scan said; `not-scanned` wherever there was none, for whatever reason, and screens say so. */
export type Scanned = 'clean' | 'harmful' | 'not-scanned'

export type FileScanner = {
  /** A scan of one file, given to it piece by piece. It never throws: a scanner that fails has not scanned. */
  begin(): { add(piece: Buffer): Promise<void>; end(): Promise<Scanned> }
}

const patience = 30_000

/** ClamAV’s daemon at `/path/of/its.socket` or `host:port`, spoken to as its manual says (INSTREAM). */
export function clamd(address: string): FileScanner {
  return {
    begin() {
      const socket = open(address)
      let answer = ''
      let failed = false
      socket.setTimeout(patience, () => socket.destroy())
      socket.on('data', (data: Buffer) => {
        answer += data.toString('utf8')
      })
      const ended = new Promise<void>((done) => socket.on('close', () => done()))
      socket.on('error', () => {
        failed = true
      })
      socket.write('zINSTREAM\0')
      return {
        async add(piece) {
          if (failed || socket.destroyed) return
          const size = Buffer.alloc(4)
          size.writeUInt32BE(piece.length)
          if (!socket.write(Buffer.concat([size, piece])))
            await Promise.race([once(socket, 'drain'), ended]).catch(() => {})
        },
        async end() {
          if (!failed && !socket.destroyed) socket.write(Buffer.alloc(4))
          await ended
          if (answer.includes('FOUND')) return 'harmful'
          return !failed && /\bOK\b/.test(answer) ? 'clean' : 'not-scanned'
        },
      }
    },
  }
}

function open(address: string): Socket {
  const at = /^([^/]+):(\d+)$/.exec(address)
  return at?.[1] && at[2] ? connect(Number(at[2]), at[1]) : connect(address)
}
