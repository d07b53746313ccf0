import { clamdSaid, type Patience, testFileOf } from './clamd.ts'

/**
 * What a scan said. `not-scanned` wherever no scanner answered, for whatever reason; `beyond-scan` where one did and does
 * not look so far: the file is too large for it, or locked with a password. Screens say so.
 */
export type Scanned = 'clean' | 'harmful' | 'not-scanned' | 'beyond-scan'

export type FileScanner = {
  /** Scans one file as its pieces come. A scanner that fails has not scanned; only the pieces themselves may throw. */
  scan(pieces: AsyncIterable<Buffer>): Promise<Scanned>
}

/** As Debian sets ClamAV up, it looks into no larger file, and calls it clean all the same. */
const surelyLookedInto = 25 * 1024 * 1024

/** Scans with ClamAV’s daemon at `/path/of/its.socket` or `host:port`. */
export function clamd(address: string, patience?: Patience): FileScanner {
  return {
    async scan(pieces) {
      const scan = clamdSaid(address, patience)
      let bytes = 0
      try {
        for await (const piece of pieces) {
          bytes += piece.length
          if (!(await scan.add(piece))) break
        }
      } catch (problem) {
        scan.leave()
        throw problem
      }
      const said = scannedAs(await scan.end())
      if (said !== 'clean' || bytes <= surelyLookedInto) return said
      return (await looksInto(address, bytes)) ? 'clean' : 'beyond-scan'
    },
  }
}

/** Whether the daemon finds what it should in a file of this size: everybody’s test file, with nothing after it. */
export async function looksInto(address: string, bytes: number): Promise<boolean> {
  const scan = clamdSaid(address)
  for (const piece of testFileOf(bytes)) if (!(await scan.add(piece))) break
  return scannedAs(await scan.end()) === 'harmful'
}

function scannedAs(said: string): Scanned {
  const found = /: (\S+) FOUND/.exec(said)?.[1]
  // So it names what it did not look into, where it is told to say so (AlertExceedsMax, AlertEncrypted).
  if (found?.startsWith('Heuristics.Limits.') || found?.startsWith('Heuristics.Encrypted')) return 'beyond-scan'
  if (found !== undefined) return 'harmful'
  if (/size limit exceeded/i.test(said)) return 'beyond-scan'
  return /: OK\b/.test(said) ? 'clean' : 'not-scanned'
}
