import type { SchoolForRouting } from './chart.ts'
import { councils } from './lists/councils.ts'
import type { ClockPart } from './route.ts'

/** Whose limits for its designated officer a school goes by, and by which name a person confirms them. */
export function councilRule(school: SchoolForRouting) {
  const own = councils.find((council) => council.id === school.council)
  return {
    own,
    id: `lado-told:${own?.id ?? 'strictest'}`,
    edition: own?.edition ?? 'read 2026',
    source: own?.source ?? 'the earliest that any council was found to ask',
  }
}

/**
 * The clocks of the school's own council for telling its designated officer. Where no council is chosen, or it is not
 * among those read, the earliest of all that were read counts, and a person is asked to confirm it.
 */
export function councilClocks(school: SchoolForRouting): readonly ClockPart[] {
  const { own, id: rule, edition, source } = councilRule(school)
  const toConfirm = school.confirmedRules.includes(rule) ? null : ('headteacher' as const)
  const origin = { layer: 'council' as const, rule, edition, source, toConfirm }
  return [
    { clock: 'lado-told', limit: own?.ladoTold ?? { unit: 'clock-hours', count: 24 }, origin },
    { clock: 'lado-replied', limit: own?.ladoReplies ?? { unit: 'working-days', count: 1 }, origin },
    { clock: 'lado-concluded', limit: own?.ladoConcludes ?? { unit: 'calendar-months', count: 3 }, origin },
  ]
}
