import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names.ts'
import { type Extra, type Said, said, type Words } from './words.ts'

/** A legend said in full. `heading` makes it the page's own h1, for a page with one question. */
export interface SaidLegend extends Said {
  readonly heading?: boolean | undefined
}

export interface FieldsetProps {
  /** The question that the fields inside answer together. */
  readonly legend: Words | SaidLegend
  readonly describedBy?: string | undefined
  readonly role?: 'group' | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children?: ComponentChildren
}

export function Fieldset(props: FieldsetProps): JSX.Element {
  const legend: SaidLegend = said(props.legend)
  return (
    <fieldset
      class={classNames('govuk-fieldset', props.class)}
      role={props.role}
      aria-describedby={props.describedBy}
      {...props.attributes}
    >
      <legend class={classNames('govuk-fieldset__legend', legend.class)} {...legend.attributes}>
        {legend.heading ? <h1 class="govuk-fieldset__heading">{legend.words}</h1> : legend.words}
      </legend>
      {props.children}
    </fieldset>
  )
}
