import { z } from 'zod'
import { agreePost, beingRead, mayAnswer } from '../../../actions/posts/agree-post.ts'
import { findInDraft } from '../../../actions/posts/find-in-draft.ts'
import { sendBack } from '../../../actions/posts/send-back.ts'
import type { Basis } from '../../../core/policy/decision.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import type { PostId } from '../../../core/school/ids.ts'
import { schoolDetails } from '../../../storage/school/school-details.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { type PostRefusal, refusalWords } from '../refusal-words.ts'
import { deskOf, withPolicy } from '../with-policy.ts'
import { postIdOf } from '../write/handler.ts'
import { readPage } from './page.tsx'

const fields = z.object({
  seen: z.string().catch(''),
  act: z.enum(['agree', 'send-back']).catch('agree'),
  note: z
    .string()
    .catch('')
    .transform((note) => note.slice(0, 4000)),
  onWords: z
    .string()
    .catch('')
    .transform((words) => words.slice(0, 500)),
})

export async function showReading(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    return id ? reading(visit, policy, id) : 'not-found'
  })
}

async function reading(
  visit: SchoolVisit,
  policy: Policy,
  id: PostId,
  refusal: { reason: PostRefusal; basis: Basis; note: string; onWords: string } | null = null,
): Promise<Reply> {
  const waiting = await beingRead(visit.tx, visit.now, policy, id)
  if (!waiting) return { goTo: `/posts/${id}` }
  const decision = mayAnswer(policy, visit.actor, waiting)
  const refused =
    refusal ?? (decision.verdict === 'refused' ? { reason: decision.reason, basis: decision.basis, note: '' } : null)
  return {
    page: readPage(visit, {
      waiting,
      may: decision.verdict === 'allowed',
      basis: decision.basis,
      found: await findInDraft(visit.tx, deskOf(visit), policy, id, waiting.version.content),
      note: refusal?.note ?? '',
      onWords: refusal?.onWords ?? '',
      holdMinutes: (await schoolDetails(visit.tx)).holdMinutes,
      refusal: refused && { ...refusalWords[refused.reason], basis: refused.basis },
    }),
    status: refusal ? 403 : 200,
  }
}

export async function answerReading(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    if (!id) return 'not-found'
    const sent = fields.parse(visit.form)
    const desk = deskOf(visit)
    if (sent.act === 'agree') {
      const done = await agreePost(visit.tx, desk, visit.actor, policy, id, sent.seen)
      if ('refused' in done) return reading(visit, policy, id, { ...sent, reason: done.refused, basis: done.basis })
      return { goTo: `/posts/${id}?agreed=1` }
    }
    const done = await sendBack(visit.tx, desk, visit.actor, policy, id, sent)
    if (done !== 'sent-back') return reading(visit, policy, id, { ...sent, reason: done.refused, basis: done.basis })
    return { goTo: `/posts/${id}?sent-back=1` }
  })
}
