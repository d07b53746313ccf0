import type { JSX } from 'preact'

export interface ClauseLinkProps {
  /** As the school's policy numbers it: "2.8.2". */
  readonly clause: string
  readonly href: string
}

/** The clause that something rests on, leading to its words. */
export function ClauseLink({ clause, href }: ClauseLinkProps): JSX.Element {
  return (
    <a class="clause" href={href}>
      clause {clause}
    </a>
  )
}
