import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

type Heard = { readonly asked: string[]; readonly values: unknown[][] }

const hearing = new AsyncLocalStorage<Heard>()
const listening = { already: false }

/**
 * Every statement that this program sends to its database while a piece of work is done, in order, and with which values;
 * `whole` gives each with its values in one. Two pieces of work done at the same time are heard apart.
 */
export async function statementsAsked<T>(work: () => Promise<T>): Promise<{
  readonly done: T
  readonly asked: readonly string[]
  readonly values: readonly (readonly unknown[])[]
  readonly whole: readonly string[]
}> {
  listen()
  const heard: Heard = { asked: [], values: [] }
  // Awaited in there: what is not begun before somebody waits for it begins where it is heard.
  const done = await hearing.run(heard, async () => await work())
  const { asked, values } = heard
  return { done, asked, values, whole: asked.map((statement, at) => `${statement} ${inWords(values[at] ?? [])}`) }
}

const inWords = (values: readonly unknown[]) =>
  JSON.stringify(
    values.map((value) => (value instanceof Uint8Array ? `bytes:${Buffer.from(value).toString('base64url')}` : value)),
  )

function listen(): void {
  if (listening.already) return
  listening.already = true
  const original = pg.Client.prototype.query
  const listened = function (this: pg.Client, ...given: unknown[]) {
    const heard = hearing.getStore()
    if (heard) {
      const [first] = given
      const statement = typeof first === 'string' ? first : String((first as { text?: string }).text)
      const values = typeof first === 'string' ? given[1] : (first as { values?: unknown }).values
      heard.asked.push(statement)
      heard.values.push(Array.isArray(values) ? [...values] : [])
    }
    return Reflect.apply(original, this, given)
  }
  pg.Client.prototype.query = listened as typeof original
}
