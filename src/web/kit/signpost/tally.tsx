import type { JSX } from 'preact'
import { State, type StateProps } from './state.tsx'

export interface TallyProps {
  readonly counts: readonly { readonly count: number; readonly state: StateProps }[]
}

/** How many of each: 61 kept, 3 due. */
export function Tally({ counts }: TallyProps): JSX.Element {
  return (
    <ul class="tally">
      {counts.map(({ count, state }) => (
        <li>
          <b>{count}</b> {State(state)}
        </li>
      ))}
    </ul>
  )
}
