import { type CaseFound, type SearchDone, searchConcerns } from '../../../actions/concerns/search-concerns.ts'
import { wordsWanted } from '../../../core/concerns/search-in.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { type Row, Rows } from '../../kit/signpost/rows.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { withSecondFactor } from '../needs-second-factor.tsx'
import { SearchForm } from './search-form.tsx'

/** Words to look for come by form alone: they stand in no address, title, store or log. */
export async function sendSearch(visit: SchoolVisit): Promise<Reply> {
  return withSecondFactor(visit, async () => {
    const typed = lineIn(visit.form, 'words', 200)
    if (wordsWanted(typed).length === 0) {
      return page(visit, typed, null, { words: 'Write a word of at least two letters.' })
    }
    return page(visit, typed, await searchConcerns(visit.tx, concernDesk(visit), visit.actor.person, typed), {})
  })
}

function page(visit: SchoolVisit, typed: string, done: SearchDone | null, problems: Problems): Reply {
  const title = 'Search what you have opened'
  const row = (one: CaseFound): Row => ({
    href: `/concerns/${one.id}`,
    title: one.title,
    note: (
      <>
        {one.found.slice(0, 3).map(({ where, excerpt }) => (
          <span class="found">
            {where}: <span class="as-typed">{excerpt}</span>
          </span>
        ))}
        {one.found.length > 3 && <span class="found">And in {one.found.length - 3} more places.</span>}
      </>
    ),
    when: `Told ${whenInWords(one.toldAt, visit.now)}`,
  })
  return {
    status: done === null ? 422 : 200,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: titleWith(problems, title), place: 'Concerns' },
      <>
        <p class="soft">
          <a href="/concerns">Concerns</a>
        </p>
        <ProblemSummary problems={problems} />
        <h1>{title}</h1>
        <SearchForm visit={visit} typed={typed} error={problems['words']} />
        {done !== null && (
          <>
            <h2>What was found</h2>
            {done.cases.length === 0 ? (
              <p>Nothing that you have opened has all of these words.</p>
            ) : (
              <Rows rows={done.cases.map(row)} />
            )}
            {done.shut && <p>Some that you opened before do not open with your key now, and were not searched.</p>}
            {done.more && <p>You have opened more than 200 cases: only the first 200 were read.</p>}
          </>
        )}
      </>,
    ),
  }
}
