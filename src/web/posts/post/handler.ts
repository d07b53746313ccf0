import { z } from 'zod'
import { dropDraft, pickUpDraft } from '../../../actions/posts/drop-draft.ts'
import { dropCorrection, startCorrection } from '../../../actions/posts/start-correction.ts'
import { holdPost, liftHold } from '../../../actions/publishing/hold-post.ts'
import { pullBack } from '../../../actions/publishing/pull-back.ts'
import { releaseLate } from '../../../actions/publishing/release-late.ts'
import { takeDown } from '../../../actions/publishing/take-down.ts'
import { accessTable } from '../../../core/access/access-table.ts'
import { may } from '../../../core/access/may.ts'
import type { Permission } from '../../../core/access/permission.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import type { PostId } from '../../../core/school/ids.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { actRefusalWords } from '../act-refusal-words.ts'
import { deskOf, withPolicy } from '../with-policy.ts'
import { postIdOf } from '../write/handler.ts'
import { showPost } from './show.ts'

export async function openPost(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    return id ? showPost(visit, policy, id) : 'not-found'
  })
}

const fields = z.object({
  act: z.enum([
    'hold',
    'lift',
    'pull-back',
    'release-late',
    'correct',
    'drop-correction',
    'take-down',
    'drop',
    'pick-up',
  ]),
  reason: z
    .string()
    .catch('')
    .transform((reason) => reason.slice(0, 2000)),
})
type Act = z.infer<typeof fields>['act']

const needed: Readonly<Record<Act, Permission>> = {
  hold: 'post.hold',
  lift: 'post.hold',
  'pull-back': 'post.write',
  'release-late': 'post.decide-late',
  correct: 'post.correct',
  'drop-correction': 'post.correct',
  'take-down': 'post.take-down',
  drop: 'post.write',
  'pick-up': 'post.write',
}

/** Does one thing to a post from its page: each act has its own permission and decides for itself. */
export async function actOnPost(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    const sent = fields.safeParse(visit.form)
    if (!id) return 'not-found'
    if (!sent.success) return showPost(visit, policy, id)
    const { act, reason } = sent.data
    if (may(visit.actor.roles, needed[act]).verdict === 'refused') {
      const why = accessTable[needed[act]].because
      return { refused: { what: 'This is not yours to do', why, instead: 'Ask somebody who can.', subjectId: id } }
    }
    const done = await perform(visit, policy, id, act, reason)
    if (typeof done === 'object' && 'refused' in done) {
      if (done.refused === 'no-such-post') return 'not-found'
      return showPost(visit, policy, id, { ...actRefusalWords[done.refused], basis: done.basis })
    }
    return { goTo: act === 'correct' || act === 'pull-back' ? `/posts/${id}/write` : `/posts/${id}?done=1` }
  })
}

async function perform(visit: SchoolVisit, policy: Policy, id: PostId, act: Act, reason: string) {
  const { tx, actor } = visit
  const desk = deskOf(visit)
  switch (act) {
    case 'hold':
      return holdPost(tx, desk, actor, id, reason)
    case 'lift':
      return liftHold(tx, desk, actor, id)
    case 'pull-back':
      return pullBack(tx, desk, actor, policy, id)
    case 'release-late':
      return releaseLate(tx, desk, actor, policy, id)
    case 'take-down':
      return takeDown(tx, desk, actor, id)
    case 'correct':
      return startCorrection(tx, actor, policy, id)
    case 'drop':
      return dropDraft(tx, actor, id)
    case 'pick-up':
      return pickUpDraft(tx, actor, id)
    case 'drop-correction':
      return dropCorrection(tx, actor, id)
  }
}
