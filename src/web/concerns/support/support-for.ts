import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { type Support, supportForAccused } from '../../../core/concerns/accused-support.ts'
import type { Chart } from '../../../core/concerns/chart.ts'
import { type Fact, schoolAdults } from '../../../core/concerns/fact.ts'

export type SupportShown = Omit<Support, 'contact'> & { readonly contact: string | null }

/** Whether a case is about somebody who works at the school: only then is anybody looked for who could stand by them. */
export function isAboutAnAdult(facts: readonly Fact[]): boolean {
  return schoolAdults.some((fact) => facts.includes(fact))
}

/** What an adult whom a case is about is offered, with the name of who could stand by them; nothing where it is about no adult. */
export function supportFor({ row, route }: OpenCase, chart: Chart): SupportShown | null {
  if (!isAboutAnAdult(route.facts)) return null
  const support = supportForAccused({ chart, concerned: new Set(row.concerned), reporter: null }, row.readers)
  return { ...support, contact: chart.people.find(({ id }) => id === support.contact)?.name ?? null }
}
