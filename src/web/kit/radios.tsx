import type { JSX } from 'preact'
import { type Choice, choiceElement, choiceId, type Divider } from './choice.tsx'
import { classNames } from './class-names.ts'
import { type QuestionProps, question } from './question.tsx'
import type { Extra, Words } from './words.ts'

export type RadiosProps = QuestionProps & {
  readonly name: string
  /** The id of the first answer; the name, unless said. */
  readonly id?: string | undefined
  readonly choices: readonly (Choice | Divider | false | null | undefined)[]
  /** The value that stands chosen. */
  readonly value?: string | number | undefined
  readonly before?: Words | undefined
  readonly after?: Words | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

/** One answer out of several. */
export function Radios(props: RadiosProps): JSX.Element {
  const { name, choices, value } = props
  const prefix = props.id ?? name
  return question(prefix, props, () => (
    <div class={classNames('govuk-radios', props.class)} {...props.attributes} data-module="govuk-radios">
      {props.before}
      {choices.map((choice, index) => {
        if (!choice) return null
        if ('divider' in choice) return <div class="govuk-radios__divider">{choice.divider}</div>
        const checked = choice.checked ?? (value !== undefined && String(choice.value) === String(value))
        return choiceElement(choice, { kind: 'radios', id: choice.id ?? choiceId(prefix, index), name, checked })
      })}
      {props.after}
    </div>
  ))
}
