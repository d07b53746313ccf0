import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import type { SchoolVisit } from '../../route.ts'
import { nextInCourse } from '../course/course-shown.tsx'

const doneWords = {
  recorded: 'It is recorded. It stands under “What happened”.',
  answered: 'Your answer is sent. They read it when they come back.',
  file: 'The file is kept. It stands under Files.',
  'let-in': 'They may read it from now on.',
  together: 'Each of the two now leads to the other.',
  raised: 'It is raised, and has left the case.',
  aside: 'What they go on adding is set aside.',
  heard: 'What they add reaches you again.',
} as const

/** The address of a case after something was done on it, so that it says so. */
export function doneAt(id: string, done: keyof typeof doneWords): string {
  return `/concerns/${id}?done=${done}`
}

/** What was just done on a case, and what usually comes next in one like it. */
export function JustDone({ visit, open }: { readonly visit: SchoolVisit; readonly open: OpenCase }) {
  const words = Object.entries(doneWords).find(([done]) => done === visit.query['done'])?.[1]
  if (words === undefined) return null
  const { row } = open
  const next = row.stage === 'open' ? nextInCourse(open) : undefined
  return (
    <NotificationBanner kind="success" title="Done">
      <p>
        {words}{' '}
        {row.stage === 'closed' && (
          <>
            The case is closed: <a href={`/concerns/${row.id}/kept`}>how long it is kept</a>.
          </>
        )}
        {next && (
          <>
            Not recorded yet: <a href={next.href}>{next.says}</a>.
          </>
        )}
      </p>
    </NotificationBanner>
  )
}
