import type { Route } from '../../route.ts'
import { sendOpenKey, showOpenKey } from './open.tsx'
import { sendChangePassphrase, sendMakeKey, sendPasskeyForKey, sendShutKey, showOwnKey } from './own-key.ts'
import { sendRecovery, sendRecoveryKey, showKeys } from './school-keys.tsx'

// A passphrase may be mistyped by a whole staffroom behind one address; each key rests after wrong ones by itself.
export const keyRoutes: readonly Route[] = [
  { method: 'GET', url: '/concerns/key', access: 'concern.see', handle: showOwnKey },
  { method: 'GET', url: '/concerns/key/open', access: 'concern.see', handle: showOpenKey },
  { method: 'POST', url: '/concerns/key/open', access: 'concern.see', perMinute: 40, handle: sendOpenKey },
  { method: 'POST', url: '/concerns/key/make', access: 'concern.see', perMinute: 40, handle: sendMakeKey },
  {
    method: 'POST',
    url: '/concerns/key/passphrase',
    access: 'concern.see',
    perMinute: 40,
    handle: sendChangePassphrase,
  },
  { method: 'POST', url: '/concerns/key/passkey', access: 'concern.see', handle: sendPasskeyForKey },
  { method: 'POST', url: '/concerns/key/shut', access: 'concern.see', handle: sendShutKey },
  { method: 'GET', url: '/concerns/keys', access: 'keys.see', handle: showKeys },
  { method: 'POST', url: '/concerns/keys/recovery', access: 'keys.recover', handle: sendRecoveryKey },
  { method: 'POST', url: '/concerns/keys/recover', access: 'keys.recover', perMinute: 10, handle: sendRecovery },
]
