import { packNamed, policyFrom } from '../../core/policy/packs/all-packs.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'

/** The policy that says where a report goes: the school’s own, or the model one where it has put none in force. */
export type PolicyForConcerns = { readonly policy: Policy; readonly version: string | null }

export async function policyForConcerns(tx: InSchool): Promise<PolicyForConcerns> {
  const inForce = await policyInForce(tx)
  if (inForce) return inForce
  const model = packNamed('model')
  if (!model) throw new Error('the model policy is part of the program')
  return { policy: policyFrom(model), version: null }
}
