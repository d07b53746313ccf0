import { z } from 'zod'

const text = z.string().max(20_000)
const credential = { id: text, rawId: text, type: z.literal('public-key') }

const registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(30)).max(10).default([]),
  }),
})

const authentication = z.object({
  ...credential,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
})

/** What the browser sent about a passkey it made; nothing where it is something else. Extensions are not used. */
export function passkeyMade(sent: unknown) {
  const parsed = registration.safeParse(asJson(sent))
  return parsed.success ? { ...parsed.data, clientExtensionResults: {} } : undefined
}

/** What the browser sent to sign in with a passkey; nothing where it is something else. */
export function passkeyShown(sent: unknown) {
  const parsed = authentication.safeParse(asJson(sent))
  return parsed.success ? { ...parsed.data, clientExtensionResults: {} } : undefined
}

function asJson(sent: unknown): unknown {
  if (typeof sent !== 'string' || sent.length > 100_000) return undefined
  try {
    return JSON.parse(sent)
  } catch {
    return undefined
  }
}
