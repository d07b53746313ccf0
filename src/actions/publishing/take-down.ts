import type { Actor } from '../../core/access/actor.ts'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { mayTakeDown } from '../../core/posts/publishing/may-act-on-post.ts'
import { hasNotBegun } from '../../core/posts/publishing/publication-state.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { setStage } from '../../storage/posts/save-draft.ts'
import { stopDeliveries } from '../../storage/publishing/deliveries.ts'
import { markPulled, markRemoved } from '../../storage/publishing/move-publication.ts'
import { takeOffPage } from '../../storage/publishing/page-shelf.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { onItsWay } from './on-its-way.ts'
import { writersAndLeaders } from './whom-to-tell.ts'

/** What a letter has gone to cannot be recalled; `stopped` counts those it will now not be sent to. */
export type TakenDown = { readonly cannotRecall: readonly KindOfChannel[]; readonly stopped: number }

/**
 * Takes a post down everywhere at once, in one transaction: off the page and so its feeds and widget, off the clock,
 * and no further letters. Letters already sent stay sent.
 */
export async function takeDown(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  post: PostId,
): Promise<TakenDown | Refusal<'not-out' | 'down-already' | 'no-such-post'>> {
  const way = await onItsWay(tx, post)
  if (!way) return { refused: 'no-such-post', basis: noBasis }
  const decision = mayTakeDown(way.facts)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const waiting = way.publications.filter(({ state }) => hasNotBegun(state)).map(({ id }) => id)
  const gone = way.publications.filter(({ state }) => !hasNotBegun(state) && state !== 'rejected' && state !== 'pulled')
  await markPulled(tx, waiting, desk.now)
  await markRemoved(
    tx,
    gone.map(({ id }) => id),
    desk.now,
  )
  await takeOffPage(tx, post, desk.now)
  let stopped = 0
  for (const { id } of gone.filter(({ kind }) => kind === 'newsletter')) stopped += await stopDeliveries(tx, id)
  await setStage(tx, post, 'taken-down')
  const people = (await writersAndLeaders(tx, post, desk.now)).filter((person) => person !== actor.person)
  await tell(tx, desk.publicUrl, people, { kind: 'post-taken-down', subjectKind: 'post', subjectId: post })
  const cannotRecall = [...new Set(gone.map(({ kind }) => kind).filter((kind) => kind === 'newsletter'))]
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'take-down',
    subjectKind: 'post',
    subjectId: post,
    facts: { removed: gone.map(({ id }): string => id), pulled: waiting.length, stopped, cannotRecall },
  })
  return { cannotRecall, stopped }
}
