import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface WarningTextProps {
  /** Read out in place of the sign; "Warning", unless said. */
  readonly lead?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children: Words
}

export function WarningText({ lead = 'Warning', children, ...props }: WarningTextProps): JSX.Element {
  return (
    <div class={classNames('govuk-warning-text', props.class)} {...props.attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{lead}</span> {children}
      </strong>
    </div>
  )
}
