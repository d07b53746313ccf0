import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface SkipLinkProps {
  /** Where the page's own matter begins; "#content", unless said. */
  readonly href?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children: Words
}

/** The first thing a keyboard meets: past the top, to the page's own matter. */
export function SkipLink(props: SkipLinkProps): JSX.Element {
  return (
    <a
      href={props.href ?? '#content'}
      class={classNames('govuk-skip-link', props.class)}
      {...props.attributes}
      data-module="govuk-skip-link"
    >
      {props.children}
    </a>
  )
}
