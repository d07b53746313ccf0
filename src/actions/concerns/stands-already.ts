import { isDeepStrictEqual } from 'node:util'
import type { PersonId } from '../../core/school/ids.ts'
import type { EntrySaid } from './entry-said.ts'
import type { OpenCase } from './open-concern.ts'

type NewLine = { readonly eventAt: Date; readonly said: EntrySaid }

const aShortWhile = 10 * 60_000

/**
 * The same line, sent again by the same hand with nothing between: two presses, or the browser’s arrow back. It stands
 * once, since none is ever taken away.
 */
export function standsAlready(
  { entries, reports }: OpenCase,
  person: PersonId,
  { said, eventAt }: NewLine,
  now: Date,
): boolean {
  const added = reports.flatMap(({ messages }) => messages.map(({ at }) => at))
  const latest = Math.max(0, ...entries.map(({ enteredAt }) => enteredAt.getTime()), ...added.map((at) => at.getTime()))
  return entries.some(
    (entry) =>
      entry.by === person &&
      entry.enteredAt.getTime() === latest &&
      now.getTime() - latest < aShortWhile &&
      Math.abs(eventAt.getTime() - entry.eventAt.getTime()) < aShortWhile &&
      isDeepStrictEqual(asTyped(entry.said), asTyped(said)),
  )
}

/** What somebody typed of a line, without what was worked out from it. */
function asTyped(said: EntrySaid): unknown {
  return said.kind === 'kind' ? { kind: said.kind, now: said.now, reason: said.reason } : said
}
