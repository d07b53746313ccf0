import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

export interface TagProps {
  readonly colour?: 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow' | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children: Words
}

/** A word that marks something. Where the state of a thing is meant, use State, which has a shape as well. */
export function Tag(props: TagProps): JSX.Element {
  return (
    <strong
      class={classNames('govuk-tag', props.colour && `govuk-tag--${props.colour}`, props.class)}
      {...props.attributes}
    >
      {props.children}
    </strong>
  )
}
