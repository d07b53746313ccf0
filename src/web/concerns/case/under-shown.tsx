import type { Governing } from '../../../core/concerns/governing-policies.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { concernPolicyWords } from '../../../core/policy/library/ideas/concerns/policies-that-apply.ts'
import { ClauseLink } from '../../policy/own-clause-names.tsx'

/** Under which of the school’s policies a case is dealt with, each with the clauses that say so. */
export function UnderShown({ under }: { readonly under: readonly Governing[] }) {
  return (
    <>
      <h2>Dealt with under</h2>
      {under.length === 0 ? (
        <p>None of the policies that ours names is plainly for this. Say under which it is dealt with.</p>
      ) : (
        <ul>
          {under.map(({ policy, clauses }) => (
            <li>
              <b>{capital(concernPolicyWords[policy])}</b>
              {clauses.length === 0 ? (
                <span class="soft"> Signpost’s own, or somebody here said so: our policy does not ask for it.</span>
              ) : (
                <span class="soft">
                  {' '}
                  Our policy:{' '}
                  {clauses.map((clause, at) => (
                    <>
                      {at > 0 && ', '}
                      <ClauseLink id={clause} />
                    </>
                  ))}
                  .
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
