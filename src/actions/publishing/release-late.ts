import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayReleaseLate } from '../../core/posts/publishing/may-act-on-post.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { markReady } from '../../storage/publishing/move-publication.ts'
import { nudge } from '../../storage/publishing/nudge.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'
import { onItsWay } from './on-its-way.ts'

/**
 * Lets a post go that was held because it was too late, or for something put right since: a person decided. Everything
 * is still looked at again before it leaves, and it is held once more where something still stands against it.
 */
export async function releaseLate(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  post: PostId,
): Promise<{ released: number } | Refusal<'not-waiting' | 'held-by-a-person' | 'no-such-post'>> {
  const way = await onItsWay(tx, post)
  if (!way) return { refused: 'no-such-post', basis: noBasis }
  const decision = mayReleaseLate(policy, way.facts)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const held = way.publications.filter(({ state }) => state === 'held')
  for (const { id } of held) {
    await markReady(tx, id, desk.now)
    nudge(tx, id, desk.now)
  }
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'release-late',
    subjectKind: 'post',
    subjectId: post,
    facts: { publications: held.map(({ id }): string => id), reasons: held.map(({ problem }) => problem ?? '') },
  })
  return { released: held.length }
}
