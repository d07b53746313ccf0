import { leaveNewsletter } from '../../../actions/publishing/leave-newsletter.ts'
import { unsubscribeHash } from '../../../core/channels/unsubscribe-token.ts'
import { inSchool } from '../../../storage/in-school.ts'
import { readerLeaving } from '../../../storage/publishing/newsletter-readers.ts'
import { schoolAt } from '../../../storage/publishing/school-of.ts'
import type { Reply, Visit } from '../../route.ts'
import { leavingPage } from './page.tsx'

/** Opening the link changes nothing: mail programs open links to look at them. */
export async function showLeaving(visit: Visit): Promise<Reply> {
  const { slug = '', token = '' } = visit.params
  const school = await schoolAt(visit.parts.db, slug)
  if (!school) return 'not-found'
  const leaving = await inSchool(visit.parts.db, school, (tx) => readerLeaving(tx, unsubscribeHash(token)))
  if (!leaving) return { page: leavingPage(visit, { is: 'not-a-link' }), status: 404 }
  const { schoolName, left } = leaving
  return { page: leavingPage(visit, { is: left ? 'left' : 'asked', schoolName }) }
}

export async function leaveByLink(visit: Visit): Promise<Reply> {
  const { slug = '', token = '' } = visit.params
  const school = await schoolAt(visit.parts.db, slug)
  if (!school) return 'not-found'
  const outcome = await inSchool(visit.parts.db, school, async (tx) => {
    const left = await leaveNewsletter(tx, token, visit.now)
    return left === 'left' ? readerLeaving(tx, unsubscribeHash(token)) : undefined
  })
  if (!outcome) return { page: leavingPage(visit, { is: 'not-a-link' }), status: 404 }
  return { page: leavingPage(visit, { is: 'left', schoolName: outcome.schoolName }) }
}
