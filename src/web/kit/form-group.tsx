import type { ComponentChildren, JSX } from 'preact'
import { classNames } from './class-names.ts'
import { ErrorMessage, type SaidError } from './error-message.tsx'
import { Hint } from './hint.tsx'
import { type Extra, type Said, said, type Words } from './words.ts'

/** What stands around one question: its hint, its error, and the block that holds them. */
export interface AskedWith {
  readonly hint?: Words | Said | undefined
  readonly error?: Words | SaidError | undefined
  readonly group?: { readonly class?: string | undefined; readonly attributes?: Extra | undefined } | undefined
}

export function FormGroup(props: AskedWith & { readonly children: ComponentChildren }): JSX.Element {
  const { error, group } = props
  return (
    <div
      class={classNames('govuk-form-group', error !== undefined && 'govuk-form-group--error', group?.class)}
      {...group?.attributes}
    >
      {props.children}
    </div>
  )
}

/** The hint and the error of a question, and the ids by which its fields name them after those given. */
export function helpFor(
  id: string,
  { hint, error }: AskedWith,
  describedBy: string | undefined,
): { readonly help: JSX.Element; readonly describedBy: string | undefined } {
  const hintId = hint !== undefined && `${id}-hint`
  const errorId = error !== undefined && `${id}-error`
  const ids = classNames(describedBy, hintId, errorId)
  return { help: helpBlock(hintId, hint, errorId, error), describedBy: ids === '' ? undefined : ids }
}

function helpBlock(
  hintId: string | false,
  hint: AskedWith['hint'],
  errorId: string | false,
  error: AskedWith['error'],
): JSX.Element {
  const hinted = hint === undefined ? undefined : said(hint)
  const wrong: SaidError | undefined = error === undefined ? undefined : said(error)
  return (
    <>
      {hintId && hinted && (
        <Hint id={hintId} class={hinted.class} attributes={hinted.attributes}>
          {hinted.words}
        </Hint>
      )}
      {errorId && wrong && (
        <ErrorMessage id={errorId} lead={wrong.lead} class={wrong.class} attributes={wrong.attributes}>
          {wrong.words}
        </ErrorMessage>
      )}
    </>
  )
}
