import { connect, type Socket } from 'node:net'

export type ScanWith = {
  /** Comes back once there is room for more; false where the daemon wants no more: it has gone, or has answered already. */
  add(piece: Buffer): Promise<boolean>
  /** What the daemon said, as it said it; nothing where it did not answer. */
  end(): Promise<string>
  /** Goes without waiting for an answer. */
  leave(): void
}

/** How many milliseconds the daemon may take for the next piece, and for its answer: more for a large file. */
export type Patience = { readonly piece: number; readonly answer: number; readonly answerToEachMegabyte: number }
const usualPatience: Patience = { piece: 15_000, answer: 20_000, answerToEachMegabyte: 500 }

/** One file for ClamAV’s daemon at `/path/of/its.socket` or `host:port`, spoken to as its manual says (INSTREAM). */
export function clamdSaid(address: string, patience = usualPatience): ScanWith {
  const socket = open(address)
  let said = ''
  let bytes = 0
  let closed = false
  let go = () => {}
  const wait = () =>
    new Promise<void>((gone) => {
      go = gone
    })
  socket.setTimeout(patience.piece, () => socket.destroy())
  socket.on('data', (data: Buffer) => {
    said += data.toString('utf8')
    go()
  })
  // What goes wrong with it ends in this too, and a scan that was cut short has no answer.
  socket.on('error', () => {})
  socket.on('close', () => {
    closed = true
    go()
  })
  socket.on('drain', () => go())
  socket.write('zINSTREAM\0')
  return {
    async add(piece) {
      // A file that is too large for it is refused while it still comes in.
      if (closed || said !== '') return false
      // One of no length would end the file.
      if (piece.length === 0) return true
      bytes += piece.length
      const size = Buffer.alloc(4)
      size.writeUInt32BE(piece.length)
      socket.write(size)
      if (!socket.write(piece)) await wait()
      return true
    },
    async end() {
      if (!closed && said === '') {
        socket.setTimeout(patience.answer + (bytes / 1024 / 1024) * patience.answerToEachMegabyte)
        socket.write(Buffer.alloc(4))
        while (!closed && !said.endsWith('\0')) await wait()
      }
      socket.destroy()
      return said
    },
    leave: () => socket.destroy(),
  }
}

function open(address: string): Socket {
  const at = /^([^/]+):(\d+)$/.exec(address)
  return at?.[1] && at[2] ? connect(Number(at[2]), at[1]) : connect(address)
}

/** The harmless file that every scanner knows (eicar.org), in pieces, so that no scanner dislikes this program for it. */
const everybodysTestFile = () =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR', '-STANDARD-', 'ANTIVIRUS', '-TEST-FILE!', '$H+H*'].join(''))
const block = 512

/** An archive (tar) of so many bytes that holds the test file and nothing else: it ends in as many zeros as there is room for. */
export function* testFileOf(bytes: number): Iterable<Buffer> {
  const file = everybodysTestFile()
  const start = Buffer.alloc(2 * block)
  start.write('test.com', 0)
  start.write('0000644\0', 100)
  start.write('0000000\0', 108)
  start.write('0000000\0', 116)
  start.write(`${file.length.toString(8).padStart(11, '0')}\0`, 124)
  start.write('00000000000\0', 136)
  start.write('        0', 148)
  start.write('ustar\x0000', 257)
  const sum = start.subarray(0, block).reduce((all, byte) => all + byte, 0)
  start.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  file.copy(start, block)
  yield start
  const zeros = Buffer.alloc(64 * 1024)
  for (let left = Math.max(bytes - start.length, 2 * block); left > 0; left -= zeros.length)
    yield zeros.subarray(0, Math.min(left, zeros.length))
}
