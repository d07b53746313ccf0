import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import { type FieldProps, field } from './field.tsx'
import { dataMessages, type Messages } from './messages.ts'
import type { Extra } from './words.ts'

export interface FileUploadProps extends FieldProps {
  readonly multiple?: boolean | undefined
  /** Which kinds of file to offer first, as in the HTML attribute: "image/jpeg,image/png". */
  readonly accept?: string | undefined
  /** The larger drop area of GOV.UK Frontend's script; without the script it is the same plain input. */
  readonly enhanced?:
    | {
        readonly class?: string | undefined
        readonly attributes?: Extra | undefined
        readonly messages?: Messages | undefined
      }
    | undefined
}

export function FileUpload(props: FileUploadProps): JSX.Element {
  const { enhanced } = props
  return field(props, (id, describedBy) => {
    const input = (
      <input
        class={classNames('govuk-file-upload', props.class, props.error !== undefined && 'govuk-file-upload--error')}
        id={id}
        name={props.name}
        type="file"
        disabled={props.disabled}
        multiple={props.multiple}
        accept={props.accept}
        aria-describedby={describedBy}
        {...props.attributes}
      />
    )
    return (
      <>
        {props.before}
        {enhanced === undefined ? (
          input
        ) : (
          <div
            class={classNames('govuk-file-upload-wrapper', enhanced.class)}
            data-module="govuk-file-upload"
            {...dataMessages(enhanced.messages)}
            {...enhanced.attributes}
          >
            {input}
          </div>
        )}
        {props.after}
      </>
    )
  })
}
