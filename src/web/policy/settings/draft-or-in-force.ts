import type { OwnChanges } from '../../../core/policy/own-changes.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { type PolicyParts, schoolPolicy } from '../../../core/policy/school-policy.ts'
import { openDraft, type PolicyDraft } from '../../../storage/policy/draft.ts'
import { type PolicyInForce, policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { partsOfVersion } from '../../../storage/policy/policy-of-version.ts'
import type { SchoolVisit } from '../../route.ts'

export type WorkedOn = {
  readonly inForce: PolicyInForce | undefined
  readonly draft: PolicyDraft | undefined
  /** What a change would change: the draft, or before there is one, what is in force. */
  readonly policy: Policy
  readonly own: OwnChanges
  readonly parts: PolicyParts
}

/** The policy that the settings are about. Nothing where the school has neither a policy nor a draft. */
export async function workedOn({ tx }: SchoolVisit): Promise<WorkedOn | undefined> {
  const inForce = await policyInForce(tx)
  const draft = await openDraft(tx)
  const parts = draft?.parts ?? (inForce && (await partsOfVersion(tx, inForce.version)))
  // With every clause of its pack: another answer may give words to one that says nothing now.
  const policy = parts && schoolPolicy(parts)
  return policy && { inForce, draft, policy, own: parts.own, parts }
}
