import type { Clause, ClauseId } from '../policy/clause.ts'
import { type Call, stateOfCalls } from '../policy/state/call.ts'
import type { Proof } from '../policy/state/clause-state.ts'
import { type Keeping, type SubjectEvidence, saying, settling, within } from '../policy/state/evidence.ts'
import { ofPeople, type Task } from '../policy/state/task.ts'
import type { PersonId } from '../school/ids.ts'
import { type Acknowledgement, acknowledgementNeeded, isAcknowledged } from './acknowledgement-needed.ts'

/** Somebody on the staff, since when, and what they did about the rules as they stand now. */
export type Asked = {
  readonly person: PersonId
  readonly since: Date
  /** Whether they have written for the school. */
  readonly writes: boolean
  /** When they last said that they had read what the policy asks of them, with the clauses whose words still stand. */
  readonly read: { readonly id: string; readonly at: Date; readonly clauses: readonly ClauseId[] } | null
  readonly given: { readonly how: Acknowledgement; readonly id: string; readonly at: Date } | null
}

export type AgreementFacts = { readonly staff: readonly Asked[]; readonly wordsSince: Date }

/** How long somebody new, or everybody after a change, has to read and sign. In milliseconds. */
export const timeToSign = 30 * 86_400_000

/** Nobody posts for the school before they signed; the signature proves it. */
const before: Keeping<AgreementFacts> = {
  name: 'signed-before-posting',
  carries: within('acknowledgement', settling('staff-aup-acknowledgement'), ['enforce']),
  at: '/acceptable-use',
  control: 'Sign or confirm the rules before writing for the school',
  personal: true,
  state: ({ staff }, { policy, now }) => {
    const needed = acknowledgementNeeded(policy)
    const writing = staff.filter(({ writes, given }) => writes || given !== null)
    return stateOfCalls(
      writing.map((one) => ({
        event: record('person', one.person, one.person, one.since),
        by: null,
        answer: isAcknowledged(needed, one.given?.how ?? null) ? signed(one) : null,
        task: signing(one),
      })),
      now,
    )
  },
}

/** Everybody at work is asked, and has a month. */
const everybody: Keeping<AgreementFacts> = {
  name: 'everybody-has-read-the-rules',
  carries: within(
    'acknowledgement',
    saying('safe-conduct-is-set-out', 'keep-to-acceptable-use', 'keep-to-this-policy'),
    ['record'],
  ),
  at: '/acceptable-use',
  control: 'Read the rules for staff, and sign or confirm them',
  personal: true,
  state: ({ staff, wordsSince }, { clause, now }) =>
    stateOfCalls(
      callsFor(staff, wordsSince, signing, (one) => signed(one) ?? hasRead(one, clause)),
      now,
    ),
}

function callsFor(
  staff: readonly Asked[],
  wordsSince: Date,
  task: (one: Asked) => Task,
  answer: (one: Asked) => Proof | null,
): readonly Call[] {
  return staff.map((one) => {
    const from = new Date(Math.max(wordsSince.getTime(), one.since.getTime()))
    return {
      event: record('person', one.person, one.person, from),
      by: new Date(from.getTime() + timeToSign),
      answer: answer(one),
      task: task(one),
    }
  })
}

/** Everybody at work is told how it is seen that rules are kept: in their reading, within a month. */
const watched: Keeping<AgreementFacts> = {
  name: 'told-how-it-is-watched',
  carries: within('policy', saying('told-how-it-is-watched'), ['record']),
  at: '/policy/yours',
  control: 'Read what the policy asks of you, and how it is watched',
  personal: true,
  state: ({ staff, wordsSince }, { clause, now }) =>
    stateOfCalls(
      callsFor(staff, wordsSince, reading, (one) => hasReadIt(one, clause)),
      now,
    ),
}

const signing = ({ person }: Asked): Task => ({
  called: null,
  owner: ofPeople(person),
  at: '/acceptable-use',
  opens: 'acceptable-use.sign',
})
const reading = ({ person }: Asked): Task => ({
  called: null,
  owner: ofPeople(person),
  at: '/policy/yours',
  opens: 'policy.see',
})
const signed = ({ person, given }: Asked) => given && record('acknowledgement', given.id, person, given.at)
/** What the school itself sets out is read with the rest: there is no clause of it in anybody's own reading. */
const hasReadIt = ({ person, read }: Asked, { id }: Clause) =>
  read?.clauses.includes(id) ? record('policy-reading', read.id, person, read.at) : null
const hasRead = ({ person, read }: Asked, { id, actor }: Clause) =>
  read && (actor === 'school' ? read.clauses.length > 0 : read.clauses.includes(id))
    ? record('policy-reading', read.id, person, read.at)
    : null

function record(kind: string, id: string, person: PersonId, at: Date): Proof {
  return { kind, id, at, href: `/people/${person}` }
}

export const agreementsEvidence: SubjectEvidence<AgreementFacts> = {
  subject: 'agreements',
  keepings: [before, everybody, watched],
}
