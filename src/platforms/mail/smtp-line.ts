import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Handed, MailMessage } from '../../core/channels/mail-transport.ts'
import { mimeBytes } from './mime.ts'

/** The message as the server takes it, and whether it began to: nodemailer asks for it only after the server said go on. */
class Asked extends Readable {
  begun = false
  private readonly bytes: Buffer

  constructor(bytes: Buffer) {
    super()
    this.bytes = bytes
  }

  override _read(): void {
    if (this.begun) return
    this.begun = true
    this.push(this.bytes)
    this.push(null)
  }
}

/**
 * Hands one message over on an open connection. Where the connection is lost once the server began to take it, nobody
 * knows whether it did. nodemailer's own pool sends such a message again by itself, and so is not used.
 */
export async function handOver(connection: SMTPConnection, message: MailMessage): Promise<Handed> {
  const bytes = await mimeBytes(message)
  const body = new Asked(bytes)
  const envelope = { from: message.returnPath, to: [message.to], size: bytes.length }
  return new Promise((answer) => {
    connection.send(envelope, body, (problem, info) => {
      if (!problem) {
        const hash = createHash('sha256').update(bytes).digest()
        return answer({ outcome: 'accepted', words: info?.response ?? '', hash })
      }
      const words = problem.response ?? problem.message
      const answered = problem.code === 'EMESSAGE' && problem.command === 'DATA' && problem.responseCode !== undefined
      if (body.begun && !answered) return answer({ outcome: 'unknown', words })
      const whom = problem.command === 'MAIL FROM' ? 'sender' : 'recipient'
      return answer({ outcome: 'rejected', words, permanent: (problem.responseCode ?? 0) >= 500, whom })
    })
  })
}
