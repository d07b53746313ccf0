import { stateOfCalls } from '../policy/state/call.ts'
import { type Keeping, type SubjectEvidence, saying, settling, within } from '../policy/state/evidence.ts'
import type { PersonId } from '../school/ids.ts'
import { type Acknowledgement, acknowledgementNeeded, isAcknowledged } from './acknowledgement-needed.ts'

/** Somebody on the staff, since when, and what they did about the rules as they stand now. */
export type Asked = {
  readonly person: PersonId
  readonly since: Date
  /** Whether they have written for the school. */
  readonly writes: boolean
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
  state: ({ staff }, { policy, now }) => stateOfCalls(callsOf(staff, policy, null), now),
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
  state: ({ staff, wordsSince }, { policy, now }) => stateOfCalls(callsOf(staff, policy, wordsSince), now),
}

function callsOf(
  staff: readonly Asked[],
  policy: Parameters<typeof acknowledgementNeeded>[0],
  wordsSince: Date | null,
) {
  const needed = acknowledgementNeeded(policy)
  return staff
    .filter(({ writes }) => wordsSince !== null || writes)
    .map(({ person, since, given }) => {
      const from = wordsSince && wordsSince > since ? wordsSince : since
      const enough = given !== null && isAcknowledged(needed, given.how)
      return {
        event: { kind: 'person', id: person, at: from, href: `/people/${person}` },
        by: wordsSince ? new Date(from.getTime() + timeToSign) : null,
        answer:
          enough && given ? { kind: 'acknowledgement', id: given.id, at: given.at, href: `/people/${person}` } : null,
      }
    })
}

export const agreementsEvidence: SubjectEvidence<AgreementFacts> = {
  subject: 'agreements',
  keepings: [before, everybody],
}
