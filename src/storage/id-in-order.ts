import { randomBytes } from 'node:crypto'

let last = { at: 0, count: 0 }

/**
 * A new id that sorts after those this process made before it (RFC 9562, version 7, counting within a millisecond): for rows
 * that stand in the order in which they were added, also where two were added at one moment.
 */
export function idInOrder(): string {
  const now = Date.now()
  last = now > last.at ? { at: now, count: 0 } : { at: last.at, count: last.count + 1 }
  if (last.count > 0xfff) last = { at: last.at + 1, count: 0 }
  const time = last.at.toString(16).padStart(12, '0')
  const count = last.count.toString(16).padStart(3, '0')
  const bytes = randomBytes(8)
  bytes[0] = 0x80 | ((bytes[0] ?? 0) & 0x3f)
  const rest = bytes.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${rest.slice(0, 4)}-${rest.slice(4)}`
}
