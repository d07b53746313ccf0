import { randomUUID } from 'node:crypto'
import { mayBePassphrase, type PassphraseRefusal } from '../../core/concerns/passphrase.ts'
import { type KeyWay, keepWay } from '../../storage/concerns/key-ways.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { insertKey, keepKeyEnded, ownKey } from '../../storage/concerns/member-keys.ts'
import { sealedByPassphrase, sealedBySecret } from '../../storage/concerns/private-key.ts'
import { type KeyPair, newPair } from '../../storage/concerns/sealed-box.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { KeyHand } from './key-hand.ts'
import { keepOpen, type Shown } from './open-key.ts'

export type WayRefusal = PassphraseRefusal

/**
 * Makes somebody's key, and opens it in their session. `anew` ends the one they had: whoever lost every way to it can
 * read nothing that was sealed to it until somebody who can opens those cases, or the school uses its recovery key.
 */
export async function makeKey(
  tx: InSchool,
  hand: KeyHand,
  names: readonly string[],
  way: Shown,
  anew = false,
): Promise<{ readonly cookie: string } | { readonly refused: WayRefusal | 'has-one' }> {
  if ('passphrase' in way) {
    const decision = mayBePassphrase(way.passphrase, names)
    if (decision.verdict === 'refused') return { refused: decision.reason }
  }
  if (await ownKey(tx, hand.account, true)) {
    if (!anew) return { refused: 'has-one' }
    await keepKeyEnded(tx, hand.account, hand.now)
  }
  const pair = newPair()
  const id = randomUUID()
  const kept = await insertKey(tx, { id, account: hand.account, publicKey: pair.publicKey, at: hand.now })
  if (!kept) return { refused: 'has-one' }
  await addWay(tx, hand, { id, pair }, way)
  await writeAudit(tx, {
    actor: hand.person,
    verb: anew ? 'key-made-anew' : 'key-made',
    subjectKind: 'key',
    subjectId: id,
  })
  return { cookie: await keepOpen(tx, hand, id, pair) }
}

/** Adds a way to open a key that is open, or puts another passphrase in the place of the one before. */
export async function addWay(
  tx: InSchool,
  hand: KeyHand,
  key: { readonly id: string; readonly pair: KeyPair },
  way: Shown,
): Promise<void> {
  const kept: KeyWay =
    'passphrase' in way
      ? {
          kind: 'passphrase',
          credential: null,
          madeAt: hand.now,
          ...(await sealedByPassphrase(key.id, key.pair, way.passphrase)),
        }
      : {
          kind: 'passkey',
          credential: way.credential,
          madeAt: hand.now,
          ...sealedBySecret(key.id, key.pair, way.secret),
        }
  await seenBy(tx, { person: hand.person }, () => keepWay(tx, key.id, kept))
}
