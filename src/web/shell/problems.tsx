import type { JSX } from 'preact'
import { ErrorSummary } from '../kit/error-summary.tsx'

/** What is wrong with a form, by the id of the field it is about: each a sentence that says what to do. */
export type Problems = Readonly<Record<string, string>>

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

export function hasProblems(problems: Problems): boolean {
  return Object.keys(problems).length > 0
}

/** The page's title: what is wrong comes first, so that it is the first thing heard. */
export function titleWith(problems: Problems, title: string): string {
  return hasProblems(problems) ? `${thingsToMend(problems)} – ${title}` : title
}

function thingsToMend(problems: Problems): string {
  const count = Object.keys(problems).length
  return `${numbers[count] ?? String(count)} ${count === 1 ? 'thing' : 'things'} to put right`
}

/** Everything that is wrong, above the form; each leads to its field. Nothing where nothing is. */
export function ProblemSummary({ problems }: { readonly problems: Problems }): JSX.Element | null {
  if (!hasProblems(problems)) return null
  return (
    <ErrorSummary
      title={thingsToMend(problems)}
      problems={Object.entries(problems).map(([id, words]) => ({ words, href: `#${id}` }))}
    />
  )
}
