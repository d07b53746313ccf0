import type { PostOffice } from './actions/records/send-mail.ts'
import type { PartSettings } from './config/part-settings.ts'
import type { AtSignIn } from './storage/at-sign-in.ts'
import type { Database } from './storage/database.ts'

/** How mail leaves this installation. What speaks to mail servers is loaded only where there is one. */
export async function postOffice(
  settings: Pick<PartSettings, 'mail' | 'publicUrl'>,
  db: Database,
  signIn: AtSignIn,
): Promise<PostOffice> {
  const { mail, publicUrl } = settings
  const unnamed = `Signpost <signpost@${new URL(publicUrl).hostname}>`
  switch (mail.kind) {
    case 'smtp': {
      const { smtpTransport } = await import('./platforms/mail/smtp-transport.ts')
      return { transport: smtpTransport(mail.url, { lines: 4 }), from: mail.from, publicUrl }
    }
    case 'outbox': {
      const { outboxTransport } = await import('./platforms/mail/outbox-transport.ts')
      const { outbox } = await import('./storage/publishing/outbox.ts')
      return { transport: outboxTransport(outbox(db, signIn)), from: unnamed, publicUrl }
    }
    case 'none': {
      const { noTransport } = await import('./platforms/mail/no-transport.ts')
      return { transport: noTransport, from: unnamed, publicUrl }
    }
  }
}
