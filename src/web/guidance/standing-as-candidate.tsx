import type { CandidateStanding } from '../../core/guidance/candidate.ts'
import { dateInWords } from '../../core/school/london-time.ts'
import { State } from '../kit/signpost/state.tsx'
import { clauseAnchor } from '../policy/clause-link.ts'

/** What became of an answer as a candidate for the policy, to those who may see the draft. */
export function StandingAsCandidate({ standing, now }: { readonly standing: CandidateStanding; readonly now: Date }) {
  switch (standing.is) {
    case 'open':
      return null
    case 'in-draft':
      return (
        <p>
          <State is="waits">In the draft</State>{' '}
          <a href={`/policy/draft/text#${encodeURIComponent(clauseAnchor(standing.clause))}`}>Look at its clause</a>
        </p>
      )
    case 'in-policy':
      return (
        <p>
          <State is="kept">In the policy that was adopted</State>
        </p>
      )
    case 'set-aside':
      return (
        <p>
          <State is="not-called-for">Set aside</State> {standing.reason}{' '}
          <span class="soft">
            {standing.by}, {dateInWords(standing.at, now)}
          </span>
        </p>
      )
  }
}
