import { accessTable } from '../access/access-table.ts'
import { companionsNamed, type NamesCompanions, saysSpecialistsAdvised, specialistAdvice } from './companions.ts'
import type { ConsultedGroup } from './consulted.ts'
import { answer, type Policy } from './policy.ts'
import { type Call, stateOfCalls, stateOfUses } from './state/call.ts'
import { type ClauseState, notCalledFor, type Proof } from './state/clause-state.ts'
import { type Keeping, type SubjectEvidence, saying, settling, within } from './state/evidence.ts'
import { ofRoles, type Task } from './state/task.ts'

/** The life of the policy as its records have it. */
export type PolicyFacts = {
  readonly version: { readonly id: string; readonly since: Date; readonly adoptedOn: Date | null }
  /** What was put to governors, what became of it, and when their chair signed it. */
  readonly put: readonly PutToGovernors[]
  /** Each time that people were asked about what is in force now, once that was over. */
  readonly consultations: readonly {
    readonly id: string
    readonly at: Date
    readonly asked: readonly ConsultedGroup[]
    /** The groups of which somebody answered themselves: what a colleague noted for others is not their answer. */
    readonly answered: readonly ConsultedGroup[]
  }[]
  /** Documents the policy is read with, each with where it was last said to lie. */
  readonly companions: readonly { readonly id: string; readonly name: string; readonly at: Date }[]
}

export type PutToGovernors = {
  readonly draft: string
  readonly at: Date
  readonly signedAt: Date | null
  /** Before governors now; adopted, and in force or to come; or adopted, and over. */
  readonly now: 'with-governors' | 'adopted' | 'over'
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
      put.filter(isToSign).map(({ draft, at, signedAt, now: stands }) => ({
        event: record('put-to-governors', draft, at, '/policy/versions'),
        by: stands === 'over' ? null : later(at),
        answer: signedAt && record('signature', draft, signedAt, '/policy/versions'),
        task: chairSigns,
      })),
      now,
    ),
}

/** What was adopted unsigned needed no signature, and takes none any more: nobody waits for it. */
function isToSign({ signedAt, now }: PutToGovernors): boolean {
  return signedAt !== null || now === 'with-governors'
}

const asked: Keeping<PolicyFacts> = {
  name: 'people-were-asked',
  carries: within('policy', settling('consulted-on-policy'), ['record']),
  at: '/policy/draft',
  control: 'Ask staff, pupils and parents what they think of a draft',
  state: ({ version, consultations }, { policy, clause }) => {
    const named = answer(policy, 'consulted-on-policy').value
    const took = saysTheyTookPart(clause)
    const heard = new Set(consultations.flatMap(({ asked, answered }) => (took ? answered : asked)))
    if (named.length === 0 || !named.every((group) => heard.has(group))) return notCalledFor
    return stateOfUses(
      consultations.map(({ id, at }) => record('consultation', id, at, `/policy/versions/${version.id}`)),
    )
  },
}

/** A clause may say that people had a hand in it, and then it is not enough that they were asked. */
const saysTheyTookPart = saying('consulted-on-policy')

/**
 * The source stands in the version that was put in force, and so in every form in which it is read. That specialists advised
 * on it is shown by where their advice lies, and by nothing that the version says of itself.
 */
const builtOn: Keeping<PolicyFacts> = {
  name: 'says-what-it-is-built-on',
  carries: within('policy', settling('policy-template-source'), ['record']),
  at: '/policy',
  control: 'The policy, with what it was built on',
  state: (facts, { policy, clause, now }) => {
    const source = answer(policy, 'policy-template-source')
    if (source.from !== 'policy' || source.value.trim() === '') return notCalledFor
    if (saysSpecialistsAdvised(clause)) return stateOfCalls([placeOf(facts, specialistAdvice)], now)
    return stateOfUses([record('version', facts.version.id, facts.version.since, '/policy')])
  },
}

function placesOf(facts: PolicyFacts, policy: Policy, setting: NamesCompanions, now: Date): ClauseState {
  return stateOfCalls(
    companionsNamed(policy, setting).map((name) => placeOf(facts, name)),
    now,
  )
}

/** Where a document lies: wanted from the day the version came in force, shown by where it was said to be. */
function placeOf({ version, companions }: PolicyFacts, name: string): Call {
  const held = companions.find((one) => one.name === name)
  const owner = ofRoles(accessTable['school.edit'].may)
  return {
    event: record('version', version.id, version.since, '/policy/companions'),
    by: later(version.since),
    answer: held ? record('companion', held.id, held.at, '/policy/companions') : null,
    task: { called: name, owner, at: '/policy/companions', opens: 'school.edit' },
  }
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
