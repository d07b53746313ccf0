/** What passkeys are bound to: the name and the origin at which people reach Signpost. */
export type RelyingParty = { readonly id: string; readonly origin: string }

/** Passkeys need a name rather than a number, over TLS or on this machine (W3C Web Authentication, relying party id). */
export function relyingParty(publicUrl: string): RelyingParty | undefined {
  const url = new URL(publicUrl)
  const isNumber = /^[\d.]+$/.test(url.hostname) || url.hostname.startsWith('[')
  const isPrivate = url.protocol === 'https:' || url.hostname === 'localhost' || url.hostname.endsWith('.localhost')
  return isNumber || !isPrivate ? undefined : { id: url.hostname, origin: url.origin }
}

/** Kinds of key we accept, by their COSE numbers: ES256, EdDSA and RS256, which every phone and security key has one of. */
export const passkeyAlgorithms = [-7, -8, -257]
