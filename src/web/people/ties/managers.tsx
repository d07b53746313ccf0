import { isStaff } from '../../../core/people/role.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import type { TiesModel } from './page.tsx'

export function Managers(props: {
  readonly visit: SchoolVisit
  readonly model: TiesModel
  readonly nameOf: (id: PersonId) => string
}) {
  const { visit, model, nameOf } = props
  const staff = model.people.filter((person) => isStaff(person.roles))
  const managed = staff.flatMap((person) => {
    const manager = model.managers.get(person.id)
    return manager ? [{ key: person.name, value: nameOf(manager) }] : []
  })
  const options = staff.map((person) => ({ value: person.id, words: person.name }))
  return (
    <>
      {managed.length > 0 && <SummaryList rows={managed} />}
      <Form visit={visit} action="/people/ties/manager">
        <Select
          name="person"
          label="Member of staff"
          error={model.problems['person']}
          options={[{ value: '', words: 'Choose a person' }, ...options]}
        />
        <Select
          name="manager"
          label="Their line manager"
          hint="Some policies send what they report to this person."
          error={model.problems['manager']}
          options={[{ value: '', words: 'Nobody in particular' }, ...options]}
        />
        <Acts>
          <Button once>Save the line manager</Button>
        </Acts>
      </Form>
    </>
  )
}
