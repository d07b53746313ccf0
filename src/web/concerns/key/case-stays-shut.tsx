import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { leavesNothing } from '../leaves-nothing.ts'

/** A case that somebody may know of and that their own key does not open yet. Said to readers of it alone. */
export function caseStaysShut(visit: SchoolVisit): Reply {
  return {
    status: 403,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: 'Your key does not open this concern yet', place: 'Concerns' },
      <>
        <h1>Your key does not open this concern yet</h1>
        <p>
          You may read it. But it was locked before you had your key, for the keys of others, and Signpost itself cannot
          open it.
        </p>
        <p>
          <b>Ask a colleague who can read it to open it once.</b> From then on it opens for you too. If nobody can, the
          chair of governors or the clerk may have the school’s recovery key: ask them.
        </p>
        <p>If it cannot wait, ask whoever acts on it in person. If a child is in danger now, ring 999.</p>
        <p>
          <a href="/concerns">Back to Concerns</a>
        </p>
      </>,
    ),
  }
}
