import { SMTPServer } from 'smtp-server'

export type ReceivedLetter = {
  readonly to: string
  readonly subject: string
  /** The whole message as it came. */
  readonly raw: string
}

export type MailServer = {
  readonly url: string
  /** Everything received so far, oldest first. */
  readonly letters: readonly ReceivedLetter[]
  close(): Promise<void>
}

/** A real SMTP server on a loopback port that takes whatever it is sent and keeps it. */
export async function aMailServer(): Promise<MailServer> {
  const letters: ReceivedLetter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        const to = session.envelope.rcptTo.map((recipient) => recipient.address).join()
        letters.push({ to, subject: subjectOf(raw), raw })
        done()
      })
    },
  })
  const port = await new Promise<number>((ready, failed) => {
    server.on('error', failed)
    const listening = server.listen(0, '127.0.0.1', () => {
      const at = listening.address()
      if (at === null || typeof at === 'string') failed(new Error('The mail server has no port.'))
      else ready(at.port)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

function subjectOf(raw: string): string {
  const header = /^Subject: ((?:.*)(?:\r\n[ \t].*)*)/m.exec(raw)?.[1] ?? ''
  return header
    .replaceAll(/\r\n[ \t]/g, ' ')
    .replaceAll(/=\?utf-8\?q\?(.*?)\?=/gi, (_, words: string) => fromQuoted(words.replaceAll('_', ' ')))
    .trim()
}

function fromQuoted(words: string): string {
  return Buffer.from(
    words.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
}
