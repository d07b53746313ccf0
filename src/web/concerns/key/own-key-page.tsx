import { passphraseAtLeast } from '../../../core/concerns/passphrase.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { Passkey } from '../../../storage/access/passkeys.ts'
import type { KeyWay } from '../../../storage/concerns/key-ways.ts'
import type { OwnKey } from '../../../storage/concerns/member-keys.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { PasskeySecretForm } from './passkey-secret.tsx'

export type OwnKeyModel = {
  readonly key: OwnKey | undefined
  readonly ways: readonly KeyWay[]
  readonly passkeys: readonly Passkey[]
  readonly then: string | null
  /** Every way to the one they have is lost, and they are about to make another. */
  readonly lost: boolean
  readonly problems: Problems
}

export function ownKeyPage(visit: SchoolVisit, model: OwnKeyModel) {
  const title = !model.key ? 'Make your own key' : model.lost ? 'Make a new key' : 'Your own key'
  return schoolPage(
    visit,
    { title: titleWith(model.problems, title), place: 'Concerns', scripts: ['member-key'] },
    <>
      <p class="soft">
        <a href="/concerns">Concerns</a>
      </p>
      <ProblemSummary problems={model.problems} />
      <h1>{title}</h1>
      {model.key && !model.lost && <Standing visit={visit} model={model} made={model.key.madeAt} />}
      {model.key && model.lost && (
        <>
          <p>
            Nobody can open the one you have for you. Once you make a new one, the concerns that you may read open for
            you again one by one, as colleagues who can read them do so, or all at once with the school’s recovery key.
            New ones open at once.
          </p>
          <MakeForms visit={visit} model={model} anew />
        </>
      )}
      {!model.key && (
        <>
          <p>
            What people tell the school is locked when it comes in, with the keys of those who may have to deal with it.
            Signpost keeps no copy of your key: a thief with all the school’s computers could read nothing.
          </p>
          <p>
            <b>So nobody can find your passphrase again for you.</b> If you lose it, a colleague who can read a concern
            opens it for you again, and your school may keep a recovery key.
          </p>
          <MakeForms visit={visit} model={model} anew={false} />
        </>
      )}
    </>,
  )
}

function MakeForms(props: { readonly visit: SchoolVisit; readonly model: OwnKeyModel; readonly anew: boolean }) {
  const { visit, model } = props
  const hidden = (
    <>
      {model.then !== null && <input type="hidden" name="then" value={model.then} />}
      {props.anew && <input type="hidden" name="anew" value="yes" />}
    </>
  )
  return (
    <>
      <Form visit={visit} action="/concerns/key/make">
        {hidden}
        <NewPassphrase problems={model.problems} />
        <Acts>
          <Button kind={props.anew ? 'warning' : undefined}>
            {props.anew ? 'Make a new key' : 'Make my key with this passphrase'}
          </Button>
        </Acts>
      </Form>
      {model.passkeys.length > 0 && (
        <PasskeySecretForm
          visit={visit}
          action="/concerns/key/make"
          passkeys={model.passkeys}
          button={props.anew ? 'Make a new key with a passkey' : 'Make my key with a passkey instead'}
        >
          {hidden}
        </PasskeySecretForm>
      )}
    </>
  )
}

function NewPassphrase({ problems }: { readonly problems: Problems }) {
  return (
    <>
      <Input
        name="_passphrase"
        label="A passphrase"
        hint={`Four words or more that nobody would guess, at least ${passphraseAtLeast} letters. Do not use one that you use elsewhere.`}
        type="password"
        autocomplete="new-password"
        error={problems['_passphrase']}
      />
      <Input
        name="_again"
        label="The same again"
        type="password"
        autocomplete="new-password"
        error={problems['_again']}
      />
    </>
  )
}

function Standing(props: { readonly visit: SchoolVisit; readonly model: OwnKeyModel; readonly made: Date }) {
  const { visit, model } = props
  const hasPassphrase = model.ways.some(({ kind }) => kind === 'passphrase')
  const withKey = model.passkeys.filter(({ id }) => model.ways.some(({ credential }) => credential === id))
  const without = model.passkeys.filter((passkey) => !withKey.includes(passkey))
  const opens = [...(hasPassphrase ? ['your passphrase'] : []), ...withKey.map(({ label }) => `“${label}”`)]
  return (
    <>
      <p>
        Made {dateInWords(props.made, visit.now)}.{' '}
        {opens.length > 0 ? `It opens with ${opens.join(', and with ')}.` : 'It opens by the demo’s links.'}
        {visit.keyInHand ? ' It is open now, on this device.' : ' It is shut now.'}
      </p>
      {visit.keyInHand ? (
        <>
          <Form visit={visit} action="/concerns/key/shut">
            <Acts>
              <Button kind="secondary">Shut it now</Button>
            </Acts>
          </Form>
          {without.length > 0 && (
            <>
              <h2>Open it with a passkey</h2>
              <PasskeySecretForm
                visit={visit}
                action="/concerns/key/passkey"
                passkeys={without}
                button="Let a passkey open it too"
              />
              <p class="soft">
                Not every passkey and browser can do this. Where yours cannot, your passphrase goes on working.
              </p>
            </>
          )}
          <h2>{hasPassphrase ? 'Change your passphrase' : 'Set a passphrase as well'}</h2>
          <Form visit={visit} action="/concerns/key/passphrase">
            {hasPassphrase && (
              <Input
                name="_before"
                label="The passphrase you have now"
                type="password"
                autocomplete="current-password"
                error={model.problems['_before']}
              />
            )}
            <NewPassphrase problems={model.problems} />
            <Acts>
              <Button kind="secondary">{hasPassphrase ? 'Change it' : 'Set it'}</Button>
            </Acts>
          </Form>
        </>
      ) : (
        <p>
          <a href="/concerns/key/open?then=/concerns/key">Open it</a> to change what opens it.
        </p>
      )}
      <p>
        <a href="/concerns/key?lost=yes">You have lost every way to open it</a>
      </p>
    </>
  )
}
