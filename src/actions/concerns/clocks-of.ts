import { clockFor } from '../../core/concerns/asked-for.ts'
import type { ClockName } from '../../core/concerns/clock.ts'
import { decideDataBreach } from '../../core/concerns/data-breach.ts'
import type { OutsideBody } from '../../core/concerns/outside-body.ts'
import type { ClockPart } from '../../core/concerns/route.ts'
import { type ClockWithOrigin, startClock, startClocks, stopClock } from '../../core/concerns/running-clocks.ts'
import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
import { alwaysTold, toldAtOnce } from '../../core/concerns/told-at-once.ts'
import type { OpenCase, OpenEntry } from './open-concern.ts'

/** Clocks that an act of the case starts: who is waited for, after what was sent to whom. */
const startedByReferral = {
  lado: ['lado-replied', 'lado-concluded'],
  'social-care': ['social-care-decided'],
  platform: ['platform-answered', 'report-harmful-content-may-look'],
  'report-remove': ['report-remove-assessed'],
} as const

/** Every clock of a case as it stands: started by what was told and done, stopped by the first entry that answers it. */
export function clocksOf(open: OpenCase, calendar: SchoolCalendar): readonly ClockWithOrigin[] {
  const { clocks } = open.route
  const since = new Set(clocks.map((part) => part.since))
  const atFirst = [...since].flatMap((from) =>
    startClocks(
      clocks.filter((part) => part.since === from),
      from === undefined ? open.row.toldAt : new Date(from),
      calendar,
    ),
  )
  const later = open.entries.flatMap((entry) => {
    const said = entry.said
    if (said.kind === 'asked-for' && said.timed) {
      return [{ clock: startClock(clockFor(said.what), entry.eventAt, calendar), by: entry.id }]
    }
    if (said.kind !== 'referral') return []
    const names: readonly ClockName[] =
      said.body in startedByReferral ? startedByReferral[said.body as keyof typeof startedByReferral] : []
    return clocks
      .filter(({ clock }) => names.includes(clock))
      .map((part) => ({ clock: startClock(part, entry.eventAt, calendar), by: entry.id }))
  })
  return [...atFirst.map((clock) => ({ clock, by: null })), ...later].map(({ clock, by }) => {
    if (clock.name === 'outside-told') {
      const { doneAt: told, stillToTell } = outsideTold(open, clock.part)
      return told ? stopClock(clock, told) : { ...clock, stillToTell }
    }
    const done = doneAt(open, clock.name, by)
    return done ? stopClock(clock, done) : clock
  })
}

/**
 * Whom the clock for telling those outside waits for, and whether all were: of a case whose kind was put right after it
 * was answered, those it had waited for.
 */
function outsideTold(open: OpenCase, part: ClockPart) {
  const bodies = waitsFor(open, part)
  // A clock that stayed with a case whose kind was put right before it was kept for whom it had waited.
  if (bodies.length === 0) return { doneAt: firstOf(open, ({ said }) => said.kind === 'referral'), stillToTell: [] }
  return toldAtOnce(bodies, (body) => earlier(referredTo(open, [body]), notReferred(open, body)))
}

/** Whom a clock for telling those outside waits for. */
export function waitsFor({ route }: Pick<OpenCase, 'route'>, part: ClockPart): readonly OutsideBody[] {
  return route.clocks.find((one) => one === part)?.waitsFor ?? alwaysTold(route.outside)
}

function earlier(one: Date | null, other: Date | null): Date | null {
  return one === null || (other !== null && other < one) ? other : one
}

function firstOf(open: OpenCase, fits: (entry: OpenEntry) => boolean): Date | null {
  const times = open.entries.filter(fits).map((entry) => entry.eventAt.getTime())
  return times.length === 0 ? null : new Date(Math.min(...times))
}

function referredTo(open: OpenCase, bodies: readonly OutsideBody[]): Date | null {
  return firstOf(open, ({ said }) => said.kind === 'referral' && bodies.includes(said.body))
}

function doneAt(open: OpenCase, name: ClockName, by: string | null): Date | null {
  const first = (fits: (entry: OpenEntry) => boolean) => firstOf(open, fits)
  switch (name) {
    case 'first-opened':
      return open.row.firstOpenedByOwnerAt
    case 'lado-told':
      return referredTo(open, ['lado']) ?? notReferred(open, 'lado')
    case 'ico-told':
      return referredTo(open, ['ico']) ?? notReferred(open, 'ico')
    case 'recorded':
      return first(({ by, said }) => by !== null && said.kind !== 'passed-on')
    case 'evidence-captured':
      return first(({ said }) => said.kind === 'file' || said.kind === 'image-answer')
    case 'police-advised':
      return policeAdvised(open)
    case 'lado-replied':
      return first(
        ({ said }) =>
          (said.kind === 'referral-acknowledged' || said.kind === 'referral-outcome') && said.referral === by,
      )
    case 'subject-access-answered':
    case 'educational-record-given':
    case 'child-protection-file-sent':
      return first(({ said }) => said.kind === 'asked-for-given' && said.asked === by)
    default:
      return first(({ said }) => said.kind === 'referral-outcome' && said.referral === by)
  }
}

/** When the police first advised after a file was sealed of which they had not: as a referral to them it may be long before. */
function policeAdvised({ entries }: OpenCase): Date | null {
  const sealed = entries.filter(({ said }) => said.kind === 'sealed-unopened' && said.police === 'not-yet')
  const last = Math.max(...sealed.map(({ enteredAt }) => enteredAt.getTime()))
  const advised = entries.filter(
    ({ said, enteredAt }) => said.kind === 'advice' && /\bpolice\b/i.test(said.from) && enteredAt.getTime() >= last,
  )
  return advised.length === 0 ? null : new Date(Math.min(...advised.map(({ enteredAt }) => enteredAt.getTime())))
}

/** A decision not to refer answers the clock as a referral does: with its reason, at its time. */
function notReferred(open: OpenCase, body: string): Date | null {
  const decided = open.entries.find(
    ({ said }) =>
      (said.kind === 'decision' && said.notReferred === body) ||
      (body === 'ico' && said.kind === 'data-decision' && decideDataBreach(said, said.words).tell === 'nobody'),
  )
  return decided?.eventAt ?? null
}
