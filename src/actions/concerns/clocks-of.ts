import type { ClockName } from '../../core/concerns/clock.ts'
import { decideDataBreach } from '../../core/concerns/data-breach.ts'
import { type ClockWithOrigin, startClock, startClocks, stopClock } from '../../core/concerns/running-clocks.ts'
import type { SchoolCalendar } from '../../core/concerns/school-calendar.ts'
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
  const atFirst = startClocks(clocks, open.row.toldAt, calendar)
  const later = open.entries.flatMap((entry) => {
    const said = entry.said
    if (said.kind !== 'referral') return []
    const names: readonly ClockName[] =
      said.body in startedByReferral ? startedByReferral[said.body as keyof typeof startedByReferral] : []
    return clocks
      .filter(({ clock }) => names.includes(clock))
      .map((part) => ({ clock: startClock(part, entry.eventAt, calendar), referral: entry.id }))
  })
  return [...atFirst.map((clock) => ({ clock, referral: null })), ...later].map(({ clock, referral }) => {
    const done = doneAt(open, clock.name, referral)
    return done ? stopClock(clock, done) : clock
  })
}

function doneAt(open: OpenCase, name: ClockName, referral: string | null): Date | null {
  const first = (fits: (entry: OpenEntry) => boolean) => {
    const times = open.entries.filter(fits).map((entry) => entry.eventAt.getTime())
    return times.length === 0 ? null : new Date(Math.min(...times))
  }
  const referredTo = (bodies: readonly string[]) =>
    first(({ said }) => said.kind === 'referral' && bodies.includes(said.body))
  switch (name) {
    case 'first-opened':
      return open.row.firstOpenedAt
    case 'lado-told':
      return referredTo(['lado']) ?? notReferred(open, 'lado')
    case 'ico-told':
      return referredTo(['ico']) ?? notReferred(open, 'ico')
    case 'outside-told':
      return first(({ said }) => said.kind === 'referral')
    case 'recorded':
      return first(({ by, said }) => by !== null && said.kind !== 'passed-on')
    case 'evidence-captured':
      return first(({ said }) => said.kind === 'file' || said.kind === 'image-answer')
    case 'lado-replied':
      return first(
        ({ said }) =>
          (said.kind === 'referral-acknowledged' || said.kind === 'referral-outcome') && said.referral === referral,
      )
    default:
      return first(({ said }) => said.kind === 'referral-outcome' && said.referral === referral)
  }
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
