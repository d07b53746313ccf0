import { dateInWords } from '../../../core/school/london-time.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { leavesNothing } from '../leaves-nothing.ts'
import { withOpenCase } from '../with-case.ts'

/** A letter as it was recorded, to be printed: the school’s name, the day, the words and nothing of the case. */
export async function showLetter(visit: SchoolVisit): Promise<Reply> {
  return withOpenCase(visit, async ({ row, entries }) => {
    const entry = entries.find(({ id }) => id === visit.params['entry'])
    if (entry?.said.kind !== 'letter') return 'not-found'
    const { to, words } = entry.said
    const title = 'A letter to print'
    return {
      headers: leavesNothing,
      page: schoolPage(
        visit,
        { title, place: 'Concerns' },
        <>
          <p class="soft not-printed">
            <a href={`/concerns/${row.id}`}>Back to the case</a>
          </p>
          <h1 class="not-printed">{title}</h1>
          <p class="not-printed">Print it with your browser. Only what stands below is printed.</p>
          <article class="letter">
            <p>{visit.schoolName}</p>
            <p>{dateInWords(entry.eventAt, visit.now)}</p>
            {to !== '' && <p>{to}</p>}
            <p class="as-typed">{words}</p>
          </article>
        </>,
      ),
    }
  })
}
