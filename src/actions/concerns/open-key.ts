import { idleMinutes, isIdle, restsUntil } from '../../core/concerns/key-tries.ts'
import { type KeyWay, waysOf } from '../../storage/concerns/key-ways.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keepTries, type OwnKey, ownKey } from '../../storage/concerns/member-keys.ts'
import {
  dropKeyOpened,
  dropKeysIdleSince,
  insertKeyOpened,
  keepKeyUsed,
  keyOpened,
} from '../../storage/concerns/open-keys.ts'
import {
  openedByPassphrase,
  openedBySecret,
  openedForSession,
  sealedForSession,
} from '../../storage/concerns/private-key.ts'
import type { KeyPair } from '../../storage/concerns/sealed-box.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { KeyHand } from './key-hand.ts'

/** What somebody shows to open their key. */
export type Shown =
  | { readonly passphrase: string }
  /** What a passkey gave (WebAuthn’s PRF), the same each time and known to nobody else. */
  | { readonly credential: string; readonly secret: Buffer }

export type OpenKeyRefusal = 'no-key' | 'no-such-way' | 'wrong' | 'rests'

/**
 * Opens somebody's key for their session. Gives what their cookie is to hold, which is kept nowhere else: without it the
 * database has only a box. Wrong passphrases are counted for the key, from wherever they come, and it rests longer each time.
 */
export async function openKey(
  tx: InSchool,
  hand: KeyHand,
  shown: Shown,
): Promise<{ readonly cookie: string } | { readonly refused: OpenKeyRefusal; readonly until?: Date }> {
  const key = await ownKey(tx, hand.account, true)
  if (!key) return { refused: 'no-key' }
  const until = restsUntil({ wrong: key.wrongTries, last: key.wrongAt }, hand.now)
  if (until && 'passphrase' in shown) return { refused: 'rests', until }
  const ways = await seenBy(tx, { person: hand.person }, () => waysOf(tx, key.id))
  const way = ways.find((one) => fits(one, shown))
  if (!way) return { refused: 'no-such-way' }
  const pair = await openedBy(key, way, shown)
  if (!pair) {
    if ('passphrase' in shown) await keepTries(tx, key.id, key.wrongTries + 1, hand.now)
    return { refused: 'wrong' }
  }
  if (key.wrongTries > 0) await keepTries(tx, key.id, 0, null)
  return { cookie: await keepOpen(tx, hand, key.id, pair) }
}

function fits(way: KeyWay, shown: Shown): boolean {
  if ('passphrase' in shown) return way.kind === 'passphrase'
  return way.kind === 'passkey' && way.credential === shown.credential
}

async function openedBy(key: OwnKey, way: KeyWay, shown: Shown): Promise<KeyPair | undefined> {
  const pair =
    'passphrase' in shown
      ? await openedByPassphrase(key.id, way, shown.passphrase)
      : openedBySecret(key.id, way, shown.secret)
  return pair?.publicKey.equals(key.publicKey) ? pair : undefined
}

/** From now on the key is open in this session; what was open in it before is not. */
export async function keepOpen(tx: InSchool, hand: KeyHand, key: string, pair: KeyPair): Promise<string> {
  const { box, cookie } = sealedForSession(key, pair)
  await seenBy(tx, { secret: hand.session }, async () => {
    await dropKeyOpened(tx, hand.session)
    await insertKeyOpened(tx, hand.session, { key, box, at: hand.now })
  })
  return cookie
}

/** The key that is open in this session, by what its cookie holds; nothing once it was not used for too long. */
export async function keyInHand(
  tx: InSchool,
  session: Buffer,
  cookie: string,
  now: Date,
): Promise<{ readonly key: string; readonly pair: KeyPair } | undefined> {
  return seenBy(tx, { secret: session }, async () => {
    const opened = await keyOpened(tx, session)
    if (!opened || isIdle(opened.usedAt, now)) return undefined
    const pair = openedForSession(opened.key, opened.box, cookie)
    if (!pair) return undefined
    if (now.getTime() - opened.usedAt.getTime() > 60_000) await keepKeyUsed(tx, session, now)
    return { key: opened.key, pair }
  })
}

/** Shuts the key of a session. */
export async function shutKey(tx: InSchool, session: Buffer): Promise<void> {
  await seenBy(tx, { secret: session }, () => dropKeyOpened(tx, session))
}

/** Takes away the boxes of keys that were not used for too long, also of sessions that nobody comes back to. */
export async function shutIdleKeys(tx: InSchool, now: Date): Promise<void> {
  await seenBy(tx, 'itself', () => dropKeysIdleSince(tx, new Date(now.getTime() - idleMinutes * 60_000)))
}
