import type { ComponentChildren, JSX } from 'preact'
import { Fieldset, type SaidLegend } from './fieldset.tsx'
import { type AskedWith, FormGroup, helpFor } from './form-group.tsx'
import type { Extra, Words } from './words.ts'

interface Legended {
  readonly legend: Words | SaidLegend
  readonly noLegend?: undefined
}

/** Only where a Fieldset around the fields, or a single box's own label, already asks the question. */
interface Unlegended {
  readonly noLegend: true
  readonly legend?: undefined
}

/** A question with several fields as its answer. It cannot be written without its legend, except by saying so. */
export type QuestionProps = AskedWith &
  (Legended | Unlegended) & {
    /** Ids of other elements that describe the question. */
    readonly describedBy?: string | undefined
    readonly fieldset?: { readonly class?: string | undefined; readonly attributes?: Extra | undefined } | undefined
  }

export function question(
  id: string,
  props: QuestionProps,
  answers: (describedBy: string | undefined) => ComponentChildren,
  role?: 'group',
): JSX.Element {
  const { help, describedBy } = helpFor(id, props, props.describedBy)
  const inner = (
    <>
      {help}
      {answers(describedBy)}
    </>
  )
  return (
    <FormGroup error={props.error} group={props.group}>
      {props.legend === undefined ? (
        inner
      ) : (
        <Fieldset
          legend={props.legend}
          describedBy={describedBy}
          role={role}
          class={props.fieldset?.class}
          attributes={props.fieldset?.attributes}
        >
          {inner}
        </Fieldset>
      )}
    </FormGroup>
  )
}
