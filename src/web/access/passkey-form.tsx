import type { ComponentChildren } from 'preact'
import { Button } from '../kit/button.tsx'
import { Acts } from '../kit/signpost/acts.tsx'
import type { Visit } from '../route.ts'

/**
 * A form that a passkey answers. Its script shows it, asks the browser, and sends what the browser gave as the form's
 * own field; without the script the sentence `without` stands instead.
 */
export function PasskeyForm(props: {
  readonly visit: Visit
  readonly does: 'sign-in' | 'add'
  readonly action: string
  readonly options: string
  readonly without: string
  readonly button: string
  readonly children?: ComponentChildren
}) {
  return (
    <>
      <p data-without-passkey>{props.without}</p>
      <form
        method="post"
        action={props.action}
        noValidate
        hidden
        data-passkey={props.does}
        data-options={props.options}
      >
        <input type="hidden" name="_csrf" value={props.visit.csrf()} />
        <input type="hidden" name="response" value="" />
        {props.children}
        <Acts>
          <Button kind="secondary">{props.button}</Button>
        </Acts>
        <p role="status" data-passkey-says></p>
      </form>
    </>
  )
}
