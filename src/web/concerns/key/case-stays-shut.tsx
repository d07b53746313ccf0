import { type CaseId, isId } from '../../../core/school/ids.ts'
import { writeCaseLog } from '../../../storage/concerns/case-log.ts'
import { caseKnown } from '../../../storage/concerns/cases.ts'
import { seenBy } from '../../../storage/concerns/looking.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { leavesNothing } from '../leaves-nothing.ts'

/**
 * A case that somebody may know of and that their own key does not open yet. Said to readers of it alone; whoever acts on
 * it is not sent to themselves. That they tried stands in its own record.
 */
export async function caseStaysShut(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const row = isId(id)
    ? await seenBy(visit.tx, { person: visit.actor.person }, async () => {
        const known = await caseKnown(visit.tx, id as CaseId)
        if (known) await writeCaseLog(visit.tx, known.id, { actor: visit.actor.person, verb: 'refuse-shut-key' })
        return known
      })
    : undefined
  const isOwner = row?.owner === visit.actor.person
  const names = await peopleNames(visit.tx)
  const known = (row?.readers ?? []).filter((one) => one !== visit.actor.person).flatMap((one) => names.get(one) ?? [])
  const others = row === undefined ? ['a colleague who can read it'] : known
  return {
    status: 403,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: 'Your key does not open this concern yet', place: 'Concerns' },
      <>
        <h1>Your key does not open this concern yet</h1>
        <p>
          {isOwner ? 'It is yours to act on.' : 'You may read it.'} But it was locked for the keys of others before
          yours was among them, and Signpost itself cannot open it.
        </p>
        {others.length > 0 && (
          <p>
            <b>Ask {others.join(' or ')} to open it once.</b> From then on it opens for you too, if their key opens it.
          </p>
        )}
        <p>
          {others.length > 0 ? 'If nobody can,' : 'Nobody else may read it, so'} ask the chair of governors or the
          clerk: they may have the school’s recovery key.
        </p>
        {isOwner ? (
          <p>
            Do not wait for it where a child may be at risk: ask the council’s officer (the LADO) or children’s social
            care for advice, and ring 999 if a child is in danger now.
          </p>
        ) : (
          <p>If it cannot wait, ask whoever acts on it in person. If a child is in danger now, ring 999.</p>
        )}
        <p>
          <a href="/concerns">Back to Concerns</a>
        </p>
      </>,
    ),
  }
}
