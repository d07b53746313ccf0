import type { ProposedClause } from '../../../core/guidance/proposed-clause.ts'
import { capital } from '../../../core/language/first-letter.ts'
import { knownActors, peopleBoundBy } from '../../../core/policy/bound-by.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import { Button } from '../../kit/button.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Select } from '../../kit/select.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { lineIn, textIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import type { Problems } from '../../shell/problems.tsx'
import { wholeForm } from '../../shell/too-long.ts'
import { strengths } from '../draft/strengths.ts'

/** An answer of the school's offered as a clause: pressed as it is, or changed first. */
export function TakeAnswer(props: {
  readonly visit: SchoolVisit
  readonly id: string
  readonly document: PolicyDocument
  readonly offered: ProposedClause
  readonly tried: boolean
  readonly problems: Problems
}) {
  const { visit, id, document, offered, tried, problems } = props
  const { form } = visit
  const typed = (name: keyof ProposedClause) => (tried ? textIn(form, name, wholeForm) : offered[name])
  return (
    <Form visit={visit} action={`/policy/review/answers/${id}/take`}>
      <Textarea
        name="text"
        id={`text-${id}`}
        label="The clause, in your words"
        hint="It begins as the answer was given. A clause says what holds for everybody."
        rows={4}
        value={typed('text')}
        error={problems[`text-${id}`]}
      />
      <Select
        name="section"
        id={`section-${id}`}
        label="Where does it stand?"
        value={typed('section')}
        error={problems[`section-${id}`]}
        options={document.sections.map(({ heading }) => ({ words: heading }))}
      />
      <Select
        name="actor"
        id={`actor-${id}`}
        label="Whom does it bind?"
        value={typed('actor')}
        error={problems[`actor-${id}`]}
        options={knownActors.map((actor) => ({ value: actor, words: capital(peopleBoundBy(actor)) }))}
      />
      <Radios
        name="modality"
        id={`modality-${id}`}
        legend="How does it bind them?"
        value={tried ? lineIn(form, 'modality') : offered.modality}
        choices={strengths.map(([value, words]) => ({ value, words }))}
      />
      <Button once>Take it into the draft</Button>
    </Form>
  )
}
