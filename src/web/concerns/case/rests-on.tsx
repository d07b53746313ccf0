import type { KeptRoute } from '../../../actions/concerns/kept-route.ts'
import { clauseLink } from '../../policy/clause-link.ts'
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
          Our policy:{' '}
          {origin.clauses.map((clause, at) => {
            const { href, text } = clauseLink(clause)
            return (
              <>
                {at > 0 && ', '}
                <a href={href}>{text}</a>
              </>
            )
          })}
          .
        </span>
      )
    case 'signpost-default':
      return <span class="soft">Signpost’s own, where the policy is silent.</span>
  }
}
