import { createHash } from 'node:crypto'
import type { MailMessage, MailTransport } from '../../core/channels/mail-transport.ts'
import { mimeBytes } from './mime.ts'

/** The demo's mail server: every message goes where the demo shows it, and nowhere else. */
export function outboxTransport(keep: (message: MailMessage) => Promise<void>): MailTransport {
  return {
    async line() {
      return {
        line: {
          async hand(message) {
            const hash = createHash('sha256')
              .update(await mimeBytes(message))
              .digest()
            await keep(message)
            return { outcome: 'accepted', words: 'kept in the outbox', hash }
          },
          release() {},
        },
      }
    },
    close() {},
  }
}
