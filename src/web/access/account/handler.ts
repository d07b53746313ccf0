import { addPasskey } from '../../../actions/access/add-passkey.ts'
import { changePasskey } from '../../../actions/access/change-passkey.ts'
import { optionsToAddPasskey } from '../../../actions/access/passkey-options.ts'
import { addressesOf } from '../../../storage/access/account-for.ts'
import { passkeysOf } from '../../../storage/access/passkeys.ts'
import { sessionsOf } from '../../../storage/access/session.ts'
import type { AccountVisit, Reply } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { frontDoor } from '../front-door.ts'
import { passkeyMade } from '../passkey-answer.ts'
import { accountPage } from './page.tsx'

export async function showAccount(visit: AccountVisit): Promise<Reply> {
  return { page: await pageWith(visit, {}) }
}

export async function giveOptionsToAdd(visit: AccountVisit): Promise<Reply> {
  const options = await optionsToAddPasskey(frontDoor(visit), visit.account)
  return options ? { body: JSON.stringify(options), type: 'application/json' } : 'not-found'
}

const refusals = {
  'not-accepted':
    'That passkey could not be added: the page was open too long, or the device did not check that it is you. Try again.',
  'already-kept': 'That passkey is in use already. Use another device or security key.',
}

export async function sendAddPasskey(visit: AccountVisit): Promise<Reply> {
  const response = passkeyMade(visit.form['response'])
  const label = lineIn(visit.form, 'label', 60) || 'My passkey'
  const outcome = response
    ? await addPasskey(frontDoor(visit), visit, response, label)
    : ({ refused: 'not-accepted' } as const)
  if ('added' in outcome) return { goTo: '/account' }
  return { page: await pageWith(visit, { 'new-label': refusals[outcome.refused] }), status: 422 }
}

export async function sendChangePasskey(visit: AccountVisit): Promise<Reply> {
  const id = lineIn(visit.form, 'id', 2000)
  const label = lineIn(visit.form, 'label', 60)
  const removing = visit.form['do'] === 'remove'
  if (!removing && label === '') {
    const field = lineIn(visit.form, 'field', 20)
    return {
      page: await pageWith(visit, { [field]: 'Give it a name, so that you can tell it from another.' }),
      status: 422,
    }
  }
  const done = await changePasskey(frontDoor(visit), visit, id, removing ? 'remove' : { label })
  return done ? { goTo: '/account' } : 'not-found'
}

async function pageWith(visit: AccountVisit, problems: Problems) {
  const { signIn } = visit.parts
  return accountPage(visit, {
    addresses: await addressesOf(signIn, visit.account),
    passkeys: await passkeysOf(signIn, visit.account),
    sessions: await sessionsOf(signIn, visit.account),
    problems,
  })
}
