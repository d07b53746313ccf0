import { filesOf } from '../../../actions/concerns/look-at-file.ts'
import { recordEntry } from '../../../actions/concerns/record-entry.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { concernDesk } from '../concern-desk.ts'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { caseIn, withOpenCase } from '../with-case.ts'
import { CasePage } from './page.tsx'

export async function showCase(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async (open) => {
    const names = await peopleNames(visit.tx)
    const files = await filesOf(visit.tx, concernDesk(visit), visit.actor.person, open.row.id)
    return {
      headers: { 'cache-control': 'no-store' },
      page: schoolPage(
        visit,
        { title: open.title, place: 'Concerns' },
        <CasePage visit={visit} open={open} files={files} names={names} />,
      ),
    }
  })
}

export async function sendNote(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const id = caseIn(visit)
    const words = textIn(visit.form, 'words', 20_000).trim()
    if (!id) return 'not-found'
    if (words === '') return { goTo: `/concerns/${id}` }
    const entry = await recordEntry(visit.tx, concernDesk(visit), visit.actor.person, id, {
      eventAt: visit.now,
      said: { kind: 'note', words },
    })
    return entry === undefined ? 'not-found' : { goTo: `/concerns/${id}` }
  })
}
