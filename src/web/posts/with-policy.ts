import type { Desk } from '../../actions/desk.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { policyOfVersion } from '../../storage/policy/policy-of-version.ts'
import type { Reply, SchoolVisit } from '../route.ts'

/** What an action needs beside its transaction, from a visit. */
export function deskOf(visit: SchoolVisit): Desk {
  return { now: visit.now, publicUrl: visit.parts.publicUrl, rolls: visit.parts.rolls }
}

/** Runs a page that needs the school's policy; before one is adopted there is nothing that could decide. */
export async function withPolicy(visit: SchoolVisit, work: (policy: Policy) => Promise<Reply>): Promise<Reply> {
  const policy = visit.policyVersion === null ? undefined : await policyOfVersion(visit.tx, visit.policyVersion)
  if (!policy) {
    return {
      refused: {
        what: 'No policy is in force yet',
        why: 'What may be posted, and who agrees it, is decided by the school’s own policy.',
        instead: 'The headteacher puts one in force under Policy.',
      },
    }
  }
  return work(policy)
}
