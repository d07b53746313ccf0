import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import { Hint } from './hint.tsx'
import { dataMessages, type Messages } from './messages.ts'
import { Textarea, type TextareaProps } from './textarea.tsx'

type Limit =
  | { readonly maxLength: number; readonly maxWords?: undefined; readonly limitByScript?: undefined }
  | { readonly maxWords: number; readonly maxLength?: undefined; readonly limitByScript?: undefined }
  | { readonly limitByScript: true; readonly maxLength?: undefined; readonly maxWords?: undefined }

export type CharacterCountProps = Omit<TextareaProps, 'describedBy' | 'disabled' | 'autocomplete'> &
  Limit & {
    /** How `maxLength` counts: UTF-16 units unless said, characters as people see them, or words. */
    readonly counting?: 'length' | 'characters' | 'words' | undefined
    /** Says how many are left only past so many per cent of the limit. */
    readonly threshold?: number | undefined
    /** The words under the box, with %{count} for the limit. */
    readonly description?: string | undefined
    readonly countClass?: string | undefined
    readonly messages?: Messages | undefined
  }

/** A textarea that says how much may still be written. Without JavaScript it says the limit. */
export function CharacterCount(props: CharacterCountProps): JSX.Element {
  const { maxLength, maxWords, description, group } = props
  const id = props.id ?? props.name
  const limit = maxWords ?? maxLength
  const counting = props.counting ?? (maxWords === undefined ? undefined : 'words')
  const says = description ?? `You can enter up to %{count} ${counting === 'words' ? 'words' : 'characters'}`
  return Textarea({
    ...props,
    describedBy: `${id}-info`,
    class: classNames('govuk-js-character-count', props.class),
    after: (
      <>
        <Hint id={`${id}-info`} class={classNames('govuk-character-count__message', props.countClass)}>
          {limit === undefined ? undefined : says.replaceAll('%{count}', String(limit))}
        </Hint>
        {props.after}
      </>
    ),
    group: {
      class: classNames('govuk-character-count', group?.class),
      attributes: {
        'data-module': 'govuk-character-count',
        'data-maxlength': maxLength,
        'data-maxwords': maxWords,
        'data-threshold': props.threshold,
        'data-count-type': counting,
        ...(limit === undefined && description !== undefined
          ? dataMessages({ 'textarea-description': { other: description } })
          : undefined),
        ...dataMessages(props.messages),
        ...group?.attributes,
      },
    },
  })
}
