import type { JSX } from 'preact'
import { State, type StateProps } from './state.tsx'

export interface TallyProps {
  readonly counts: readonly { readonly count: number; readonly state: StateProps; readonly href?: string | undefined }[]
}

/** How many of each: 61 kept, 3 due. With an address, each leads to those alone. */
export function Tally({ counts }: TallyProps): JSX.Element {
  return (
    <ul class="tally">
      {counts.map(({ count, state, href }) => (
        <li>
          {href === undefined ? (
            <>
              <b>{count}</b> {State(state)}
            </>
          ) : (
            <a href={href}>
              <b>{count}</b> {State(state)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
