import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayPullBack } from '../../core/posts/publishing/may-act-on-post.ts'
import { begun, hasNotBegun } from '../../core/posts/publishing/publication-state.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { setStage } from '../../storage/posts/save-draft.ts'
import { markPulled } from '../../storage/publishing/move-publication.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'
import { onItsWay } from './on-its-way.ts'

export type PulledBack = {
  readonly pulled: number
  /** The channels it had begun to go to, where it is taken down or corrected instead. */
  readonly gone: readonly string[]
}

/** Takes a post back before it is sent. Where no channel has it yet it is a draft again. */
export async function pullBack(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  post: PostId,
): Promise<PulledBack | Refusal<'nothing-to-pull-back' | 'out-already' | 'no-such-post'>> {
  const way = await onItsWay(tx, post)
  if (!way) return { refused: 'no-such-post', basis: noBasis }
  const decision = mayPullBack(policy, way.facts)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const waiting = way.publications.filter(({ state }) => hasNotBegun(state))
  const sameVersion = (hash: Buffer) => waiting.some((one) => one.hash.equals(hash))
  const gone = way.publications.filter(({ state, hash }) => begun.some((one) => one === state) && sameVersion(hash))
  await markPulled(
    tx,
    waiting.map(({ id }) => id),
    desk.now,
  )
  if (gone.length === 0 && way.facts.stage === 'agreed') await setStage(tx, post, 'draft')
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'pull-back',
    subjectKind: 'post',
    subjectId: post,
    facts: { pulled: waiting.map(({ id }): string => id), gone: gone.length },
  })
  return { pulled: waiting.length, gone: gone.map(({ channelName }) => channelName) }
}
