import { answerTeller } from '../../../actions/concerns/talk.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import { isId, type ReportId } from '../../../core/school/ids.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { concernDesk } from '../concern-desk.ts'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { caseIn } from '../with-case.ts'

export async function sendAnswer(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const id = caseIn(visit)
    const report = visit.params['report'] ?? ''
    const words = textIn(visit.form, 'words', toldAtMost.words).trim()
    if (!id || !isId(report)) return 'not-found'
    if (words === '') return { goTo: `/concerns/${id}` }
    const sent = await answerTeller(visit.tx, concernDesk(visit), visit.actor.person, report as ReportId, words)
    return sent ? { goTo: `/concerns/${id}` } : 'not-found'
  })
}
