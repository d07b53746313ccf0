import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface BackLinkProps {
  readonly href: string
  /** "Back", unless said. */
  readonly children?: Words | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

export function BackLink(props: BackLinkProps): JSX.Element {
  return (
    <a href={props.href} class={classNames('govuk-back-link', props.class)} {...props.attributes}>
      {props.children ?? 'Back'}
    </a>
  )
}
