import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface HintProps {
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children?: Words | undefined
}

/** A line of help under a label. The field it belongs to names it in aria-describedby. */
export function Hint(props: HintProps): JSX.Element {
  return (
    <div id={props.id} class={classNames('govuk-hint', props.class)} {...props.attributes}>
      {props.children}
    </div>
  )
}
