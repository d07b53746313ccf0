import type { SchoolForRouting } from './chart.ts'
import { councils } from './lists/councils.ts'
import type { ClockPart } from './route.ts'

/**
 * The clocks of the school's own council for telling its designated officer. Where no council is chosen, or it is not
 * among those read, the earliest of all that were read counts, and a person is asked to confirm it.
 */
export function councilClocks(school: SchoolForRouting): readonly ClockPart[] {
  const own = councils.find((council) => council.id === school.council)
  const rule = `lado-told:${own?.id ?? 'strictest'}`
  const origin = {
    layer: 'council' as const,
    rule,
    edition: own?.edition ?? 'read 2026',
    source: own?.source ?? 'the earliest that any council was found to ask',
    toConfirm: school.confirmedRules.includes(rule) ? null : ('headteacher' as const),
  }
  return [
    { clock: 'lado-told', limit: own?.ladoTold ?? { unit: 'clock-hours', count: 24 }, origin },
    { clock: 'lado-replied', limit: own?.ladoReplies ?? { unit: 'working-days', count: 1 }, origin },
    { clock: 'lado-concluded', limit: own?.ladoConcludes ?? { unit: 'calendar-months', count: 3 }, origin },
  ]
}
