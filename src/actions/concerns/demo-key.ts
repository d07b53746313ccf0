import { randomUUID } from 'node:crypto'
import type { PersonId } from '../../core/school/ids.ts'
import type { CaseVault } from '../../storage/concerns/case-vault.ts'
import { keepWay, waysOf } from '../../storage/concerns/key-ways.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { insertKey, ownKey } from '../../storage/concerns/member-keys.ts'
import { openedBySecret, sealedBySecret } from '../../storage/concerns/private-key.ts'
import { type KeyPair, newPair } from '../../storage/concerns/sealed-box.ts'
import type { InSchool } from '../../storage/in-school.ts'

/**
 * The key of somebody in the demo, made where they have none, sealed with what the server itself works out. Only the
 * demo’s pages ask for it: its people are made up, and nobody should have to think of a passphrase to look round.
 */
export async function demoKey(
  tx: InSchool,
  vault: CaseVault,
  whom: { readonly person: PersonId; readonly account: string },
  now: Date,
): Promise<{ readonly key: string; readonly pair: KeyPair } | undefined> {
  const own = await ownKey(tx, whom.account)
  const secretOf = (key: string) => vault.hashOfSecret(tx.school, `demo ${key}`)
  if (own) {
    const ways = await seenBy(tx, { person: whom.person }, () => waysOf(tx, own.id))
    const way = ways.find(({ kind }) => kind === 'demo')
    const pair = way && openedBySecret(own.id, way, secretOf(own.id))
    return pair && { key: own.id, pair }
  }
  const pair = newPair()
  const key = randomUUID()
  // Two pages asked for at once both find no key: the second takes what the first has made.
  if (!(await insertKey(tx, { id: key, account: whom.account, publicKey: pair.publicKey, at: now }))) {
    return demoKey(tx, vault, whom, now)
  }
  const way = { kind: 'demo' as const, credential: null, madeAt: now, ...sealedBySecret(key, pair, secretOf(key)) }
  await seenBy(tx, { person: whom.person }, () => keepWay(tx, key, way))
  return { key, pair }
}
