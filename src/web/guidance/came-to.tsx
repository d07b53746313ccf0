import type { ClauseGiven } from '../../core/guidance/clauses-given.ts'
import { namesOfOwn } from '../../core/policy/clause-called.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { clauseLink } from '../policy/clause-link.ts'

const mostShown = 3

/** Which clauses a question came to most, each linked; nothing of those that do not stand in the policy any more. */
export function CameTo(props: {
  readonly policy: Policy
  readonly given: readonly ClauseGiven[]
  /** Where a clause is shown with how it stands, or the page that prints the policy. */
  readonly hrefOf: (given: ClauseGiven) => string
}) {
  const own = namesOfOwn([...props.policy.clauses.values()])
  const standing = props.given.filter(({ clause }) => props.policy.clauses.has(clause))
  const near = standing.filter(({ cameAs }) => cameAs === 'near')
  const answering = standing.filter(({ cameAs }) => cameAs === 'answer')
  const linked = (those: readonly ClauseGiven[]) =>
    those.slice(0, mostShown).map((given, at) => (
      <>
        {at > 0 && ', '}
        <a href={props.hrefOf(given)}>{clauseLink(given.clause, undefined, own).text}</a>
      </>
    ))
  if (standing.length === 0) return null
  return (
    <p class="soft">
      {answering.length > 0 && <>The policy was asked first, and answered with {linked(answering)}.</>}
      {near.length > 0 && <>Nearest to it in our policy: {linked(near)}.</>}
    </p>
  )
}
