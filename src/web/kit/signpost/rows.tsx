import type { JSX } from 'preact'
import type { Words } from '../words.ts'
import { State, type StateProps } from './state.tsx'

export interface Row {
  readonly href: string
  readonly title: Words
  /** A line under the title: whose it is, where it goes. */
  readonly note?: Words | undefined
  readonly when?: Words | undefined
  readonly state?: StateProps | undefined
}

/** A list to look something up in: posts, channels, concerns. Each row is a link, a line, a time and how it stands. */
export function Rows({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  return (
    <ol class="rows">
      {rows.map((row) => (
        <li>
          <a href={row.href}>{row.title}</a>
          {row.note && <span class="soft">{row.note}</span>}
          {row.when && <span class="when">{row.when}</span>}
          {row.state && State(row.state)}
        </li>
      ))}
    </ol>
  )
}
