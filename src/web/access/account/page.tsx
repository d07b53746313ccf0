import { relyingParty } from '../../../core/access/relying-party.ts'
import { dateInWords, whenInWords } from '../../../core/school/london-time.ts'
import type { Passkey } from '../../../storage/access/passkeys.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { AccountVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { PasskeyForm } from '../passkey-form.tsx'

export type AccountModel = {
  readonly addresses: readonly string[]
  readonly passkeys: readonly Passkey[]
  readonly sessions: readonly Date[]
  readonly problems: Problems
}

export function accountPage(visit: AccountVisit, model: AccountModel) {
  const title = 'How you sign in'
  const { addresses, passkeys, sessions, problems } = model
  return (
    <PublicFrame
      assets={visit.parts.assets}
      title={titleWith(problems, title)}
      home={visit.school ? '/home' : '/which-school'}
      scripts={['passkey']}
    >
      <p class="soft">
        <a href={visit.school ? '/home' : '/which-school'}>Go back</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        Links to sign in go to <b>{addresses.join(', ') || 'no address yet'}</b>. To change it, ask the school office.
      </p>
      <h2>Passkeys</h2>
      <p>
        A passkey is your phone, computer or security key, unlocked the way you always unlock it. It is quicker than a
        link, and safer.
      </p>
      {passkeys.map((passkey, index) => (
        <PasskeyLine visit={visit} passkey={passkey} index={index} problems={problems} />
      ))}
      <AddPasskey visit={visit} problems={problems} another={passkeys.length > 0} />
      <h2>Where you are signed in</h2>
      <p>
        {sessions.length === 1 ? 'On this device only' : `On ${sessions.length} devices or browsers`}, since{' '}
        {sessions.map((begun) => whenInWords(begun, visit.now)).join('; ')}.
      </p>
      <Form visit={visit} action="/sign-out">
        <Acts>
          <Button kind="secondary" name="where" value="everywhere">
            Sign out on every device
          </Button>
        </Acts>
      </Form>
    </PublicFrame>
  )
}

function PasskeyLine(props: {
  readonly visit: AccountVisit
  readonly passkey: Passkey
  readonly index: number
  readonly problems: Problems
}) {
  const { visit, passkey } = props
  const field = `label-${props.index + 1}`
  const used = passkey.usedAt ? `last used ${whenInWords(passkey.usedAt, visit.now)}` : 'not used yet'
  return (
    <Form visit={visit} action="/account/passkeys/change">
      <input type="hidden" name="id" value={passkey.id} />
      <input type="hidden" name="field" value={field} />
      <Input
        name="label"
        id={field}
        label={`Name of the passkey “${passkey.label}”`}
        hint={`Added ${dateInWords(passkey.addedAt, visit.now)}, ${used}.`}
        value={passkey.label}
        width={20}
        error={props.problems[field]}
      />
      <Acts>
        <Button kind="secondary" name="do" value="name">
          Save the name
        </Button>
        <Button kind="warning" name="do" value="remove">
          Remove this passkey
        </Button>
      </Acts>
    </Form>
  )
}

function AddPasskey({
  visit,
  problems,
  another,
}: {
  readonly visit: AccountVisit
  readonly problems: Problems
  readonly another: boolean
}) {
  if (!relyingParty(visit.parts.publicUrl)) {
    return <p>Passkeys do not work at this address, because it is a number or has no lock. Links by e-mail do.</p>
  }
  return (
    <>
      <h3>{another ? 'Add another passkey' : 'Add a passkey'}</h3>
      <PasskeyForm
        visit={visit}
        does="add"
        action="/account/passkeys"
        options="/account/passkeys/options"
        without="Adding a passkey needs JavaScript, which is off here. Links by e-mail work without it."
        button="Add a passkey"
      >
        <Input
          name="label"
          id="new-label"
          label="A name for it"
          hint="Like “My phone”, so that you can tell it from another."
          width={20}
          error={problems['new-label']}
        />
      </PasskeyForm>
    </>
  )
}
