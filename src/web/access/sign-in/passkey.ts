import type { Begun } from '../../../actions/access/begin-session.ts'
import { openKeyAtSignIn } from '../../../actions/access/open-key-at-sign-in.ts'
import { optionsToSignIn } from '../../../actions/access/passkey-options.ts'
import { signInWithPasskey } from '../../../actions/access/sign-in-with-passkey.ts'
import { mailAddress } from '../../../core/access/mail-address.ts'
import { secretShown } from '../../concerns/key/passkey-secret.tsx'
import type { Reply, Visit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { frontDoor, goIn, wantsToStay } from '../front-door.ts'
import { passkeyShown } from '../passkey-answer.ts'
import { safeThen } from '../then.ts'
import { signInPage } from './page.tsx'

/** What the browser is to ask for: of anybody, or of the address typed beside it. */
export async function giveOptions(visit: Visit): Promise<Reply> {
  const options = await optionsToSignIn(frontDoor(visit), mailAddress(lineIn(visit.form, 'address', 254)))
  return options ? { body: JSON.stringify(options), type: 'application/json' } : 'not-found'
}

export async function sendPasskey(visit: Visit): Promise<Reply> {
  const then = safeThen(visit.form['then'])
  const response = passkeyShown(visit.form['response'])
  const how = { keep: wantsToStay(visit), before: visit.sessionToken }
  const begun = response && (await signInWithPasskey(frontDoor(visit), response, how))
  if (begun) return goIn(begun, then, await keyOpened(visit, begun, response.id))
  const because =
    'That passkey was not accepted. It may have been removed, or the page was open too long. Try again, or have a link sent.'
  return { page: signInPage(visit, { then, typed: '', problems: {}, because }), status: 422 }
}

/** What the cookie of their own key is to hold, where they asked for it and this passkey opens it. */
async function keyOpened(visit: Visit, begun: Begun, credential: string): Promise<string | undefined> {
  const secret = visit.form['open-key'] === 'yes' ? secretShown(visit.form) : undefined
  return secret && openKeyAtSignIn(frontDoor(visit), begun, { credential, secret })
}
