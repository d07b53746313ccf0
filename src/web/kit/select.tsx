import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import { type FieldProps, field } from './field.tsx'
import type { Extra } from './words.ts'

export interface SelectOption {
  /** What is sent; the words themselves unless said. */
  readonly value?: string | number | undefined
  readonly words: string
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly attributes?: Extra | undefined
}

export interface SelectProps extends FieldProps {
  readonly options: readonly (SelectOption | false | null | undefined)[]
  /** The value of the option that stands chosen, unless an option itself says otherwise. */
  readonly value?: string | number | undefined
}

export function Select(props: SelectProps): JSX.Element {
  return field(props, (id, describedBy) => (
    <>
      {props.before}
      <select
        class={classNames('govuk-select', props.class, props.error !== undefined && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy}
        {...props.attributes}
      >
        {props.options.map((option) => option && optionElement(option, props.value))}
      </select>
      {props.after}
    </>
  ))
}

function optionElement(option: SelectOption, chosen: string | number | undefined): JSX.Element {
  const stands = chosen !== undefined && String(option.value ?? option.words) === String(chosen)
  return (
    <option value={option.value} selected={option.selected ?? stands} disabled={option.disabled} {...option.attributes}>
      {option.words}
    </option>
  )
}
