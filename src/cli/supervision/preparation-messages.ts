/** What the supervisor and the process that prepares the database tell each other, in this order. */

/** The environment has been read: what to start, and where. */
export type Planned = {
  kind: 'planned'
  data: string
  embedded: boolean
  host: string
  port: number
  portChosen: boolean
}

/** The database is up. `adminUrl` only when it is the embedded one. */
export type DatabaseUp = { kind: 'database up'; port: number; adminUrl?: string }

/** Everything is ready for web and worker, which get this environment; people get these lines once the web answers. */
export type Prepared = { kind: 'prepared'; address: string; environment: Record<string, string>; lines: string[] }

/** Nothing was started. The reasons were already told to whoever is watching. */
export type Refused = { kind: 'refused' }

export type FromPreparation = Planned | Prepared | Refused

/** Our own child speaks here, over a channel of its own; only the kind is checked. */
export function fromPreparation(message: unknown): FromPreparation | undefined {
  const kinds = ['planned', 'prepared', 'refused']
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined
  return kinds.includes(String(message.kind)) ? (message as FromPreparation) : undefined
}

export function databaseUp(message: unknown): DatabaseUp | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined
  return message.kind === 'database up' ? (message as DatabaseUp) : undefined
}
