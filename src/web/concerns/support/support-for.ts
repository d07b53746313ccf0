import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { type Support, supportForAccused } from '../../../core/concerns/accused-support.ts'
import { schoolAdults } from '../../../core/concerns/fact.ts'
import { chartOf } from '../../../storage/concerns/chart-of.ts'
import type { SchoolVisit } from '../../route.ts'

export type SupportShown = Omit<Support, 'contact'> & { readonly contact: string | null }

/** What an adult whom a case is about is offered, with the name of who could stand by them; nothing where it is about no adult. */
export async function supportFor(visit: SchoolVisit, { row, route }: OpenCase): Promise<SupportShown | null> {
  if (!schoolAdults.some((fact) => route.facts.includes(fact))) return null
  const chart = await chartOf(visit.tx, visit.now)
  const support = supportForAccused({ chart, concerned: new Set(row.concerned), reporter: null }, row.readers)
  return { ...support, contact: chart.people.find(({ id }) => id === support.contact)?.name ?? null }
}
