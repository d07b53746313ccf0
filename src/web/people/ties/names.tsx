import type { NamesSaid } from '../../../storage/concerns/person-names.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'

/** What else somebody is called and which pupils are of their family: shown to themselves only. */
export function Names({ visit, names }: { readonly visit: SchoolVisit; readonly names: NamesSaid }) {
  return (
    <>
      <h2>Your names, and pupils of your family</h2>
      <p>
        Only you see these. They are matched with the names that somebody types when they tell the school something.
      </p>
      <Form visit={visit} action="/people/ties/names">
        <Textarea
          name="alsoCalled"
          label="Other names you are called by"
          hint="A former surname, a short name, what pupils call you. One on each line."
          rows={3}
          value={names.alsoCalled.join('\n')}
          autocomplete="off"
        />
        <Textarea
          name="relatedPupils"
          label="Pupils here who are of your own family"
          hint="One on each line. If something is told about one of them, it goes to somebody else."
          rows={3}
          value={names.relatedPupils.join('\n')}
          autocomplete="off"
        />
        <Acts>
          <Button once>Save these names</Button>
        </Acts>
      </Form>
    </>
  )
}
