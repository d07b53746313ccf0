import { createTransport } from 'nodemailer'
import type { MailRoute } from '../../config/mail-route.ts'
import { bad, type Finding, good, look } from './finding.ts'

/** Whether the mail server lets us in. Sends nothing. */
export async function mailServer(mail: MailRoute): Promise<Finding> {
  if (mail.kind === 'outbox') return good('Mail', 'the demo sends none: its outbox page shows it')
  if (mail.kind === 'none') {
    return look('Mail', 'no mail server', 'Set SMTP_URL and MAIL_FROM: sign-in links and newsletters go by mail.')
  }
  const transport = createTransport(mail.url, { connectionTimeout: 5_000, greetingTimeout: 5_000 } as object)
  try {
    await transport.verify()
    return good('Mail', `${new URL(mail.url).hostname} lets us in, from ${mail.from}`)
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem)
    return bad(
      'Mail',
      `${new URL(mail.url).hostname} does not let us in: ${said}`,
      'Check SMTP_URL with whoever runs the mail.',
    )
  } finally {
    transport.close()
  }
}
