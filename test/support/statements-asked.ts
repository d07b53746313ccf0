import pg from 'pg'

/** Every statement that this program sends to its database while a piece of work is done, in order. */
export async function statementsAsked<T>(
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly asked: readonly string[] }> {
  const asked: string[] = []
  const original = pg.Client.prototype.query
  const listened = function (this: pg.Client, ...given: unknown[]) {
    const [first] = given
    asked.push(typeof first === 'string' ? first : String((first as { text?: string }).text))
    return Reflect.apply(original, this, given)
  }
  pg.Client.prototype.query = listened as typeof original
  try {
    return { done: await work(), asked }
  } finally {
    pg.Client.prototype.query = original
  }
}
