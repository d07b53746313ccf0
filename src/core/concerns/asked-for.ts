import type { SchoolType } from '../school/school.ts'
import type { ClockName, Limit } from './clock.ts'
import type { ClockPart } from './route.ts'

/** What somebody may ask of a school about a case, or what has to follow a child, each with a time by which it is given. */
export const askedForKinds = ['subject-access', 'educational-record', 'child-leaves'] as const
export type AskedFor = (typeof askedForKinds)[number]

type AskedForRule = {
  readonly id: string
  readonly title: string
  readonly clock: ClockName
  readonly limit: Limit
  readonly source: string
  readonly edition: string
  readonly toConfirm: 'dsl' | 'headteacher' | 'data-protection-lead'
  /** Only for schools of these types; for every school where nothing is said. */
  readonly onlyIn?: readonly SchoolType[]
}

const maintained: readonly SchoolType[] = ['community', 'voluntary-controlled', 'voluntary-aided', 'foundation']

/**
 * By when each is given. A request for somebody's data runs through holidays; school days do not. A child-protection file
 * goes within five school days, which for a child who leaves between terms are the first five of the new one.
 */
export const askedForRules: Readonly<Record<AskedFor, AskedForRule>> = {
  'subject-access': {
    id: 'asked-for:subject-access',
    title: 'Somebody asks for the data that is kept about them',
    clock: 'subject-access-answered',
    limit: { unit: 'calendar-months', count: 1 },
    source: 'UK GDPR, articles 12 and 15',
    edition: 'read 2026',
    toConfirm: 'data-protection-lead',
  },
  'educational-record': {
    id: 'asked-for:educational-record',
    title: 'A parent asks for a pupil’s educational record',
    clock: 'educational-record-given',
    limit: { unit: 'school-days', count: 15 },
    source: 'a council’s pages on complaints about schools; for schools that a council maintains',
    edition: 'read 2026',
    toConfirm: 'headteacher',
    onlyIn: maintained,
  },
  'child-leaves': {
    id: 'asked-for:child-leaves',
    title: 'A child leaves, and their child-protection file follows',
    clock: 'child-protection-file-sent',
    limit: { unit: 'school-days', count: 5 },
    source: 'councils’ pages on moving child-protection files',
    edition: 'read 2026',
    toConfirm: 'dsl',
  },
}

/** Whether a time is counted for it at this school; of a school whose type is not known, it is. */
export function isTimed(what: AskedFor, type: SchoolType | null): boolean {
  const { onlyIn } = askedForRules[what]
  return onlyIn === undefined || type === null || onlyIn.includes(type)
}

/** The clock that runs from the day when it came, and on what it rests. */
export function clockFor(what: AskedFor) {
  const { id: rule, clock, limit, source, edition, toConfirm } = askedForRules[what]
  return { clock, limit, origin: { layer: 'statutory', rule, source, edition, toConfirm } } as const satisfies ClockPart
}

/** Whether a clock is started by what somebody asked for, and so by no decision about where a report goes. */
export function startsOnAsking(clock: ClockName): boolean {
  return askedForKinds.some((what) => askedForRules[what].clock === clock)
}
