import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import type { Problems } from '../../shell/problems.tsx'

/** What was typed into the form for sealing, where something in it is still to be answered. */
export type SealingTyped = { readonly police: string; readonly advice: string; readonly problems: Problems }

/** Seals a file unopened: right below it, since whoever sees what it is must not have to look for how to stop. */
export function SealForm(props: {
  readonly visit: SchoolVisit
  readonly action: string
  /** It is a mail, and what is inside it is sealed too. */
  readonly holdsMore: boolean
  readonly sealing: SealingTyped | undefined
}) {
  const { sealing } = props
  return (
    <Details summary="It is, or may be, an indecent image of a child" open={sealing !== undefined}>
      <p>
        Stop looking. It is sealed for everybody, for good, and so is every copy of it that the school holds here.{' '}
        {props.holdsMore && 'What is attached to this e-mail is sealed too, wherever the school holds it. '}
        Ring the police on 101, or 999 if a child is in danger.
      </p>
      <Form visit={props.visit} action={props.action}>
        <Radios
          name="police"
          legend="Have the police said what to do with it?"
          hint="Seal it now, whatever you answer. If they have not, ring them today: the case keeps the time."
          value={sealing?.police}
          error={sealing?.problems['police']}
          choices={[
            { value: 'advised', words: 'Yes' },
            { value: 'not-yet', words: 'Not yet' },
          ]}
        />
        <Textarea
          name="advice"
          label="If they have: what they advised, who said it, and their reference"
          value={sealing?.advice}
          error={sealing?.problems['advice']}
          rows={3}
        />
        <Acts>
          <Button kind="warning">Seal it unopened</Button>
        </Acts>
      </Form>
    </Details>
  )
}
