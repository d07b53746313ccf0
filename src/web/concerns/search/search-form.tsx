import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'

/** One box over the cases that this person has opened. */
export function SearchForm(props: {
  readonly visit: SchoolVisit
  readonly typed?: string
  readonly error?: string | undefined
}) {
  return (
    <Form visit={props.visit} action="/concerns/search">
      <Input
        name="words"
        label="Words to look for"
        hint="In the concerns that you have opened yourself. Files are not searched. The words are kept nowhere."
        value={props.typed}
        error={props.error}
        autocomplete="off"
        spellcheck={false}
      />
      <Acts>
        <Button kind="secondary">Search what you have opened</Button>
      </Acts>
    </Form>
  )
}
