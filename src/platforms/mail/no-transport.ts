import type { MailTransport } from '../../core/channels/mail-transport.ts'

/** Where no mail server is named: nothing is begun, and the reason is said. */
export const noTransport: MailTransport = {
  async line() {
    return { problem: 'no-mail-server' }
  },
  close() {},
}
