import type { Chart, ChartPerson } from '../../core/concerns/chart.ts'
import { type KindId, kindOf } from '../../core/concerns/kind-of-report.ts'
import type { Role } from '../../core/people/role.ts'
import { usualCover } from '../../core/people/role.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { KeptRoute } from './kept-route.ts'
import type { PolicyForConcerns } from './policy-for-concerns.ts'
import type { Telling } from './tell-concern.ts'

/** Where a report goes: who may read it, the owner first; who must not learn of it; until when somebody opens it. */
export type Destination = {
  readonly kind: KindId
  readonly readers: readonly PersonId[]
  readonly readersInWords: readonly { readonly person: PersonId; readonly name: string; readonly as: Role }[]
  readonly concerned: readonly PersonId[]
  readonly passesOnAt: Date
  readonly showLado: boolean
  readonly clauses: readonly ClauseId[]
  readonly edition: string
  readonly kept: KeptRoute
}

const hour = 3_600_000

/** A bridge until the routing of core stands: by whom it is about, along the order of cover, past everybody concerned. */
export async function whereItGoes(
  tx: InSchool,
  now: Date,
  _inForce: PolicyForConcerns,
  telling: Pick<Telling, 'told' | 'teller' | 'person'>,
): Promise<Destination> {
  const chart = await chartOf(tx, now)
  const kind = telling.told.kind ?? (telling.told.about === 'headteacher' ? 'head-conduct' : 'bullying-pupils')
  const concerned = concernedBy(chart, telling.told.about, telling.told.names)
  const wanted: Role =
    kind === 'head-conduct' ? 'chair-of-governors' : telling.told.about === 'another-adult' ? 'headteacher' : 'dsl'
  const readers = firstFree(chart, wanted, concerned)
  const level = kindOf(kind).level
  const told = readers.map((person) => ({ person: person.id, as: person.roles[0] ?? wanted, inPlaceOf: null }))
  return {
    kind,
    readers: readers.map((person) => person.id),
    readersInWords: readers.map((person) => ({ person: person.id, name: person.name, as: person.roles[0] ?? wanted })),
    concerned,
    passesOnAt: new Date(now.getTime() + (level === 'immediate' ? 1 : 4) * hour),
    showLado: readers.length === 0,
    clauses: [],
    edition: 'bridge',
    kept: {
      edition: 'bridge',
      clauses: [],
      told,
      next: [],
      outside: [],
      prohibited: [],
      clocks: [],
      facts: [],
      proposed: telling.told.kind === null,
    },
  }
}

function concernedBy(chart: Chart, about: Telling['told']['about'], names: string): PersonId[] {
  const typed = names.toLowerCase()
  return chart.people
    .filter(
      (person) =>
        (about === 'headteacher' && person.roles.includes('headteacher')) ||
        (about === 'dsl' && person.roles.includes('dsl')) ||
        (typed !== '' &&
          person.name
            .toLowerCase()
            .split(/\s+/)
            .some((part) => part.length > 2 && typed.includes(part))),
    )
    .map((person) => person.id)
}

function firstFree(chart: Chart, role: Role, concerned: readonly PersonId[]): readonly ChartPerson[] {
  const free = (wanted: Role) => chart.people.filter((p) => p.roles.includes(wanted) && !concerned.includes(p.id))
  for (const wanted of [role, ...usualCover(role), 'headteacher', 'chair-of-governors', 'vice-chair'] as const) {
    const found = free(wanted)
    if (found.length > 0) return found.slice(0, 1)
  }
  return []
}
