import { ownKey } from '../../../storage/concerns/member-keys.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { typedIn } from '../../shell/typed-words.ts'
import { leavesNothing } from '../leaves-nothing.ts'

/**
 * Sends whoever has no key open to open theirs, or to make one, and back to where they were. What was typed into a form
 * in the meantime is shown, so that nobody loses what they wrote because they wrote it slowly.
 */
export async function openKeyFirst(visit: SchoolVisit): Promise<Reply> {
  const { method, url } = visit.asked
  const has = (await ownKey(visit.tx, visit.account ?? '')) !== undefined
  const place = has ? '/concerns/key/open' : '/concerns/key'
  if (method === 'GET') return { goTo: `${place}?then=${encodeURIComponent(url)}` }
  const { id } = visit.params
  const back = id === undefined ? '/concerns' : `/concerns/${id}`
  const typed = typedIn(visit.form)
  return {
    status: 403,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: 'Open your key first', place: 'Concerns' },
      <>
        <h1>Open your key first</h1>
        <p>Your key shut while this page was open, because it was not used for a while. Nothing was saved yet.</p>
        {typed.length > 0 && (
          <>
            <h2>What you wrote</h2>
            <p>Copy it now, and put it in again once your key is open.</p>
            {typed.map((words) => (
              <p class="as-typed preview">{words}</p>
            ))}
          </>
        )}
        <p>
          <a href={`${place}?then=${encodeURIComponent(back)}`}>Open your key and go back</a>
        </p>
      </>,
    ),
  }
}
