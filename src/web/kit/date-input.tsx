import type { JSX } from 'preact'
import { capital } from '../../core/language/first-letter.ts'
import { classNames } from './class-names.ts'
import { type InputProps, inputElement } from './input.tsx'
import { Label } from './label.tsx'
import { type QuestionProps, question } from './question.tsx'
import type { Extra, Words } from './words.ts'

/** One box of a date. */
export interface DatePart
  extends Pick<InputProps, 'value' | 'autocomplete' | 'pattern' | 'inputMode' | 'class' | 'attributes'> {
  readonly name: string
  /** The name with a capital letter, unless said. */
  readonly label?: string | undefined
  readonly id?: string | undefined
  /** Room for four figures for a year and two for the rest, unless said; none leaves it to the class. */
  readonly width?: 2 | 4 | 'none' | undefined
  /** Whether the error is in this box; with an error and no box named, it is in all. False keeps this box out of it. */
  readonly wrong?: boolean | undefined
}

export type DateInputProps = QuestionProps & {
  readonly id: string
  /** Goes before each name, with a hyphen. */
  readonly namePrefix?: string | undefined
  /** Day, month and year, unless said. */
  readonly parts?: readonly (DatePart | false | null | undefined)[] | undefined
  /** What each box holds, by its whole name. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined
  readonly before?: Words | undefined
  readonly after?: Words | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

const dayMonthYear: readonly DatePart[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }]

/** A date that a person knows by heart, typed in three boxes. */
export function DateInput(props: DateInputProps): JSX.Element {
  const parts = props.parts ?? dayMonthYear
  const oneNamed = parts.some((part) => (part ? part.wrong : false))
  return question(
    props.id,
    props,
    () => (
      <div class={classNames('govuk-date-input', props.class)} {...props.attributes} id={props.id}>
        {props.before}
        {parts.map((part) => {
          if (!part) return null
          const wrong = part.wrong ?? (props.error !== undefined && !oneNamed)
          return datePart(part, props, wrong)
        })}
        {props.after}
      </div>
    ),
    'group',
  )
}

function datePart(part: DatePart, { id, namePrefix, values }: DateInputProps, wrong: boolean): JSX.Element {
  const partId = part.id ?? `${id}-${part.name}`
  const name = namePrefix === undefined ? part.name : `${namePrefix}-${part.name}`
  const width = part.width ?? (part.name === 'year' ? 4 : 2)
  return (
    <div class="govuk-date-input__item">
      <div class="govuk-form-group">
        <Label for={partId} class="govuk-date-input__label">
          {part.label ?? capital(part.name)}
        </Label>
        {inputElement(
          {
            ...part,
            name,
            width: undefined,
            class: classNames(
              'govuk-date-input__input',
              wrong && 'govuk-input--error',
              width !== 'none' && `govuk-input--width-${width}`,
              part.class,
            ),
            value: part.value ?? values?.[name],
            inputMode: part.inputMode ?? 'numeric',
          },
          partId,
          undefined,
        )}
      </div>
    </div>
  )
}
