import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailTransport } from '../../core/channels/mail-transport.ts'
import { handOver } from './smtp-line.ts'

type Waiting = () => void

const idleMs = 5000

/** A mail server, named as in `smtp://user:password@host:587`. At most `lines` messages are under way at once. */
export function smtpTransport(url: string, options: { lines: number; patienceMs?: number }): MailTransport {
  const settings = parseConnectionUrl(url)
  const patience = options.patienceMs ?? 300_000
  const idle: { connection: SMTPConnection; timer: NodeJS.Timeout }[] = []
  const queue: Waiting[] = []
  let open = 0
  let closed = false

  const turn = async () => {
    if (open >= options.lines) await new Promise<void>((go) => queue.push(go))
    else open += 1
  }
  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else open -= 1
  }

  const rested = async (): Promise<SMTPConnection | undefined> => {
    for (let kept = idle.pop(); kept; kept = idle.pop()) {
      clearTimeout(kept.timer)
      const { connection } = kept
      const alive = await new Promise<boolean>((answer) => connection.reset((problem) => answer(!problem)))
      if (alive) return connection
      connection.close()
    }
    return undefined
  }

  const connect = async (): Promise<SMTPConnection> => {
    const connection = new SMTPConnection({
      ...settings,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: patience,
    })
    // Whoever waits on the connection hears of it; an idle one that is lost is found out when it is next wanted.
    connection.on('error', () => {})
    await new Promise<void>((ready, failed) => {
      connection.once('error', failed)
      connection.connect((problem) => (problem ? failed(problem) : ready()))
    })
    const { auth } = settings
    if (auth) {
      await new Promise<void>((ready, failed) => {
        connection.login(auth, (problem) => (problem ? failed(problem) : ready()))
      }).catch((problem: unknown) => {
        connection.close()
        throw problem
      })
    }
    return connection
  }

  const rest = (connection: SMTPConnection) => {
    if (closed) return connection.quit()
    const timer = setTimeout(() => {
      const at = idle.findIndex((kept) => kept.connection === connection)
      if (at >= 0) idle.splice(at, 1)
      connection.quit()
    }, idleMs).unref()
    idle.push({ connection, timer })
  }

  return {
    async line() {
      await turn()
      let connection: SMTPConnection
      try {
        connection = (await rested()) ?? (await connect())
      } catch (problem) {
        leave()
        return { problem: problem instanceof Error ? problem.message : String(problem) }
      }
      let spoilt = false
      let released = false
      return {
        line: {
          async hand(message) {
            const handed = await handOver(connection, message)
            spoilt = handed.outcome !== 'accepted'
            return handed
          },
          release() {
            if (released) return
            released = true
            if (spoilt) connection.close()
            else rest(connection)
            leave()
          },
        },
      }
    },
    close() {
      closed = true
      for (const { connection, timer } of idle.splice(0)) {
        clearTimeout(timer)
        connection.close()
      }
    },
  }
}
