import type { KindOfChannel } from '../channels/kind-of-channel.ts'
import { allowed, basisOf, type Decision, refused } from '../policy/decision.ts'
import { answer, type Policy } from '../policy/policy.ts'
import type { OtherRoute } from './post-content.ts'

export type OtherRouteRefusal = 'no-other-route' | 'no-reason'

/**
 * Whether people who do not use social media are reached too, as `non-social-media-alternative` asks: by the
 * newsletter, a letter or a display, or with the reason why nobody misses out.
 */
export function othersReached(
  policy: Policy,
  channels: readonly KindOfChannel[],
  other: { by: OtherRoute; reason: string } | null,
): Decision<OtherRouteRefusal> {
  const basis = basisOf(policy, ['non-social-media-alternative'])
  if (!answer(policy, 'non-social-media-alternative').value) return allowed(basis)
  if (channels.includes('newsletter')) return allowed(basis)
  if (!other) return refused('no-other-route', basis)
  if (other.by === 'none' && other.reason.trim() === '') return refused('no-reason', basis)
  return allowed(basis)
}
