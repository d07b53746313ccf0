import { capital } from '../../../core/language/first-letter.ts'
import { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'
import type { ClauseId } from '../../../core/policy/clause.ts'
import type { PolicyDocument, PrintedClause } from '../../../core/policy/document.ts'
import type { LintFinding } from '../../../core/policy/lint.ts'
import { isSettingName, type SettingName, type SettingValues } from '../../../core/policy/registry.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'

/** One clause in the school's own words, and the answers that it may not say. */
export type Apart = { readonly clause: ClauseId; readonly settings: readonly SettingName[] }

/** What the linter found of them, by clause. */
export function apartIn(lint: readonly LintFinding[]): readonly Apart[] {
  const found = lint.flatMap(({ reason, about, basis }) => {
    const [clause] = basis.clauses
    return reason === 'words-may-differ' && clause && isSettingName(about) ? [{ clause, setting: about }] : []
  })
  const byClause = Map.groupBy(found, ({ clause }) => clause)
  return [...byClause].map(([clause, those]) => ({ clause, settings: those.map(({ setting }) => setting) }))
}

type NoticeProps = Apart & {
  readonly visit: SchoolVisit
  readonly document: PolicyDocument
  readonly answers: SettingValues
  readonly changeable: boolean
  /** On the page of the clause itself, where it is reworded below. */
  readonly onItsPage?: true
}

/** Says of one such clause that its words stay as they are, and what can be done about it. */
export function ApartNotice({ visit, clause, settings, document, answers, changeable, onItsPage }: NoticeProps) {
  const printed = printedOf(document, clause)
  if (!printed) return null
  const at = `/policy/draft/clauses/${encodeURIComponent(clause)}`
  return (
    <>
      <p>
        <b>Clause {printed.reference}</b> is in our own words. They stay as they are, whatever we answer:
      </p>
      <p class="quoted">{printed.text}</p>
      <ul>
        {settings.map((name) => (
          <li>
            <a href={`/policy/settings/${name}`}>{questionFor(name)}</a>{' '}
            <b>{capital(answerFor(name, answers[name]))}.</b>
          </li>
        ))}
      </ul>
      <p>Signpost does what is answered there. Read whether the clause says the same.</p>
      {changeable && (
        <Form visit={visit} action={at}>
          <input type="hidden" name="act" value="holds" />
          <Acts>
            <Button kind="secondary" once>
              Its words still hold<span class="govuk-visually-hidden">: clause {printed.reference}</span>
            </Button>
            {!onItsPage && (
              <a href={at}>
                Reword it<span class="govuk-visually-hidden">: clause {printed.reference}</span>
              </a>
            )}
          </Acts>
        </Form>
      )}
    </>
  )
}

/** A clause as a document prints it; nothing where it is not in it. */
export function printedOf(document: PolicyDocument, clause: ClauseId): PrintedClause | undefined {
  return document.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause)
}
