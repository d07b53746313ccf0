import { mayBePassphrase, type PassphraseRefusal } from '../../core/concerns/passphrase.ts'
import { waysOf } from '../../storage/concerns/key-ways.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { KeyPair } from '../../storage/concerns/sealed-box.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { KeyHand } from './key-hand.ts'
import { addWay } from './make-key.ts'
import { type OpenKeyRefusal, openKey } from './open-key.ts'

type OpenPair = { readonly key: string; readonly pair: KeyPair }

/**
 * Gives an open key a passphrase, or another in the place of the one before: then the one before is asked for too, so
 * that a desk left alone is not enough. Gives the cookie anew, since showing it opens the key anew.
 */
export async function changePassphrase(
  tx: InSchool,
  hand: KeyHand,
  open: OpenPair,
  names: readonly string[],
  typed: { readonly before: string; readonly now: string },
): Promise<'changed' | { readonly cookie: string } | { readonly refused: PassphraseRefusal | OpenKeyRefusal }> {
  const decision = mayBePassphrase(typed.now, names)
  if (decision.verdict === 'refused') return { refused: decision.reason }
  const ways = await seenBy(tx, { person: hand.person }, () => waysOf(tx, open.key))
  const had = ways.some(({ kind }) => kind === 'passphrase')
  const shown = had ? await openKey(tx, hand, { passphrase: typed.before }) : ('changed' as const)
  if (shown !== 'changed' && 'refused' in shown) return shown
  await addWay(tx, hand, { id: open.key, pair: open.pair }, { passphrase: typed.now })
  await noted(tx, hand, 'key-passphrase-changed', open.key)
  return shown
}

/** From now on a passkey opens the key as well. */
export async function letPasskeyOpen(
  tx: InSchool,
  hand: KeyHand,
  open: OpenPair,
  passkey: { readonly credential: string; readonly secret: Buffer },
): Promise<void> {
  await addWay(tx, hand, { id: open.key, pair: open.pair }, passkey)
  await noted(tx, hand, 'key-passkey-added', open.key)
}

async function noted(tx: InSchool, hand: KeyHand, verb: string, key: string): Promise<void> {
  await writeAudit(tx, { actor: hand.person, verb, subjectKind: 'key', subjectId: key })
}
