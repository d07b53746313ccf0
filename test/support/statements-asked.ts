import pg from 'pg'

/** Every statement that this program sends to its database while a piece of work is done, in order; `whole` with its values. */
export async function statementsAsked<T>(
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly asked: readonly string[]; readonly whole: readonly string[] }> {
  const asked: string[] = []
  const whole: string[] = []
  const original = pg.Client.prototype.query
  const listened = function (this: pg.Client, ...given: unknown[]) {
    const [first] = given
    const statement = typeof first === 'string' ? first : String((first as { text?: string }).text)
    asked.push(statement)
    whole.push(
      `${statement} ${JSON.stringify(typeof first === 'string' ? given[1] : (first as { values?: unknown }).values)}`,
    )
    return Reflect.apply(original, this, given)
  }
  pg.Client.prototype.query = listened as typeof original
  try {
    return { done: await work(), asked, whole }
  } finally {
    pg.Client.prototype.query = original
  }
}
