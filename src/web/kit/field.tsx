import type { ComponentChildren, JSX } from 'preact'
import { type AskedWith, FormGroup, helpFor } from './form-group.tsx'
import { Label, type SaidLabel } from './label.tsx'
import { type Extra, said, type Words } from './words.ts'

/** What every field with a label takes. A field cannot be written without one. */
export interface FieldProps extends AskedWith {
  readonly name: string
  /** The name, unless said. */
  readonly id?: string | undefined
  readonly label: Words | SaidLabel
  /** Ids of other elements that describe the field. */
  readonly describedBy?: string | undefined
  readonly before?: Words | undefined
  readonly after?: Words | undefined
  readonly disabled?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

/** A labelled field: its label, hint and error in their order, then the control, told its id and what describes it. */
export function field(
  props: FieldProps,
  control: (id: string, describedBy: string | undefined) => ComponentChildren,
): JSX.Element {
  const id = props.id ?? props.name
  const label: SaidLabel = said(props.label)
  const { help, describedBy } = helpFor(id, props, props.describedBy)
  return (
    <FormGroup error={props.error} group={props.group}>
      <Label for={id} heading={label.heading} class={label.class} attributes={label.attributes}>
        {label.words}
      </Label>
      {help}
      {control(id, describedBy)}
    </FormGroup>
  )
}
