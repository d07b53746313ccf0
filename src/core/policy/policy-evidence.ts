import { accessTable } from '../access/access-table.ts'
import { companionsNamed, type NamesCompanions } from './companions.ts'
import { answer, type Policy } from './policy.ts'
import { type Call, stateOfCalls, stateOfUses } from './state/call.ts'
import { type ClauseState, notCalledFor, type Proof } from './state/clause-state.ts'
import { type Keeping, type SubjectEvidence, settling, within } from './state/evidence.ts'
import { ofRoles, type Task } from './state/task.ts'

/** The life of the policy as its records have it. */
export type PolicyFacts = {
  readonly version: { readonly id: string; readonly since: Date; readonly adoptedOn: Date | null }
  /** What was put to governors, and when their chair signed it. */
  readonly put: readonly { readonly draft: string; readonly at: Date; readonly signedAt: Date | null }[]
  readonly consultations: readonly { readonly id: string; readonly at: Date; readonly comments: number }[]
  /** Documents the policy is read with, each with where it was last said to lie. */
  readonly companions: readonly { readonly id: string; readonly name: string; readonly at: Date }[]
}

/** How long a school has to say where the documents lie, and its chair to sign. In milliseconds. */
export const timeToSettle = 30 * 86_400_000

const later = (at: Date) => new Date(at.getTime() + timeToSettle)
const record = (kind: string, id: string, at: Date, href: string | null): Proof => ({ kind, id, at, href })

const adopted: Keeping<PolicyFacts> = {
  name: 'adopted-by-governors',
  carries: within('policy', settling('policy-adopted-by'), ['record']),
  at: '/policy/versions',
  control: 'When and where each version was adopted',
  state: ({ version }) =>
    version.adoptedOn
      ? stateOfUses([record('adoption', version.id, version.adoptedOn, '/policy/versions')])
      : notCalledFor,
}

const chairSigns: Task = {
  called: null,
  owner: ofRoles(['chair-of-governors', 'vice-chair']),
  at: '/policy/draft#sign',
  opens: 'policy.see-draft',
}

const signed: Keeping<PolicyFacts> = {
  name: 'signed-by-the-chair',
  carries: within('governance', settling('policy-adopted-by'), ['record']),
  at: '/policy/draft',
  control: 'The chair signs what was put to governors',
  state: ({ put }, { now }) =>
    stateOfCalls(
      put.map(({ draft, at, signedAt }) => ({
        event: record('put-to-governors', draft, at, '/policy/versions'),
        by: later(at),
        answer: signedAt && record('signature', draft, signedAt, '/policy/versions'),
        task: chairSigns,
      })),
      now,
    ),
}

const asked: Keeping<PolicyFacts> = {
  name: 'people-were-asked',
  carries: within('policy', settling('consulted-on-policy'), ['record']),
  at: '/policy/draft',
  control: 'Ask staff, pupils and parents what they think of a draft',
  state: ({ consultations }) =>
    stateOfUses(
      consultations.filter(({ comments }) => comments > 0).map(({ id, at }) => record('consultation', id, at, null)),
    ),
}

/** The source stands in the version that was put in force, and so in every form in which it is read. */
const builtOn: Keeping<PolicyFacts> = {
  name: 'says-what-it-is-built-on',
  carries: within('policy', settling('policy-template-source'), ['record']),
  at: '/policy',
  control: 'The policy, with what it was built on',
  state: ({ version }, { policy }) => {
    const source = answer(policy, 'policy-template-source')
    if (source.from !== 'policy' || source.value.trim() === '') return notCalledFor
    return stateOfUses([record('version', version.id, version.since, '/policy')])
  },
}

function placesOf(facts: PolicyFacts, policy: Policy, setting: NamesCompanions, now: Date): ClauseState {
  const { version, companions } = facts
  return stateOfCalls(
    companionsNamed(policy, setting).map((name): Call => {
      const held = companions.find((one) => one.name === name)
      return {
        event: record('version', version.id, version.since, '/policy/companions'),
        by: later(version.since),
        answer: held ? record('companion', held.id, held.at, '/policy/companions') : null,
        task: {
          called: name,
          owner: ofRoles(accessTable['school.edit'].may),
          at: '/policy/companions',
          opens: 'school.edit',
        },
      }
    }),
    now,
  )
}

const readWith: Keeping<PolicyFacts> = {
  name: 'documents-it-is-read-with',
  carries: within('policy', settling('linked-policies'), ['record']),
  at: '/policy/companions',
  control: 'Say where the documents lie that the policy is read with',
  state: (facts, { policy, now }) => placesOf(facts, policy, 'linked-policies', now),
}

const laws: Keeping<PolicyFacts> = {
  name: 'laws-it-names',
  carries: within('policy', settling('legislation-list'), ['record']),
  at: '/policy/companions',
  control: 'Say where to read the laws that the policy names',
  state: (facts, { policy, now }) => placesOf(facts, policy, 'legislation-list', now),
}

export const policyEvidence: SubjectEvidence<PolicyFacts> = {
  subject: 'policy',
  keepings: [adopted, signed, asked, builtOn, readWith, laws],
}
