import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import { takeChallenge } from '../../storage/access/passkey-challenge.ts'
import type { Door } from './door.ts'

/** The challenge that a browser's answer is to, if it is one of ours, still runs, and was made for this account. It is then used up. */
export async function answeredChallenge(
  door: Door,
  clientDataJSON: string,
  account: string | null,
): Promise<string | undefined> {
  const challenge = challengeIn(clientDataJSON)
  if (challenge === undefined) return undefined
  return (await takeChallenge(door.signIn, challenge, account, door.now)) ? challenge : undefined
}

function challengeIn(clientDataJSON: string): string | undefined {
  try {
    return decodeClientDataJSON(clientDataJSON).challenge
  } catch {
    return undefined
  }
}
