import type { JSX } from 'preact'
import type { Words } from '../words.ts'
import { State, type StateProps } from './state.tsx'

export interface ClauseRow {
  readonly clause: string
  /** What it asks, in our words. */
  readonly asks: Words
  /** What shows that it is kept, or what is missing. */
  readonly proof?: Words | undefined
  readonly state: StateProps
}

/** The policy, clause by clause, each with how it stands and what shows it. */
export function Clauses({ rows }: { readonly rows: readonly ClauseRow[] }): JSX.Element {
  return (
    <dl class="clauses">
      {rows.map((row) => (
        <div>
          <dt>{row.clause}</dt>
          <dd>
            <p>{row.asks}</p>
            {row.proof && <p class="soft">{row.proof}</p>}
          </dd>
          <dd>{State(row.state)}</dd>
        </div>
      ))}
    </dl>
  )
}
