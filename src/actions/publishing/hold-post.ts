import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { type HoldRefusal, mayHold, mayLiftHold } from '../../core/posts/publishing/may-act-on-post.ts'
import { hasNotBegun } from '../../core/posts/publishing/publication-state.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepHold, liftHolds } from '../../storage/publishing/holds.ts'
import { markHeld, markReady } from '../../storage/publishing/move-publication.ts'
import { nudge } from '../../storage/publishing/nudge.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { onItsWay } from './on-its-way.ts'
import { writersAndLeaders } from './whom-to-tell.ts'

/** Holds a post that has not left, with a reason: nothing of it goes until somebody lifts the hold. */
export async function holdPost(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  post: PostId,
  reason: string,
): Promise<{ held: number; gone: number } | Refusal<HoldRefusal | 'no-such-post'>> {
  const way = await onItsWay(tx, post)
  if (!way) return { refused: 'no-such-post', basis: noBasis }
  const decision = mayHold({ ...way.facts, reason })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await keepHold(tx, { post, by: actor.person, reason: reason.trim(), now: desk.now })
  const waiting = way.publications.filter(({ state }) => state === 'ready' || state === 'claimed')
  for (const { id } of waiting) await markHeld(tx, id, 'held-by-a-person')
  const people = (await writersAndLeaders(tx, post, desk.now)).filter((person) => person !== actor.person)
  await tell(tx, desk.publicUrl, people, { kind: 'post-held', subjectKind: 'post', subjectId: post })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'hold-post',
    subjectKind: 'post',
    subjectId: post,
    facts: { publications: waiting.length },
  })
  return { held: waiting.length, gone: way.publications.filter(({ state }) => !hasNotBegun(state)).length }
}

/** Lifts every hold on a post. What was held only by a person goes when it is due, or now where that has passed. */
export async function liftHold(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  post: PostId,
): Promise<{ goesAt: Date | null } | Refusal<'not-held' | 'no-such-post'>> {
  const way = await onItsWay(tx, post)
  if (!way) return { refused: 'no-such-post', basis: noBasis }
  const decision = mayLiftHold(way.facts)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await liftHolds(tx, post, actor.person, desk.now)
  const freed = way.publications.filter(({ state, problem }) => state === 'held' && problem === 'held-by-a-person')
  let goesAt: Date | null = null
  for (const { id, dueAt } of freed) {
    goesAt = new Date(Math.max(dueAt.getTime(), desk.now.getTime()))
    await markReady(tx, id, goesAt)
    nudge(tx, id, goesAt)
  }
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'lift-hold',
    subjectKind: 'post',
    subjectId: post,
    facts: { publications: freed.length },
  })
  return { goesAt }
}
