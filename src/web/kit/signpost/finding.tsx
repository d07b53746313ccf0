import type { ComponentChildren, JSX } from 'preact'
import type { Words } from '../words.ts'
import { ClauseLink, type ClauseLinkProps } from './clause-link.tsx'
import { State } from './state.tsx'

export interface FindingProps {
  readonly verdict: 'stop' | 'ask' | 'advise'
  /** How a question was answered; the finding then stands as settled. */
  readonly answer?: Words | undefined
  /** What was found: "A pupil’s full name, on Facebook". */
  readonly found: Words
  /** The very words it is about. */
  readonly span?: string | undefined
  /** Why it matters. */
  readonly because: Words
  readonly clauses: readonly ClauseLinkProps[]
  /** What can be done: links, or a form. */
  readonly children?: ComponentChildren
}

const stateOf = { stop: 'stops', ask: 'asks', advise: 'advises' } as const

/** One thing found in a draft: the words, why it matters, the clause it rests on, and what to do. */
export function Finding({ verdict, answer, found, span, because, clauses, children }: FindingProps): JSX.Element {
  const state = answer === undefined ? stateOf[verdict] : 'kept'
  return (
    <div class={`finding ${answer === undefined ? stateOf[verdict] : 'answered'}`}>
      <p>
        <State is={state}>{answer === undefined ? undefined : 'Answered'}</State> {found}
        {span !== undefined && (
          <>
            : <b>{span}</b>
          </>
        )}
      </p>
      <p>
        {because} {clauses.length > 0 && <span class="clause">Rests on {clauses.map(listed)}.</span>}
      </p>
      {answer !== undefined && <p>{answer}</p>}
      {children}
    </div>
  )
}

function listed(clause: ClauseLinkProps, at: number, all: readonly ClauseLinkProps[]): Words {
  const before = at === 0 ? '' : at === all.length - 1 ? ' and ' : ', '
  return [before, <ClauseLink {...clause} />]
}
