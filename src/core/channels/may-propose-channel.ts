import { allowed, type Decision, refused } from '../policy/decision.ts'
import type { Channel } from './channel.ts'
import type { KindOfChannel } from './kind-of-channel.ts'

/**
 * Whether the register may take another channel of a kind. Signpost's own page and newsletter are one each; of an
 * account elsewhere there may be several, at different addresses.
 */
export function mayProposeChannel(
  register: readonly Channel[],
  proposed: { readonly kind: KindOfChannel; readonly address: string },
): Decision<'one-already' | 'address-already'> {
  const standing = register.filter((channel) => channel.kind === proposed.kind && channel.stage !== 'closed')
  if ((proposed.kind === 'page' || proposed.kind === 'newsletter') && standing.length > 0) return refused('one-already')
  const same = standing.some(
    (channel) => channel.address !== '' && channel.address.toLowerCase() === proposed.address.toLowerCase(),
  )
  return same ? refused('address-already') : allowed()
}
