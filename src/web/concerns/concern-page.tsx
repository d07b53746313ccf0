import type { ComponentChildren } from 'preact'
import type { Reply, SchoolVisit } from '../route.ts'
import { hasProblems, ProblemSummary, type Problems, titleWith } from '../shell/problems.tsx'
import { schoolPage } from '../shell/school-page.tsx'
import { leavesNothing } from './leaves-nothing.ts'

type Framed = {
  readonly title: string
  /** Where whoever is done goes back to: the case by its name, or a list. */
  readonly back: { readonly href: string; readonly words: string }
  readonly problems?: Problems
  /** Said before the heading. */
  readonly above?: ComponentChildren
}

/** Back to a case, under the name it has for its readers. */
export function backToCase(open: { readonly row: { readonly id: string }; readonly title: string }): Framed['back'] {
  return { href: `/concerns/${open.row.id}`, words: open.title }
}

export const backToConcerns: Framed['back'] = { href: '/concerns', words: 'Concerns' }

/** A page under Concerns: leaves nothing on the device, leads back, names what is to be put right, and has its heading. */
export function concernPage(
  visit: SchoolVisit,
  { title, back, problems = {}, above }: Framed,
  children: ComponentChildren,
): Reply {
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: schoolPage(
      visit,
      { title: titleWith(problems, title), place: 'Concerns' },
      <>
        <p class="soft">
          <a href={back.href}>{back.words}</a>
        </p>
        <ProblemSummary problems={problems} />
        {above}
        <h1>{title}</h1>
        {children}
      </>,
    ),
  }
}
