import { editSchool } from '../../../actions/school/edit-school.ts'
import { renameAtSignIn } from '../../../storage/school/rename-at-sign-in.ts'
import { schoolDetails } from '../../../storage/school/school-details.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { parseDetails, typedFrom } from './form.ts'
import { detailsPage } from './page.tsx'

export async function showDetails(visit: SchoolVisit): Promise<Reply> {
  const details = await schoolDetails(visit.tx)
  const saved = visit.query['saved'] === 'yes'
  return { page: detailsPage(visit, { typed: typedFrom(details), problems: {}, saved }) }
}

export async function sendDetails(visit: SchoolVisit): Promise<Reply> {
  const { typed, problems, details } = parseDetails(visit.form)
  if (!details) return { page: detailsPage(visit, { typed, problems, saved: false }), status: 422 }
  const changed = await editSchool(visit.tx, visit.actor, details)
  if (changed.includes('name')) await renameAtSignIn(visit.parts.signIn, visit.tx.school, details.name)
  return { goTo: '/school?saved=yes' }
}
