import { whenInWords } from '../../../core/school/london-time.ts'
import type { PolicyComment } from '../../../storage/policy/comments.ts'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { TypedNotSaved } from '../../shell/typed-not-saved.tsx'

type Props = { readonly visit: SchoolVisit; readonly said: readonly PolicyComment[] }

/** What somebody said of a draft, and what they were answered. */
export function WhatYouSaid({ visit, said }: Props) {
  return (
    <ul class="differences">
      {said.map((comment) => (
        <li>
          <p>
            {comment.words} <span class="soft">{whenInWords(comment.at, visit.now)}</span>
          </p>
          {comment.answer ? (
            <p>
              <b>{comment.answer.by} answered:</b> {comment.answer.words}
            </p>
          ) : (
            <p class="soft">Not answered yet.</p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The same once nobody is asked any more: whoever was promised an answer still finds it, and what came too late is given back. */
export function saidPage(visit: SchoolVisit, said: readonly PolicyComment[], typed: readonly string[]) {
  const title = 'What you said of our policy'
  return schoolPage(
    visit,
    { title, place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <h1>{title}</h1>
      {typed.length > 0 && <p>The asking ended while you wrote, so this could not be taken.</p>}
      <TypedNotSaved typed={typed} />
      {said.length > 0 && (
        <>
          <p>You are not asked about a new policy just now. This is what you said when you were, with the answers.</p>
          <WhatYouSaid visit={visit} said={said} />
        </>
      )}
    </>,
  )
}
