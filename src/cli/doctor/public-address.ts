import { isIP } from 'node:net'
import type { Installation } from '../../config/installation.ts'
import { bad, type Finding, good, look } from './finding.ts'

/** Passkeys, cookies and mailed links all depend on the address that people type. */
export function publicAddress({ publicUrl, purpose, trustProxy }: Installation): Finding {
  const what = 'PUBLIC_URL'
  if (publicUrl === undefined) {
    return purpose === 'demo'
      ? good(what, 'not set: this machine only, as suits a demo')
      : look(what, 'not set: only this machine can use it', 'Set it to the https address people will type.')
  }
  const { protocol, hostname } = new URL(publicUrl)
  if (hostname === 'localhost') return good(what, `${publicUrl}: this machine only`)
  if (isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0) {
    return bad(what, `${publicUrl} is a number, not a name`, 'Passkeys work on names only. Give the machine a name.')
  }
  if (protocol !== 'https:') {
    const todo = 'Browsers refuse passkeys and safe cookies there. Put a proxy with TLS in front, and use https.'
    return bad(what, `${publicUrl} is not encrypted`, todo)
  }
  if (trustProxy === false) {
    const todo =
      'If a proxy on this machine does the encryption, set TRUST_PROXY=127.0.0.1, so that limits count people.'
    return look(what, publicUrl, todo)
  }
  return good(what, publicUrl)
}
