import { may } from '../../../core/access/may.ts'
import { isKind, kindOf } from '../../../core/concerns/kind-of-report.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { isRole, type Role, titleOfRole } from '../../../core/people/role.ts'
import { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import { placeholders } from '../../../core/policy/library/placeholder.ts'
import type { LintFinding } from '../../../core/policy/lint.ts'
import { isSettingName, type SettingValues } from '../../../core/policy/registry.ts'
import { Details } from '../../kit/details.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Basis } from '../basis.tsx'
import { OwnClauseNames, ownNamesIn } from '../own-clause-names.tsx'
import { ApartNotice, apartIn, printedOf } from './apart-notice.tsx'

/** What could not work with this policy at this school, and where a default would fill a silence. */
export function InTheWay({
  visit,
  lint,
  document,
  answers,
  changeable,
}: {
  readonly visit: SchoolVisit
  readonly lint: readonly LintFinding[]
  readonly document: PolicyDocument
  readonly answers: SettingValues
  /** Whether this person may change the draft now. */
  readonly changeable: boolean
}) {
  const mayName = may(visit.actor.roles, 'person.see').verdict === 'allowed'
  const faults = lint.filter(({ weight }) => weight === 'refuse')
  const silent = lint.flatMap(({ reason, about }) =>
    reason === 'default-fills-silence' && isSettingName(about) ? [about] : [],
  )
  return (
    <>
      <h2 id="in-the-way">What stands in the way</h2>
      {faults.length === 0 ? (
        <p>Nothing. With the people we have, this policy can work.</p>
      ) : (
        <ul class="differences">
          {faults.map((fault) => (
            <li>
              <p>
                {inWords(fault)} {mayName && <a href="/people">Go to People</a>}
              </p>
              <OwnClauseNames.Provider value={ownNamesIn(document)}>
                <Basis basis={fault.basis} ofDraft />
              </OwnClauseNames.Provider>
            </li>
          ))}
        </ul>
      )}
      <MayDiffer visit={visit} lint={lint} document={document} answers={answers} changeable={changeable} />
      <HoldsWithoutWords lint={lint} answers={answers} />
      <NothingFills lint={lint} document={document} />
      {silent.length > 0 && (
        <Details summary={`On ${silent.length} questions it says nothing: Signpost’s defaults fill them`}>
          <ul>
            {silent.map((name) => (
              <li>
                <a href={`/policy/settings/${name}`}>{questionFor(name)}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** Clauses in the school's own words under an answer that they may not say: each to be reworded, or said to hold. */
function MayDiffer({ visit, lint, document, answers, changeable }: Parameters<typeof InTheWay>[0]) {
  const apart = apartIn(lint)
  if (apart.length === 0) return null
  return (
    <section>
      <h3 id="may-differ">Where our words may say something else than our answers</h3>
      <ul class="differences">
        {apart.map(({ clause, settings }) => (
          <li>
            <ApartNotice
              visit={visit}
              clause={clause}
              settings={settings}
              document={document}
              answers={answers}
              changeable={changeable}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Answers whose clauses were left out: nobody reads them, and Signpost holds to them still. */
function HoldsWithoutWords({ lint, answers }: Pick<Parameters<typeof InTheWay>[0], 'lint' | 'answers'>) {
  const names = lint.flatMap(({ reason, about }) =>
    reason === 'holds-without-words' && isSettingName(about) ? [about] : [],
  )
  if (names.length === 0) return null
  return (
    <section>
      <h3 id="holds-without-words">What we leave out and still answer</h3>
      <p>
        No clause says this any more, so nobody reads it. Signpost still goes by the answer. If it is not to hold,
        answer that the policy says nothing about it.
      </p>
      <ul>
        {names.map((name) => (
          <li>
            <a href={`/policy/settings/${name}`}>{questionFor(name)}</a> {capital(answerFor(name, answers[name]))}.
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What somebody wrote in braces for Signpost to fill in, and it stands for nothing. */
function NothingFills({ lint, document }: Pick<Parameters<typeof InTheWay>[0], 'lint' | 'document'>) {
  const blanks = lint.filter(({ reason }) => reason === 'nothing-fills')
  if (blanks.length === 0) return null
  return (
    <section>
      <h3 id="nothing-fills">What nothing fills in</h3>
      <p>These words in braces would be printed just as they stand. Write what they mean in their place.</p>
      <ul>
        {blanks.map(({ about, basis: { clauses } }) =>
          clauses.map((id) => (
            <li>
              <q>{about}</q> in{' '}
              <a href={`/policy/draft/clauses/${encodeURIComponent(id)}`}>
                clause {printedOf(document, id)?.reference}
              </a>
            </li>
          )),
        )}
      </ul>
      <p class="soft">
        Signpost fills in these:{' '}
        {Object.keys(placeholders)
          .map((name) => `{${name}}`)
          .join(', ')}
        .
      </p>
    </section>
  )
}

function inWords({ reason, about }: LintFinding): string {
  const role = isRole(about) ? holder(about) : about
  switch (reason) {
    case 'kind-reaches-nobody':
      return `A report of this kind would reach nobody: ${isKind(about) ? kindOf(about).words.staff.toLowerCase() : about}. Name somebody to the role it goes to, or answer who is told first.`
    case 'approver-vacant':
      return `The policy waits for the ${role} to say yes, and nobody holds that role or stands in for it. Name somebody under People, or give another answer.`
    case 'only-the-head-for-the-head':
      return 'A report about the headteacher would come back to the headteacher, because there is no chair, vice-chair or governor. Name the chair under People.'
    case 'default-fills-silence':
    case 'words-may-differ':
    case 'nothing-fills':
    case 'holds-without-words':
      return about
  }
}

function holder(role: Role): string {
  return titleOfRole(role).toLowerCase()
}
