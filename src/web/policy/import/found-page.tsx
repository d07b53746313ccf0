import { clausesToAPage } from '../../../actions/policy/bring-policy.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'
import type { PolicyImport, ProposedClause } from '../../../core/policy/import/imported-policy.ts'
import { noteWords } from '../../../core/policy/import/note-words.ts'
import type { ReadSetting } from '../../../core/policy/import/read-settings.ts'
import { allPacks, policyFrom } from '../../../core/policy/packs/all-packs.ts'
import { clausesOf, type Policy } from '../../../core/policy/policy.ts'
import type { BroughtPolicy } from '../../../storage/policy/imports.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Details } from '../../kit/details.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { othersInALine } from '../settings/others.ts'

type Read = BroughtPolicy & { readonly found: PolicyImport }

/** What was read, some clauses at a time, each with what it seems to ask and to answer; at the end, what it is silent on. */
export function foundPage(visit: SchoolVisit, brought: Read, number: number, problems: Problems) {
  const { found, confirmed, id } = brought
  const pages = Math.max(1, Math.ceil(found.clauses.length / clausesToAPage))
  const last = number > pages
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
            it is right.
          </p>
          <input type="hidden" name="page" value={String(number)} />
          <ol class="differences">
            {found.clauses.slice((number - 1) * clausesToAPage, number * clausesToAPage).map((clause) => (
              <li>
                <OneClause
                  clause={clause}
                  settings={[...found.settings, ...(found.perhaps ?? [])]}
                  accepted={confirmed[String(number)]}
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

/** From here on an answer is proposed as right; below it a person has to tick it. */
const sure = 0.7

function OneClause(props: {
  readonly clause: ProposedClause
  readonly settings: readonly ReadSetting[]
  readonly accepted: readonly string[] | undefined
}) {
  const { clause, settings, accepted } = props
  const answers = settings.filter(({ ref }) => ref === clause.ref)
  const ticked = accepted ?? answers.filter(({ confidence }) => confidence >= sure).map(({ name }) => name)
  return (
    <>
      <p class="quoted">
        <b>{clause.ref}</b> {clause.leadIn} {clause.text}
      </p>
      {answers.length > 0 && (
        <Checkboxes
          name="accept"
          id={`accept-${clause.ref.replaceAll(/[^\w-]/g, '-')}`}
          legend="It seems to answer"
          values={ticked}
          choices={answers.map((answer) => ({
            value: answer.name,
            words: `${questionFor(answer.name)} ${capital(answerFor(answer.name, answer.value))}`,
            hint: `${inHundred(answer.confidence)} sure, by the words “${answer.words[0] ?? ''}”`,
          }))}
        />
      )}
      {clause.matches.length > 0 && (
        <Details summary="Clauses of other policies that it resembles">
          <ul>
            {clause.matches.map(({ obligation, confidence, words }) => (
              <li>
                {summaryOf(obligation)}{' '}
                <span class="soft">
                  {inHundred(confidence)} sure, by “{words}”
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
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

const policies: readonly Policy[] = allPacks.map((pack) => policyFrom(pack))

function summaryOf(id: ProposedClause['matches'][number]['obligation']): string {
  return policies.flatMap((policy) => clausesOf(policy, [id]))[0]?.summary ?? id
}

function inHundred(confidence: number): string {
  return `${Math.round(confidence * 100)} in 100`
}
