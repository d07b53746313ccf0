import { clausesToAPage } from '../../../actions/policy/bring-policy.ts'
import { questionFor } from '../../../core/policy/answer-in-words.ts'
import type { PolicyImport } from '../../../core/policy/import/imported-policy.ts'
import { noteWords } from '../../../core/policy/import/note-words.ts'
import { plainReferences } from '../../../core/policy/import/plain-references.ts'
import type { BroughtPolicy } from '../../../storage/policy/imports.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { othersInALine } from '../settings/others.ts'
import { clausesOnPage } from './confirmed-in.ts'
import { FoundClause } from './found-clause.tsx'

type Read = BroughtPolicy & { readonly found: PolicyImport }

/** What was read, some clauses at a time, each with what it seems to ask and to answer; at the end, what it is silent on. */
export function foundPage(visit: SchoolVisit, brought: Read, number: number, problems: Problems) {
  const { found, confirmed, id } = brought
  const pages = Math.max(1, Math.ceil(found.clauses.length / clausesToAPage))
  const last = number > pages
  const references = plainReferences(found.clauses)
  const title = last ? 'What we found nothing on' : `Your policy, page ${number} of ${pages}`
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy/import">Bring another file</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      {last ? (
        <Silent visit={visit} brought={brought} pages={pages} refused={problems['use'] !== undefined} />
      ) : (
        <Form visit={visit} action={`/policy/import/${id}/confirm`}>
          {number === 1 && found.notes.map((note) => <p>{noteWords[note]}</p>)}
          <p>
            {found.clauses.length} clauses were read, and {found.settings.length} answers. Untick what was read wrongly:
            the policy then says nothing on it until you answer it yourself. What is not ticked is a guess: tick it if
            it is right. Look, too, whom each clause binds: those people are given it to read.
          </p>
          <input type="hidden" name="page" value={String(number)} />
          <ol class="differences">
            {clausesOnPage(found, number).map(({ clause, at }) => (
              <li>
                <FoundClause
                  clause={clause}
                  at={at}
                  reference={references[at] ?? null}
                  settings={[...found.settings, ...(found.perhaps ?? [])]}
                  confirmed={confirmed[String(number)]}
                />
              </li>
            ))}
          </ol>
          <Acts>
            <Button once>These are right: go on</Button>
            {number > 1 && <a href={`/policy/import/${id}?page=${number - 1}`}>The page before</a>}
          </Acts>
        </Form>
      )}
    </>,
  )
}

function Silent({
  visit,
  brought,
  pages,
  refused,
}: {
  readonly visit: SchoolVisit
  readonly brought: Read
  readonly pages: number
  /** No draft was made of it: most often the school is working on another, which has to be seen to first. */
  readonly refused: boolean
}) {
  const { found, confirmed, id } = brought
  const left = Array.from({ length: pages }, (_, at) => at + 1).filter((page) => !confirmed[String(page)])
  return (
    <>
      <p>
        On {found.silent.length} questions your policy says nothing, as far as was read. Signpost goes by its default
        there, and says so. You can answer each in the draft.
      </p>
      {left.length > 0 ? (
        <p id="use">
          Not confirmed yet:{' '}
          {left.map((page) => (
            <a href={`/policy/import/${id}?page=${page}`}>page {page} </a>
          ))}
        </p>
      ) : (
        <Form visit={visit} action={`/policy/import/${id}/use`} id="use">
          <Acts>
            <Button once>Make a draft of it</Button>
            {refused && <a href="/policy/draft">Go to the draft</a>}
          </Acts>
        </Form>
      )}
      <ul class="questions">
        {found.silent.map((name) => (
          <li>
            <b>{questionFor(name)}</b>
            <p class="soft">Others: {othersInALine(name)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
