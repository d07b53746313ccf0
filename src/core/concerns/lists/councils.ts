import type { Limit } from '../clock.ts'
import type { CouncilId } from '../council.ts'

/** What a council asks of its schools where it differs, with where and in which year it was read. */
export type Council = {
  readonly id: CouncilId
  readonly title: string
  readonly ladoTold: Limit
  readonly ladoReplies: Limit | null
  readonly ladoConcludes: Limit | null
  readonly source: string
  readonly edition: string
}

const id = (name: string) => name as CouncilId
const hours24 = { unit: 'clock-hours', count: 24 } as const
const workingDay = { unit: 'working-days', count: 1 } as const
const page = (title: string) => `${title}’s pages about its designated officer`

/** Variants that were found in public; a school elsewhere has the earliest of them until somebody says otherwise. */
export const councils: readonly Council[] = [
  {
    id: id('luton'),
    title: 'Luton',
    ladoTold: workingDay,
    ladoReplies: null,
    ladoConcludes: null,
    source: page('Luton'),
    edition: 'read 2026',
  },
  {
    id: id('trafford'),
    title: 'Trafford',
    ladoTold: workingDay,
    ladoReplies: null,
    ladoConcludes: null,
    source: page('Trafford'),
    edition: 'read 2026',
  },
  {
    id: id('medway'),
    title: 'Medway',
    ladoTold: hours24,
    ladoReplies: workingDay,
    ladoConcludes: { unit: 'calendar-months', count: 3 },
    source: page('Medway'),
    edition: 'read 2026',
  },
  {
    id: id('hull'),
    title: 'Hull',
    ladoTold: hours24,
    ladoReplies: null,
    ladoConcludes: null,
    source: page('Hull'),
    edition: 'read 2026',
  },
  {
    id: id('kirklees'),
    title: 'Kirklees',
    ladoTold: hours24,
    ladoReplies: workingDay,
    ladoConcludes: null,
    source: page('Kirklees'),
    edition: 'read 2026',
  },
]
