import { capital } from '../../../core/language/first-letter.ts'
import { knownActors, peopleBoundBy } from '../../../core/policy/bound-by.ts'
import type { ClauseId } from '../../../core/policy/clause.ts'
import { clauseHeading } from '../../../core/policy/clause-called.ts'
import type { PolicyDocument, PrintedClause } from '../../../core/policy/document.ts'
import type { OwnClause } from '../../../core/policy/own-changes.ts'
import { publishedClause } from '../../../core/policy/published-clause.ts'
import type { SettingName, SettingValues } from '../../../core/policy/registry.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { WordsBox } from '../../shell/words-box.tsx'
import { clauseAnchor } from '../clause-link.ts'
import { ApartNotice } from './apart-notice.tsx'
import { clauseAtMost } from './room.ts'
import { bindingInWords, strengths, wordsApartInWords } from './strengths.ts'

/** A clause of the school's own, to be written. */
export function newClausePage(visit: SchoolVisit, document: PolicyDocument, problems: Problems) {
  const title = 'Add a clause of our own'
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy/draft/text">The draft, word for word</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        It stands in the draft as you write it. Signpost shows it to those it binds; it does not act on it by itself.
      </p>
      <Form visit={visit} action="/policy/draft/clauses/new">
        <Select
          name="section"
          label="Where does it stand?"
          error={problems['section']}
          value={lineIn(visit.form, 'section')}
          options={document.sections.map(({ heading }) => ({ words: heading }))}
        />
        <Input
          name="new-section"
          label="Or under a new heading"
          value={lineIn(visit.form, 'new-section', wholeForm)}
          error={problems['new-section']}
        />
        <WordsBox
          name="text"
          atMost={clauseAtMost}
          quiet
          label="The clause, in your words"
          rows={4}
          value={textIn(visit.form, 'text', wholeForm)}
          error={problems['text']}
        />
        <Select
          name="actor"
          label="Whom does it bind?"
          error={problems['actor']}
          value={lineIn(visit.form, 'actor') || 'staff'}
          options={knownActors.map((actor) => ({ value: actor, words: capital(peopleBoundBy(actor)) }))}
        />
        <Radios
          name="modality"
          legend="How does it bind them?"
          value={lineIn(visit.form, 'modality') || 'must'}
          choices={strengths.map(([value, words]) => ({ value, words }))}
        />
        <Acts>
          <Button once>Add this clause</Button>
          <a href="/policy/draft/text">Leave it</a>
        </Acts>
      </Form>
    </>,
  )
}

export type ClauseModel = {
  readonly id: ClauseId
  /** As the draft prints it; nothing where it is left out. */
  readonly printed: PrintedClause | undefined
  /** The school's own words for it as they were typed, where it has some. */
  readonly reworded: string | undefined
  /** An answer that no clause of the school’s policy words: it stands in the model’s, and is left out or answered otherwise. */
  readonly ofModel: boolean
  /** A clause of the school’s own, as it is kept; nothing for one of the pack or the model. */
  readonly own: OwnClause | undefined
  /** The answers that its words may not say. */
  readonly apart: readonly SettingName[]
  readonly document: PolicyDocument
  readonly answers: SettingValues
  readonly problems: Problems
}

/** One clause of the draft: say it in other words, leave it out, put it back. */
export function clausePage(visit: SchoolVisit, model: ClauseModel) {
  const { id, printed, reworded, ofModel, own, problems } = model
  const title = printed ? `Clause ${printed.reference}` : clauseHeading(id)
  const action = `/policy/draft/clauses/${encodeURIComponent(id)}`
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'Policy' },
    <>
      <p class="soft">
        <a href={`/policy/draft/text#${encodeURIComponent(clauseAnchor(id))}`}>The draft, word for word</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      {printed ? (
        <>
          {model.apart.length === 0 && <p class="quoted">{printed.text}</p>}
          {model.apart.length > 0 && (
            <ApartNotice
              visit={visit}
              clause={id}
              settings={model.apart}
              document={model.document}
              answers={model.answers}
              changeable
              onItsPage
            />
          )}
          {printed.settings.length > 0 && !reworded && (
            <p>
              Its words follow our answers.{' '}
              {printed.settings.map((name, at) => (
                <>
                  {at > 0 && ' '}
                  <a href={`/policy/settings/${name}`}>
                    Change the answer{printed.settings.length > 1 ? ` ${at + 1}` : ''}
                  </a>
                </>
              ))}
              . In your own words it no longer follows them.
            </p>
          )}
          {!ofModel && (
            <Form visit={visit} action={action}>
              <input type="hidden" name="act" value="reword" />
              <WordsBox
                name="text"
                atMost={clauseAtMost}
                quiet
                label="In our own words"
                rows={4}
                value={textIn(visit.form, 'text', wholeForm) || (reworded ?? own?.text ?? printed.text)}
                error={problems['text']}
              />
              <Button once>Say it in these words</Button>
            </Form>
          )}
          {own && <Binding visit={visit} action={action} own={own} problems={problems} />}
          <Form visit={visit} action={action}>
            <input type="hidden" name="act" value="drop" />
            <p>
              Leave it out, and nobody reads its words any more. Answers that stand in no other clause still hold until
              you change them: the draft names them.
            </p>
            <Button kind="secondary" once>
              Leave this clause out
            </Button>
          </Form>
        </>
      ) : (
        <p>This clause is left out of the draft.</p>
      )}
      {(reworded || !printed) && (
        <Form visit={visit} action={action}>
          <input type="hidden" name="act" value="restore" />
          <Button kind="secondary" once>
            {printed ? 'Go back to the words of the pack' : 'Put it back'}
          </Button>
        </Form>
      )}
    </>,
  )
}

/** Whom a clause of the school's own binds and how, and which published obligations it asks: read, and to be changed. */
function Binding(props: {
  readonly visit: SchoolVisit
  readonly action: string
  readonly own: OwnClause
  readonly problems: Problems
}) {
  const { visit, action, own, problems } = props
  const { actor, modality, obligations = [] } = own
  const apart = wordsApartInWords(own)
  return (
    <Form visit={visit} action={action}>
      <h2>Whom it binds</h2>
      <p>{bindingInWords(own)}.</p>
      {apart && <p>{apart}</p>}
      <input type="hidden" name="act" value="bind" />
      <Select
        name="actor"
        label="Whom does it bind?"
        error={problems['actor']}
        value={lineIn(visit.form, 'actor') || actor}
        options={knownActors.map((one) => ({ value: one, words: capital(peopleBoundBy(one)) }))}
      />
      <Radios
        name="modality"
        legend="How does it bind them?"
        value={lineIn(visit.form, 'modality') || modality}
        choices={strengths.map(([value, words]) => ({ value, words }))}
      />
      {obligations.length > 0 && (
        <Checkboxes
          name="asks"
          legend="It asks what a published policy asks"
          hint="Signpost shows whether it is kept by the same records. Untick what it does not ask."
          values={obligations}
          choices={obligations.map((id) => ({ value: id, words: publishedClause(id)?.summary ?? id }))}
        />
      )}
      <Button kind="secondary" once>
        Let it bind so
      </Button>
    </Form>
  )
}
