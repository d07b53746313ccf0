import type { OutsideBody } from './outside-body.ts'

/** How far telling those outside has come: who is still to be told, and when the last of all was. */
export type ToldAtOnce = { readonly stillToTell: readonly OutsideBody[]; readonly doneAt: Date | null }

/** Whom outside a decision has told whatever else is so: those it names without an “if”. */
export function alwaysTold(
  outside: readonly { readonly body: OutsideBody; readonly if: string | null }[],
): readonly OutsideBody[] {
  return [...new Set(outside.filter((one) => one.if === null).map(({ body }) => body))]
}

/**
 * Done only when each of these was told, or it was decided, with a reason, not to refer it to them. `answeredAt` gives
 * when the first of both was; a referral to anybody else answers nothing.
 */
export function toldAtOnce(bodies: readonly OutsideBody[], answeredAt: (body: OutsideBody) => Date | null): ToldAtOnce {
  const answers = bodies.map((body) => ({ body, at: answeredAt(body) }))
  const stillToTell = answers.filter(({ at }) => at === null).map(({ body }) => body)
  const times = answers.flatMap(({ at }) => (at === null ? [] : [at.getTime()]))
  return { stillToTell, doneAt: stillToTell.length > 0 || times.length === 0 ? null : new Date(Math.max(...times)) }
}
