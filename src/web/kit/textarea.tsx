import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import { type FieldProps, field } from './field.tsx'

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly autocomplete?: string | undefined
  readonly spellcheck?: boolean | undefined
}

export function Textarea(props: TextareaProps): JSX.Element {
  return field(props, (id, describedBy) => (
    <>
      {props.before}
      <textarea
        class={classNames('govuk-textarea', props.error !== undefined && 'govuk-textarea--error', props.class)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedBy}
        autocomplete={props.autocomplete}
        {...props.attributes}
      >
        {asTyped(props.value)}
      </textarea>
      {props.after}
    </>
  ))
}

/** A browser drops the first line break inside a textarea; a second one keeps what was typed. */
function asTyped(value: string | undefined): string | undefined {
  return value?.startsWith('\n') || value?.startsWith('\r\n') ? `\n${value}` : value
}
