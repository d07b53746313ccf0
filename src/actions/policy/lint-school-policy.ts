import { unreachableKinds } from '../../core/concerns/unreachable-kinds.ts'
import { leftWithoutWords } from '../../core/policy/left-without-words.ts'
import { type LintFinding, lintPolicy } from '../../core/policy/lint.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PolicyParts } from '../../core/policy/school-policy.ts'
import { wordsApart } from '../../core/policy/words-apart.ts'
import { chartOf } from '../../storage/concerns/chart-of.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** What stands in the way of a policy at this school, with the people it has now. */
export async function lintSchoolPolicy(
  tx: InSchool,
  { policy, parts }: { readonly policy: Policy; readonly parts: PolicyParts },
  now: Date,
): Promise<readonly LintFinding[]> {
  const today = await chartOf(tx, now)
  // A policy is not at fault for who is ill today, or has not signed in yet.
  const chart = { ...today, people: today.people.map((person) => ({ ...person, away: false, canOpen: true })) }
  return lintPolicy(policy, {
    chart,
    unreachable: unreachableKinds(policy, chart),
    apart: wordsApart(parts),
    wordless: leftWithoutWords(parts),
  })
}
