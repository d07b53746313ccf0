import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Said, Words } from './words.ts'

/** A label said in full. `heading` makes it the page's own h1, for a page with one question. */
export interface SaidLabel extends Said {
  readonly heading?: boolean | undefined
}

export interface LabelProps {
  /** The id of the field it names. */
  readonly for?: string | undefined
  readonly heading?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children: Words
}

export function Label(props: LabelProps): JSX.Element {
  const label = (
    <label class={classNames('govuk-label', props.class)} {...props.attributes} for={props.for}>
      {props.children}
    </label>
  )
  return props.heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}
