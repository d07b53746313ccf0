import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../actions/concerns/open-key.ts'
import type { Passkey } from '../../../storage/access/passkeys.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'

/** A form that a passkey answers with the secret that only it can work out. Hidden where the browser has no script for it. */
export function PasskeySecretForm(props: {
  readonly visit: SchoolVisit
  readonly action: string
  readonly passkeys: readonly Pick<Passkey, 'id'>[]
  readonly button: string
  readonly children?: ComponentChildren
}) {
  return (
    <form
      method="post"
      action={props.action}
      noValidate
      hidden
      data-own-key={props.passkeys.map(({ id }) => id).join(' ')}
    >
      <input type="hidden" name="_csrf" value={props.visit.csrf()} />
      <input type="hidden" name="_credential" value="" />
      <input type="hidden" name="_secret" value="" />
      {props.children}
      <Acts>
        <Button kind="secondary">{props.button}</Button>
      </Acts>
      <p role="status" data-own-key-says></p>
    </form>
  )
}

/** What a form shows to open or seal a key: what a passkey gave, where it did and is one of theirs, else the passphrase. */
export function shownIn(form: SchoolVisit['form'], passkeys: readonly Pick<Passkey, 'id'>[]): Shown {
  const { _credential: credential, _passphrase: passphrase } = form
  const secret = secretShown(form)
  if (secret && typeof credential === 'string' && passkeys.some(({ id }) => id === credential)) {
    return { credential, secret }
  }
  return { passphrase: typeof passphrase === 'string' ? passphrase.slice(0, 500) : '' }
}

/** The secret that a passkey worked out, as a form sends it: 32 bytes, or nothing. */
export function secretShown({ _secret: secret }: SchoolVisit['form']): Buffer | undefined {
  const bytes = typeof secret === 'string' ? Buffer.from(secret, 'base64url') : undefined
  return bytes?.length === 32 ? bytes : undefined
}
