import type { JSX } from 'preact'
import { type Choice, choiceElement, choiceId, type Divider } from './choice.tsx'
import { classNames } from './class-names.ts'
import { type QuestionProps, question } from './question.tsx'
import type { Extra, Words } from './words.ts'

/** A box to tick. `exclusive` means none of the others: ticking it unticks them. */
export interface CheckboxChoice extends Choice {
  readonly name?: string | undefined
  readonly exclusive?: boolean | undefined
}

export type CheckboxesProps = QuestionProps & {
  readonly name: string
  /** The id of the first box; the name, unless said. */
  readonly id?: string | undefined
  readonly choices: readonly (CheckboxChoice | Divider | false | null | undefined)[]
  /** The values that stand ticked. */
  readonly values?: readonly (string | number)[] | undefined
  readonly before?: Words | undefined
  readonly after?: Words | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

/** Any number of answers out of several. */
export function Checkboxes(props: CheckboxesProps): JSX.Element {
  const prefix = props.id ?? props.name
  const ticked = new Set(props.values?.map(String))
  return question(prefix, props, (describedBy) => (
    <div class={classNames('govuk-checkboxes', props.class)} {...props.attributes} data-module="govuk-checkboxes">
      {props.before}
      {props.choices.map((choice, index) => {
        if (!choice) return null
        if ('divider' in choice) return <div class="govuk-checkboxes__divider">{choice.divider}</div>
        return choiceElement(choice, {
          kind: 'checkboxes',
          id: choice.id ?? choiceId(prefix, index),
          name: choice.name ?? props.name,
          checked: choice.checked ?? ticked.has(String(choice.value)),
          // Without a fieldset to carry the hint and the error, each box does.
          describedBy: props.legend === undefined ? describedBy : undefined,
          behaviour: choice.exclusive ? 'exclusive' : undefined,
        })
      })}
      {props.after}
    </div>
  ))
}
