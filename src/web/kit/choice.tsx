import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names.ts'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { type Extra, type Said, said, type Words } from './words.ts'

/** One answer among several. */
export interface Choice {
  readonly value: string | number
  readonly words: Words
  readonly hint?: Words | Said | undefined
  /** What appears under this answer once it is chosen. */
  readonly reveals?: ComponentChildren
  /** Said here, it stands over what the whole question says is chosen. */
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly id?: string | undefined
  readonly label?: { readonly class?: string | undefined; readonly attributes?: Extra | undefined } | undefined
  readonly attributes?: Extra | undefined
}

/** A word between answers: "or". */
export interface Divider {
  readonly divider: string
}

interface Drawn {
  readonly kind: 'radios' | 'checkboxes'
  readonly id: string
  readonly name: string
  readonly checked: boolean
  readonly describedBy?: string | undefined
  readonly behaviour?: string | undefined
}

/** The first answer has the question's own id, so that an error summary can link to it. */
export const choiceId = (prefix: string, index: number): string => (index === 0 ? prefix : `${prefix}-${index + 1}`)

export function choiceElement(choice: Choice, drawn: Drawn): JSX.Element {
  const { kind, id, checked } = drawn
  const hint = choice.hint === undefined ? undefined : said(choice.hint)
  const hintId = hint && `${id}-item-hint`
  const describedBy = classNames(drawn.describedBy, hintId)
  const revealed = choice.reveals ? `conditional-${id}` : undefined
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={drawn.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          checked={checked}
          disabled={choice.disabled}
          data-aria-controls={revealed}
          data-behaviour={drawn.behaviour}
          aria-describedby={describedBy === '' ? undefined : describedBy}
          {...choice.attributes}
        />
        <Label
          for={id}
          class={classNames(`govuk-${kind}__label`, choice.label?.class)}
          attributes={choice.label?.attributes}
        >
          {choice.words}
        </Label>
        {hint && (
          <Hint id={hintId} class={classNames(`govuk-${kind}__hint`, hint.class)} attributes={hint.attributes}>
            {hint.words}
          </Hint>
        )}
      </div>
      {revealed && (
        <div
          class={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)}
          id={revealed}
        >
          {choice.reveals}
        </div>
      )}
    </>
  )
}
