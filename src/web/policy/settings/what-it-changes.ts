import type { Desk } from '../../../actions/desk.ts'
import { type Looking, redecideForSchool, type SubjectRedecided } from '../../../actions/policy/redecide-for-school.ts'
import { asPrinted } from '../../../core/policy/as-printed.ts'
import type { OwnChanges } from '../../../core/policy/own-changes.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import type { SettingName } from '../../../core/policy/registry.ts'
import { policyWith, textChanges } from '../../../core/policy/text-of-setting.ts'
import type { ClauseChange } from '../../../core/policy/what-changed.ts'
import type { InSchool } from '../../../storage/in-school.ts'

export type WhatItChanges = {
  readonly text: readonly ClauseChange[]
  readonly product: readonly SubjectRedecided[]
}

/** What another answer would change: in the words of the policy, and in what Signpost decided lately. */
export async function whatItChanges(
  tx: InSchool,
  desk: Pick<Desk, 'rolls' | 'now'>,
  looking: Looking,
  { policy, own }: { readonly policy: Policy; readonly own: OwnChanges },
  name: SettingName,
  value: unknown,
): Promise<WhatItChanges> {
  return {
    text: textChanges(policy, own, name, value),
    // As either would be in force: with the clauses that its document prints.
    product: await redecideForSchool(
      tx,
      desk,
      looking,
      asPrinted(policy, own),
      asPrinted(policyWith(policy, name, value), own),
    ),
  }
}
