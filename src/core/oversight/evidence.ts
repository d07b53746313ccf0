import type { Role } from '../people/role.ts'
import { speaksTo } from '../policy/bound-by.ts'
import type { Clause, ClauseId } from '../policy/clause.ts'
import { binds, type ClauseState, type Proof } from '../policy/state/clause-state.ts'
import type { Keeping, SubjectEvidence } from '../policy/state/evidence.ts'
import type { PersonId } from '../school/ids.ts'

/** Who belongs to the school, what each said they have read as it stands now, and what was given as an answer. */
export type ToldFacts = {
  readonly people: readonly { readonly person: PersonId; readonly roles: readonly Role[] }[]
  readonly readings: readonly {
    readonly id: string
    readonly person: PersonId
    readonly at: Date
    readonly clauses: readonly ClauseId[]
  }[]
  /** How often a clause was given as an answer to a question, by clause. */
  readonly cited: ReadonlyMap<ClauseId, number>
}

/** Advice is told by the reading that each person is given, and by the answers that cite it. */
const told: Keeping<ToldFacts> = {
  name: 'told-to-those-it-binds',
  carries: isTold,
  at: '/policy/yours',
  control: 'Read what the policy asks of you',
  state: (facts, { clause }) => stateOfTold(facts, clause),
}

/** What software can only tell people; in the model policy, whose clauses are its answers, what is for people to keep. */
export function isTold(clause: Clause): boolean {
  return clause.kind === 'advise' || (clause.id.startsWith('model:') && clause.actor === 'staff')
}

function stateOfTold({ people, readings, cited }: ToldFacts, clause: Clause): ClauseState {
  const bound = people.filter(({ roles }) => speaksTo(clause, roles))
  const readers = new Set(bound.map(({ person }) => person))
  const read = readings.filter((one) => readers.has(one.person) && one.clauses.includes(clause.id))
  const times = cited.get(clause.id) ?? 0
  const someone = new Set(read.map(({ person }) => person)).size
  const answered = times > 0 || someone > 0
  // Pupils and families mostly have no account: what the school publishes is how they are told.
  const publicly = ['parent', 'pupil', 'parent_and_pupil', 'county_employee', 'contractor'].includes(clause.actor)
  if (!answered && !publicly && binds(clause) && bound.length > 0) return { is: 'due', waiting: bound.length, by: null }
  return { is: 'told', read: someone, of: publicly ? null : bound.length, cited: times, proof: latest(read) }
}

function latest(read: ToldFacts['readings']): readonly Proof[] {
  return [...read]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, 5)
    .map(({ id, person, at }) => ({ kind: 'policy-reading', id, at, href: `/people/${person}` }))
}

export const oversightEvidence: SubjectEvidence<ToldFacts> = { subject: 'oversight', keepings: [told] }
