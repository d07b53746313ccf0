import type { Reply, SchoolVisit } from '../route.ts'
import { schoolPage } from '../shell/school-page.tsx'

/** Says openly what is not there yet, and what somebody can do in the meantime. */
export async function notBackedUp(visit: SchoolVisit): Promise<Reply> {
  return {
    page: schoolPage(
      visit,
      { title: 'The school is not backed up', place: 'Home' },
      <>
        <h1>The school is not backed up</h1>
        <p>
          Signpost does not make backups by itself yet. Everything it knows is on one machine: if that machine is lost,
          it is all lost.
        </p>
        <p>
          Until it does, ask whoever looks after the machine to copy two things every night, to somewhere else: the
          database, and Signpost’s data folder with its secret. The operating guide that comes with Signpost says how.
        </p>
        <p>
          <a href="/home">Back to Home</a>
        </p>
      </>,
    ),
  }
}
