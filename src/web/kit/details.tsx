import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface DetailsProps {
  readonly summary: Words
  readonly open?: boolean | undefined
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children: ComponentChildren
}

/** More for whoever wants it, behind a sentence. */
export function Details(props: DetailsProps): JSX.Element {
  return (
    <details id={props.id} class={classNames('govuk-details', props.class)} {...props.attributes} open={props.open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  )
}
