import { z } from 'zod'
import { resendUnknown } from '../../../actions/publishing/resend-unknown.ts'
import { may } from '../../../core/access/may.ts'
import { isId, type PublicationId } from '../../../core/school/ids.ts'
import { draftById } from '../../../storage/posts/draft-by-id.ts'
import { publicationsOf } from '../../../storage/posts/post-history.ts'
import { deliveriesOf, deliveryById, deliveryCounts } from '../../../storage/publishing/deliveries.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { postIdOf } from '../write/handler.ts'
import { type ReachedModel, reachedPage } from './page.tsx'

async function modelOf(visit: SchoolVisit): Promise<ReachedModel | undefined> {
  const id = postIdOf(visit)
  const wanted = visit.params['publication'] ?? ''
  const post = id && (await draftById(visit.tx, id))
  if (!post || !isId(wanted)) return undefined
  const publication = (await publicationsOf(visit.tx, post.id)).find((one) => one.id === wanted)
  if (!publication) return undefined
  const maySend = may(visit.actor.roles, 'post.resend').verdict === 'allowed'
  return {
    post,
    publication,
    counts: await deliveryCounts(visit.tx, publication.id),
    // Families' addresses are shown to those only who may do something about them.
    open: maySend
      ? await deliveriesOf(visit.tx, publication.id, { states: ['unknown', 'rejected', 'bounced'], limit: 200 })
      : null,
    problem: null,
  }
}

export async function showReached(visit: SchoolVisit): Promise<Reply> {
  const model = await modelOf(visit)
  return model ? { page: reachedPage(visit, model) } : 'not-found'
}

const fields = z.object({ delivery: z.string(), knows: z.literal('yes').optional().catch(undefined) })

/** Sends one recipient's message again, because a person asked for it and was told that it may arrive twice. */
export async function resendPosted(visit: SchoolVisit): Promise<Reply> {
  const model = await modelOf(visit)
  const sent = fields.safeParse(visit.form)
  if (!model || !sent.success || !isId(sent.data.delivery)) return 'not-found'
  const delivery = await deliveryById(visit.tx, sent.data.delivery)
  if (delivery?.publication !== (model.publication.id as PublicationId)) return 'not-found'
  const done = await resendUnknown(visit.tx, visit.actor, delivery.id, {
    knowsItMayArriveTwice: sent.data.knows === 'yes',
  })
  const here = `/posts/${model.post.id}/newsletter/${model.publication.id}`
  if (!('refused' in done)) return { goTo: here }
  return { page: reachedPage(visit, { ...model, problem: done.refused }), status: 403 }
}
