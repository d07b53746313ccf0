import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'

/** How often a statement is seen before it is worth keeping prepared on each connection, and how many are kept at most. */
const seenBefore = 8
const keptAtMost = 120

/**
 * A pool of connections that sends what is asked without waiting for earlier answers, and keeps what is asked again and
 * again prepared: the server then parses and plans it once a connection. A commit that the server turned into a rollback
 * is a surprise, never silence.
 */
export function connections(options: { connectionString: string; max: number; name: string }): PostgresPool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max,
    application_name: options.name,
    pipeline: true,
    idleTimeoutMillis: 60_000,
  })
  pool.on('error', () => {})
  // A connection lost while it is in use fails the work that uses it; unheard, it would end the whole program.
  pool.on('connect', (client) => client.on('error', () => {}))
  const seen = new Map<string, number>()
  const names = new Map<string, string>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= keptAtMost) return known
    const times = (seen.get(text) ?? 0) + 1
    if (times < seenBefore) {
      if (seen.size > 5000) seen.clear()
      seen.set(text, times)
      return undefined
    }
    seen.delete(text)
    const name = `s${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`
    names.set(text, name)
    return name
  }
  return {
    options: pool.options,
    async connect(): Promise<PostgresPoolClient> {
      const client = await pool.connect()
      return {
        async query(text: unknown, values?: readonly unknown[]) {
          if (typeof text !== 'string') return client.query(text as never) as never
          if (text === 'commit') return whole(await client.query(text)) as never
          const name = values && values.length > 0 ? nameOf(text) : undefined
          return answerTo(client, name, text, values ?? []) as never
        },
        release: () => client.release(),
      } as unknown as PostgresPoolClient
    },
    end: () => pool.end(),
  }
}

/**
 * A question, under its name where it has one. The driver copies a mere description of one property by property before it
 * asks, which for small questions costs more than asking.
 */
class Question extends pg.Query {
  readonly name: string | undefined
  constructor(
    name: string | undefined,
    text: string,
    values: unknown[],
    answered: (problem: Error | undefined, result: pg.QueryResult) => void,
  ) {
    super(text, values, answered)
    this.name = name
  }
}

/** What the server says to whatever follows a refusal in one transaction. */
const refusedBefore = '25P02'

/** Of several asked together, what is refused only because one before it was is told after it: the cause is heard first. */
function answerTo(client: pg.PoolClient, name: string | undefined, text: string, values: readonly unknown[]) {
  return new Promise<pg.QueryResult>((answer, fail) => {
    const answered = (problem: Error | undefined, result: pg.QueryResult) => {
      if (!problem) answer(result)
      else if ('code' in problem && problem.code === refusedBefore) setImmediate(fail, problem)
      else fail(problem)
    }
    client.query(new Question(name, text, [...values], answered))
  })
}

function whole(result: pg.QueryResult): pg.QueryResult {
  if (result.command === 'ROLLBACK') {
    throw new Error('Something in this transaction had failed, so the server kept nothing of it.')
  }
  return result
}
