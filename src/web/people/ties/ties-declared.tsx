import { tieKinds } from '../../../core/concerns/chart.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import type { TieDeclared } from '../../../storage/concerns/ties.ts'
import { Button } from '../../kit/button.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { HowItStands } from './how-it-stands.tsx'
import { type TiesModel, tieKindWords } from './page.tsx'

export function TiesDeclared(props: {
  readonly visit: SchoolVisit
  readonly ties: readonly TieDeclared[]
  readonly nameOf: (id: PersonId) => string
}) {
  const { visit, ties, nameOf } = props
  if (ties.length === 0) return <p>None declared.</p>
  return (
    <ul class="govuk-list">
      {ties.map((tie) => (
        <li>
          <p>
            <b>
              {nameOf(tie.one)} and {nameOf(tie.other)}.
            </b>{' '}
            {tieKindWords[tie.kind]}. Declared by {nameOf(tie.declaredBy)}, {whenInWords(tie.declaredAt, visit.now)}.
          </p>
          <HowItStands visit={visit} tie={tie} nameOf={nameOf} />
          <Form visit={visit} action={`/people/ties/${tie.id}/end`}>
            <Acts>
              <Button kind="secondary" once>
                Say that this has ended
                <span class="govuk-visually-hidden">
                  : {nameOf(tie.one)} and {nameOf(tie.other)}
                </span>
              </Button>
            </Acts>
          </Form>
        </li>
      ))}
    </ul>
  )
}

export function DeclareTie({ visit, model }: { readonly visit: SchoolVisit; readonly model: TiesModel }) {
  const { people, seesAll, typed, problems } = model
  const options = [
    { value: '', words: 'Choose a person' },
    ...people.map((person) => ({ value: person.id, words: person.name })),
  ]
  return (
    <>
      <h2>Declare a tie</h2>
      <Form visit={visit} action="/people/ties">
        {seesAll && (
          <Select name="one" label="Who" value={typed.one === '' ? visit.actor.person : typed.one} options={options} />
        )}
        <Select
          name="other"
          label={seesAll ? 'And who else' : 'To whom are you close?'}
          value={typed.other}
          error={problems['other']}
          options={options.filter(({ value }) => seesAll || value !== visit.actor.person)}
        />
        <Radios
          name="kind"
          legend="How?"
          value={typed.kind}
          error={problems['kind']}
          choices={tieKinds.map((value) => ({ value, words: tieKindWords[value] }))}
        />
        <Acts>
          <Button once>Declare this tie</Button>
        </Acts>
      </Form>
    </>
  )
}
