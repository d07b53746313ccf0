import { relyingParty } from '../../../core/access/relying-party.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { PasskeyForm } from '../passkey-form.tsx'
import { StaySignedIn } from '../stay-signed-in.tsx'

type SignInModel = {
  readonly then: string | null
  readonly typed: string
  readonly problems: Problems
  /** Said first where somebody comes from a link that no longer works, or a passkey that was not accepted. */
  readonly because?: string
}

export function signInPage(visit: Visit, { then, typed, problems, because }: SignInModel) {
  const title = 'Sign in'
  return (
    <PublicFrame assets={visit.parts.assets} title={titleWith(problems, title)} scripts={['passkey']}>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      {because && <p>{because}</p>}
      <Form visit={visit} action="/sign-in">
        <ThenField then={then} />
        <Input
          name="address"
          label="Your e-mail address"
          hint="The one the school uses for you. We send you a link; there is no password."
          type="email"
          inputMode="email"
          autocomplete="username webauthn"
          spellcheck={false}
          value={typed}
          error={problems['address']}
        />
        <Acts>
          <Button once>Send me a link</Button>
        </Acts>
      </Form>
      <h2>Or use a passkey</h2>
      {relyingParty(visit.parts.publicUrl) ? (
        <PasskeyForm
          visit={visit}
          does="sign-in"
          action="/sign-in/passkey"
          options="/sign-in/passkey/options"
          without="Passkeys need JavaScript, which is off here. The link by e-mail works without it."
          button="Sign in with a passkey"
        >
          <ThenField then={then} />
          <StaySignedIn id="keep-passkey" />
          <OpenKeyToo then={then} />
        </PasskeyForm>
      ) : (
        <p>Passkeys do not work at this address, because it is a number or has no lock. The link by e-mail does.</p>
      )}
    </PublicFrame>
  )
}

/**
 * The offer to open one's own key with the same touch: ticked for whoever is on the way to a concern, and not otherwise,
 * so that nobody's key lies open who came for something else.
 */
function OpenKeyToo({ then }: { readonly then: string | null }) {
  return (
    <>
      <input type="hidden" name="_secret" value="" />
      <Checkboxes
        name="open-key"
        noLegend
        values={then?.startsWith('/concerns') ? ['yes'] : []}
        choices={[
          {
            value: 'yes',
            words: 'Open my key for concerns too',
            hint: 'For those who read what is told to the school, where this passkey opens their key. It shuts after half an hour without use.',
          },
        ]}
      />
    </>
  )
}

export function sentPage(visit: Visit, typed: string) {
  const title = 'Look in your inbox'
  return (
    <PublicFrame assets={visit.parts.assets} title={title}>
      <h1>{title}</h1>
      <p>
        If <b>{typed}</b> belongs to somebody here, a link is on its way to it. It works once, for 20 minutes.
      </p>
      <p>
        Nothing after a few minutes? Look among unwanted mail, check the address above for a wrong letter, or ask the
        school office which address they have for you.
      </p>
      <p>
        <a href="/sign-in">Try another address</a>
      </p>
    </PublicFrame>
  )
}

export function ThenField({ then }: { readonly then: string | null }) {
  return then === null ? null : <input type="hidden" name="then" value={then} />
}
