import type { Proof, StateOfClause } from '../../core/policy/state/clause-state.ts'
import { dateInWords } from '../../core/school/london-time.ts'
import { proofInWords } from './proof-words.ts'

/** The latest records behind a state, each with the page on which it is found. */
export function Proofs(props: { readonly is: StateOfClause; readonly proof: readonly Proof[]; readonly now: Date }) {
  const linked = props.proof.filter(({ href }) => href !== null)
  if (linked.length === 0) return null
  return (
    <p class="soft">
      {props.is === 'broken' ? 'Not done in time' : 'Latest'}:{' '}
      {linked.map(({ href, kind, at }, place) => (
        <>
          {place > 0 && '; '}
          <a href={href ?? ''}>
            {proofInWords(kind)}, {dateInWords(at, props.now)}
          </a>
        </>
      ))}
    </p>
  )
}
