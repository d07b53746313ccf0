import { type OpenKeyRefusal, openKey } from '../../../actions/concerns/open-key.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { passkeysOf } from '../../../storage/access/passkeys.ts'
import { ownKey } from '../../../storage/concerns/member-keys.ts'
import { safeThen } from '../../access/then.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { leavesNothing } from '../leaves-nothing.ts'
import { withPasskey } from '../needs-second-factor.tsx'
import { PasskeySecretForm, shownIn } from './passkey-secret.tsx'
import { keyHand } from './with-key.ts'

/** Asks for what opens this person’s key, and goes on to where they were. */
export async function showOpenKey(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, async () => {
    const then = safeThen(visit.query['then']) ?? '/concerns'
    if (visit.keyInHand) return { goTo: then }
    return asked(visit, then, {})
  })
}

export async function sendOpenKey(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, async () => {
    const then = safeThen(visit.form['then']) ?? '/concerns'
    const passkeys = await passkeysOf(visit.parts.signIn, visit.account ?? '')
    const outcome = await openKey(visit.tx, keyHand(visit), shownIn(visit.form, passkeys))
    if ('cookie' in outcome) return { goTo: then, cookie: { key: outcome.cookie } }
    if (outcome.refused === 'no-key') return { goTo: `/concerns/key?then=${encodeURIComponent(then)}` }
    const rest = outcome.until ? ` Try again ${whenInWords(outcome.until, visit.now)}.` : ''
    return asked(visit, then, { _passphrase: `${refusalWords[outcome.refused]}${rest}` })
  })
}

const refusalWords: Readonly<Record<Exclude<OpenKeyRefusal, 'no-key'>, string>> = {
  wrong: 'That does not open your key. Look at each word again, and whether capital letters are on.',
  rests: 'It was wrong several times in a row, so your key rests.',
  'no-such-way': 'Your key was not set to open this way. Use the passkey or passphrase that you set.',
}

async function asked(visit: SchoolVisit, then: string, problems: Problems): Promise<Reply> {
  if (!(await ownKey(visit.tx, visit.account ?? ''))) {
    return { goTo: `/concerns/key?then=${encodeURIComponent(then)}` }
  }
  const title = 'Open your key'
  return {
    status: '_passphrase' in problems ? 422 : 200,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: titleWith(problems, title), place: 'Concerns', scripts: ['member-key'] },
      <>
        <ProblemSummary problems={problems} />
        <h1>{title}</h1>
        <p>
          What people tell the school is locked, and only the keys of those who may read it open it. Yours stays open
          until you sign out or close the browser, or until nobody used it for half an hour.
        </p>
        <PasskeySecretForm
          visit={visit}
          action="/concerns/key/open"
          passkeys={await passkeysOf(visit.parts.signIn, visit.account ?? '')}
          button="Open it with a passkey"
        >
          <input type="hidden" name="then" value={then} />
        </PasskeySecretForm>
        <Form visit={visit} action="/concerns/key/open">
          <input type="hidden" name="then" value={then} />
          <Input
            name="_passphrase"
            label="Your passphrase"
            type="password"
            autocomplete="current-password"
            error={problems['_passphrase']}
          />
          <Acts>
            <Button>Open my key</Button>
          </Acts>
        </Form>
        <p>
          <a href="/concerns/key?lost=yes">You have forgotten it, or lost your passkey</a>
        </p>
      </>,
    ),
  }
}
