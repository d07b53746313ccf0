import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import { type FieldProps, field } from './field.tsx'
import { type Extra, type Said, said, type Words } from './words.ts'

export interface InputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'password' | 'date' | 'time' | undefined
  readonly value?: string | number | undefined
  /** Room for about so many characters, where the length of the answer is known. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  readonly prefix?: Words | Said | undefined
  readonly suffix?: Words | Said | undefined
  readonly wrapper?: { readonly class?: string | undefined; readonly attributes?: Extra | undefined } | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'none' | 'words' | 'sentences' | 'characters' | undefined
  readonly pattern?: string | undefined
  readonly spellcheck?: boolean | undefined
}

export function Input(props: InputProps): JSX.Element {
  return field(props, (id, describedBy) => {
    const input = inputElement(props, id, describedBy)
    const { before, prefix, suffix, after, wrapper } = props
    if (!before && !prefix && !suffix && !after) return input
    return (
      <div class={classNames('govuk-input__wrapper', wrapper?.class)} {...wrapper?.attributes}>
        {before}
        {prefix && affix(said(prefix), 'govuk-input__prefix')}
        {input}
        {suffix && affix(said(suffix), 'govuk-input__suffix')}
        {after}
      </div>
    )
  })
}

function affix(part: Said, kind: string): JSX.Element {
  return (
    <div class={classNames(kind, part.class)} aria-hidden="true" {...part.attributes}>
      {part.words}
    </div>
  )
}

/** The bare box, for components that lay out several. */
export function inputElement(props: Omit<InputProps, 'label'>, id: string, describedBy: string | undefined) {
  // Preact's types split an input by its type, and cannot follow one that is chosen among several.
  const attributes: Extra = { type: props.type ?? 'text', ...props.attributes }
  return (
    <input
      class={classNames(
        'govuk-input',
        props.width && `govuk-input--width-${props.width}`,
        props.class,
        props.error !== undefined && 'govuk-input--error',
      )}
      id={id}
      name={props.name}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={describedBy}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputMode}
      {...attributes}
    />
  )
}
