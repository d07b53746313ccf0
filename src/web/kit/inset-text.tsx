import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra } from './words.ts'

export interface InsetTextProps {
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children: ComponentChildren
}

/** Words set apart: a quotation, an example, something to notice. */
export function InsetText(props: InsetTextProps): JSX.Element {
  return (
    <div id={props.id} class={classNames('govuk-inset-text', props.class)} {...props.attributes}>
      {props.children}
    </div>
  )
}
