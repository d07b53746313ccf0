import type { KeptRoute } from '../../../actions/concerns/kept-route.ts'
import { ClauseLink } from '../../policy/own-clause-names.tsx'
import { dealtWith, type OutsideKnown } from '../outside/known.ts'

type Origin = KeptRoute['clocks'][number]['origin']

/** On what one part of a route rests: the law, the council, the school’s own clause, or Signpost where all are silent. */
export function RestsOn({ origin, known }: { readonly origin: Origin; readonly known: OutsideKnown }) {
  switch (origin.layer) {
    case 'statutory':
    case 'council':
      return (
        <span class="soft">
          {origin.layer === 'statutory' ? 'Law and guidance' : 'The council'}: {origin.source}, {origin.edition}.{' '}
          {dealtWith(known, origin)}
        </span>
      )
    case 'school-policy':
      return (
        <span class="soft">
          From{' '}
          {origin.clauses.map((clause, at) => (
            <>
              {at > 0 && ', '}
              <ClauseLink id={clause} />
            </>
          ))}
          .
        </span>
      )
    case 'signpost-default':
      return <span class="soft">Signpost’s own, where the policy is silent.</span>
  }
}
