import { breachesCalled } from '../../actions/concerns/clause-broken.ts'
import { type JustOpened, openConcern } from '../../actions/concerns/open-concern.ts'
import { type CaseId, isId } from '../../core/school/ids.ts'
import { ownNamesInForce } from '../policy/own-clause-names.tsx'
import type { Reply, SchoolVisit } from '../route.ts'
import { concernDesk } from './concern-desk.ts'
import { tombstonePage } from './kept/tombstone-page.tsx'
import { withSecondFactor } from './needs-second-factor.tsx'

/** The case an address names, as an id; one that cannot be an id is nobody’s. */
export function caseIn(visit: SchoolVisit): CaseId | undefined {
  const id = visit.params['id'] ?? ''
  return isId(id) ? (id as CaseId) : undefined
}

/** Runs a page of one case. A case that this person may not know of is not there, exactly as one that never was. */
export async function withOpenCase(visit: SchoolVisit, work: (open: JustOpened) => Promise<Reply>): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const id = caseIn(visit)
    const open = id && (await openConcern(visit.tx, concernDesk(visit), visit.actor.person, id))
    if (open) return work(breachesCalled(open, await ownNamesInForce(visit)))
    return id ? tombstonePage(visit, id) : 'not-found'
  })
}
