import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

export type Received = { readonly to: string; readonly from: string; readonly raw: string }

/** What the server does with one recipient, where it does not simply take the message. */
export type Manner =
  | { readonly does: 'refuses'; readonly code: number; readonly words: string }
  | { readonly does: 'refuses-the-message'; readonly code: number; readonly words: string }
  /** Takes it whole and hangs up without a word: it may have been delivered. */
  | { readonly does: 'hangs-up-after-taking' }
  | { readonly does: 'hangs-up-before-taking' }
  | { readonly does: 'answers-after'; readonly ms: number }

export type MailServer = {
  readonly url: string
  readonly port: number
  readonly received: Received[]
  /** The most messages that were under way at one moment. */
  readonly busiest: () => number
  readonly connections: () => number
  behave(how: (address: string) => Manner | undefined): void
  /** Takes no message from us at all, whoever it is for. */
  refuseSender(refused: boolean): void
  stop(): Promise<void>
}

/** A real mail server on this machine alone, which keeps what it was given. */
export async function aMailServer(at = 0, signIn?: { user: string; pass: string }): Promise<MailServer> {
  const received: Received[] = []
  let manner: (address: string) => Manner | undefined = () => undefined
  let senderRefused = false
  let underWay = 0
  let busiest = 0
  let connections = 0
  const server = new SMTPServer({
    disabledCommands: signIn ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
    authOptional: signIn === undefined,
    allowInsecureAuth: true,
    onAuth(given, _session, done) {
      const known = given.username === signIn?.user && given.password === signIn?.pass
      if (known) done(null, { user: given.username })
      else done(new Error('Wrong name or password'))
    },
    logger: false,
    onConnect(_session, done) {
      connections += 1
      done()
    },
    onMailFrom(_address, _session, done) {
      if (senderRefused) return done(Object.assign(new Error('Sign in first'), { responseCode: 530 }))
      done()
    },
    onRcptTo(address, session, done) {
      const how = manner(address.address)
      if (how?.does === 'refuses') return done(Object.assign(new Error(how.words), { responseCode: how.code }))
      if (how?.does === 'hangs-up-before-taking') return hangUp(server, session.id)
      done()
    },
    onData(stream, session, done) {
      underWay += 1
      busiest = Math.max(busiest, underWay)
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        void (async () => {
          const to = session.envelope.rcptTo[0]?.address ?? ''
          const how = manner(to)
          if (how?.does === 'answers-after') await pause(how.ms)
          underWay -= 1
          if (how?.does === 'refuses-the-message') {
            return done(Object.assign(new Error(how.words), { responseCode: how.code }))
          }
          const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address
          received.push({ to, from, raw: Buffer.concat(pieces).toString('utf8') })
          if (how?.does === 'hangs-up-after-taking') return hangUp(server, session.id)
          done()
        })()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(at, '127.0.0.1', () => ready()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    busiest: () => busiest,
    connections: () => connections,
    behave(how) {
      manner = how
    },
    refuseSender(refused) {
      senderRefused = refused
    },
    stop: () => new Promise((done) => server.close(() => done())),
  }
}

/** Cuts the connection as a power cut would: no answer, no goodbye. */
function hangUp(server: SMTPServer, session: string): void {
  for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
    if (connection.id === session) connection._socket.destroy()
  }
}
