import type { PersonId } from '../school/ids.ts'
import type { Level } from './kind-of-report.ts'
import type { Route, Told } from './route.ts'
import { nextLook, type SchoolCalendar } from './school-calendar.ts'

const hour = 3_600_000

/** How long one person has to open it, from when they can be expected to look. Signpost's own rule. */
const waits: Readonly<Record<Level, number>> = { immediate: hour, 'same-day': 4 * hour, routine: 24 * hour }

/**
 * Until when somebody opens it before it goes on: an hour for what is immediate, by night and in holidays too;
 * otherwise so long after the school next looks.
 */
export function goesOnAt(level: Level, toldAt: Date, calendar: SchoolCalendar): Date {
  const from = level === 'immediate' ? toldAt : nextLook(toldAt, calendar)
  return new Date(from.getTime() + waits[level])
}

/** What has happened to a report so far. */
export type Waiting = {
  readonly level: Level
  readonly lastToldAt: Date
  readonly opened: boolean
  readonly toldSoFar: readonly PersonId[]
  /** Those who proved to be concerned since, were noted away, or stepped aside. */
  readonly cannot: readonly PersonId[]
}

export type NextStep =
  | { readonly step: 'wait'; readonly until: Date }
  | { readonly step: 'tell'; readonly told: Told }
  | { readonly step: 'tell-again'; readonly people: readonly PersonId[]; readonly showLado: true }
  | { readonly step: 'nothing' }

/**
 * Who is told next while nobody has opened a report. When the order is used up everybody who can is told again, and the
 * council's officer is shown: a report is never left lying.
 */
export function nextToTell(
  route: Pick<Route, 'told' | 'next'>,
  waiting: Waiting,
  now: Date,
  calendar: SchoolCalendar,
): NextStep {
  if (waiting.opened) return { step: 'nothing' }
  const able = (person: PersonId) => !waiting.cannot.includes(person)
  const reachable = waiting.toldSoFar.filter(able)
  const until = goesOnAt(waiting.level, waiting.lastToldAt, calendar)
  if (reachable.length > 0 && now < until) return { step: 'wait', until }
  const next = [...route.told, ...route.next].find(({ person }) => able(person) && !waiting.toldSoFar.includes(person))
  return next ? { step: 'tell', told: next } : { step: 'tell-again', people: reachable, showLado: true }
}
