import type { AcceptableUseSection } from '../../../core/agreements/acceptable-use-document.ts'
import type { Acknowledgement, AcknowledgementNeeded } from '../../../core/agreements/acknowledgement-needed.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'

export type AcceptableUseModel = {
  readonly needed: AcknowledgementNeeded | undefined
  readonly given: Acknowledgement | null
  readonly sections: readonly AcceptableUseSection[]
  /** The hash of the rules on this page, so that what is signed is what was shown. */
  readonly shown: string
  readonly typedName: string
  readonly problems: Problems
}

export function acceptableUsePage(visit: SchoolVisit, model: AcceptableUseModel) {
  const { needed, given, sections, problems } = model
  const title = 'Acceptable use of social media'
  const done = needed !== undefined && (given === 'signed' || given === needed.how)
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        {needed === undefined
          ? `Our policy does not ask each person to sign. These are its rules for staff and for those who post for the school.`
          : `These are the rules of our policy for staff and for those who post for the school, in Signpost’s words.`}{' '}
        {needed && <Basis basis={{ clauses: needed.clauses, defaults: [] }} />}
      </p>
      {done && (
        <p>
          <State is="kept">
            {given === 'signed' ? 'You have signed these rules' : 'You confirmed having read these rules'}
          </State>
        </p>
      )}
      {sections.map((section) => (
        <section>
          <h2>{section.heading}</h2>
          <ul>
            {section.clauses.map((clause) => (
              <li>
                {clause.text} <small>({clause.reference})</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {needed && !done && <SignForm visit={visit} model={model} how={needed.how} />}
    </>,
  )
}

function SignForm(props: {
  readonly visit: SchoolVisit
  readonly model: AcceptableUseModel
  readonly how: Acknowledgement
}) {
  const { visit, model, how } = props
  return (
    <Form visit={visit} action="/acceptable-use">
      <input type="hidden" name="shown" value={model.shown} />
      <Checkboxes
        name="agreed"
        noLegend
        error={model.problems['agreed']}
        choices={[
          {
            value: 'yes',
            words:
              how === 'signed'
                ? 'I have read these rules and will keep to them'
                : 'I have read these rules and understand them',
          },
        ]}
      />
      {how === 'signed' && (
        <Input
          name="name"
          label="Your name, as your signature"
          hint={`As it stands here: ${visit.actor.name}`}
          autocomplete="name"
          value={model.typedName}
          error={model.problems['name']}
        />
      )}
      <Acts>
        <Button once>{how === 'signed' ? 'Sign the acceptable use policy' : 'Confirm that I have read it'}</Button>
      </Acts>
    </Form>
  )
}
