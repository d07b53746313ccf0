import type { Clause } from '../policy/clause.ts'
import { binds, type ClauseState, type Proof } from '../policy/state/clause-state.ts'
import type { Keeping, SubjectEvidence } from '../policy/state/evidence.ts'
import { ofPeople, type Waiting } from '../policy/state/task.ts'
import type { ToldFacts } from './told-facts.ts'
import { type WhoWasTold, whoWasTold } from './who-was-told.ts'

/** Advice is told by the reading that each person is given, and by the answers that cite it. */
const told: Keeping<ToldFacts> = {
  name: 'told-to-those-it-binds',
  carries: isTold,
  at: '/policy/yours',
  control: 'Read what the policy asks of you',
  personal: true,
  state: (facts, { clause }) => stateOfTold(facts, clause),
}

/** What software can only tell people; in the model policy, whose clauses are its answers, what is for people to keep. */
export function isTold(clause: Clause): boolean {
  if (clause.keptAs) return clause.keptAs.some(isTold)
  return clause.kind === 'advise' || (clause.id.startsWith('model:') && clause.actor === 'staff')
}

/** What binds is due until everybody who is given it has read it; an answer that cited it to one is no reading of others. */
function stateOfTold(facts: ToldFacts, clause: Clause): ClauseState {
  const { read, notYet } = whoWasTold(facts, clause)
  const cited = facts.cited.get(clause.id) ?? 0
  const of = read.length + notYet.length
  if (notYet.length > 0 && binds(clause)) return { is: 'due', waits: toRead(facts, notYet), of, by: null }
  return { is: 'told', read: read.length, of: of === 0 ? null : of, cited, proof: latest(read) }
}

function toRead({ people }: ToldFacts, notYet: WhoWasTold['notYet']): readonly Waiting[] {
  return people
    .filter(({ person }) => notYet.includes(person))
    .map(({ person, since }) => ({
      event: { kind: 'person', id: person, at: since, href: `/people/${person}` },
      by: null,
      task: { called: null, owner: ofPeople(person), at: '/policy/yours', opens: 'policy.see' },
    }))
}

function latest(read: WhoWasTold['read']): readonly Proof[] {
  return [...read]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, 5)
    .map(({ reading: id, person, at }) => ({ kind: 'policy-reading', id, at, href: `/people/${person}` }))
}

export const oversightEvidence: SubjectEvidence<ToldFacts> = { subject: 'oversight', keepings: [told] }
