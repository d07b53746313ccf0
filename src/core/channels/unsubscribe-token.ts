import { createHash, createHmac } from 'node:crypto'
import type { ReaderId } from '../school/ids.ts'

/**
 * What stands in a reader's link to stop the newsletter: the same each time it is worked out, so that it need not be
 * kept, and of no use to anybody without the installation's secret.
 */
export function unsubscribeToken(secret: string, reader: ReaderId): string {
  return createHmac('sha256', secret).update(`newsletter reader ${reader}`).digest('base64url')
}

/** What is kept to know a token by, from which it cannot be worked out. */
export function unsubscribeHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
