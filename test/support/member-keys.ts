import { randomBytes } from 'node:crypto'
import { makeKey } from '../../src/actions/concerns/make-key.ts'
import { openKey } from '../../src/actions/concerns/open-key.ts'
import type { PersonId } from '../../src/core/school/ids.ts'
import { tokenHash } from '../../src/storage/access/session.ts'
import { ownKey } from '../../src/storage/concerns/member-keys.ts'
import type { InSchool } from '../../src/storage/in-school.ts'

const passkeys = new Map<string, { credential: string; secret: Buffer }>()

/**
 * Makes somebody's own key where they have none, opens it in a session of theirs by a passkey, and gives what the
 * session's cookie is to hold.
 */
export async function withKeyOpen(
  tx: InSchool,
  who: { readonly account: string; readonly person: PersonId; readonly token: string; readonly now: Date },
): Promise<string> {
  const passkey = passkeys.get(who.account) ?? { credential: `of ${who.account}`, secret: randomBytes(32) }
  passkeys.set(who.account, passkey)
  const hand = { person: who.person, account: who.account, session: tokenHash(who.token), now: who.now }
  const outcome = (await ownKey(tx, who.account))
    ? await openKey(tx, hand, passkey)
    : await makeKey(tx, hand, [], passkey)
  if ('refused' in outcome) throw new Error(`the key did not open: ${outcome.refused}`)
  return outcome.cookie
}
