import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Said, Words } from './words.ts'

/** An error said in full. `lead` is read out before it, and is "Error" unless said; empty for none. */
export interface SaidError extends Said {
  readonly lead?: string | undefined
}

export interface ErrorMessageProps {
  readonly id?: string | undefined
  readonly lead?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children: Words
}

export function ErrorMessage({ id, lead = 'Error', attributes, children, ...props }: ErrorMessageProps): JSX.Element {
  return (
    <p id={id} class={classNames('govuk-error-message', props.class)} {...attributes}>
      {lead !== '' && <span class="govuk-visually-hidden">{lead}:</span>}
      {lead !== '' && ' '}
      {children}
    </p>
  )
}
