/** What a member's passkey works its secret out of: the same wherever it is asked, or it would be another secret. */
export const belongsTo = new TextEncoder().encode('signpost member key')

type PrfGiven = {
  readonly prf?: { readonly results?: { readonly first?: ArrayBufferLike | ArrayBufferView } | undefined } | undefined
}

/** The secret that a passkey gave (WebAuthn's PRF), as a form sends it; nothing where it gave none. */
export function secretIn(given: PrfGiven): string | undefined {
  const first = given.prf?.results?.first
  if (!first) return undefined
  const bytes = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first)
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
