import { changeRole } from '../../../actions/people/change-role.ts'
import { isProtectedRole } from '../../../core/people/protected-roles.ts'
import { isRole, type Role, titleOfRole } from '../../../core/people/role.ts'
import { rolesOfPeople } from '../../../core/people/role-change.ts'
import type { PersonDetails } from '../../../storage/people/person-by-id.ts'
import { frontDoor } from '../../access/front-door.ts'
import { Button } from '../../kit/button.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { withPerson } from '../here.ts'
import { refusePeople } from '../refusal-words.ts'

export function showRoles(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => ({ page: page(visit, person, {}) }))
}

export const sendGiveRole = (visit: SchoolVisit): Promise<Reply> => sendChange(visit, 'grant')
export const sendEndRole = (visit: SchoolVisit): Promise<Reply> => sendChange(visit, 'end')

function sendChange(visit: SchoolVisit, act: 'grant' | 'end'): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const role = lineIn(visit.form, 'role', 40)
    if (!isRole(role)) return { page: page(visit, person, { role: 'Choose a role.' }), status: 422 }
    const outcome = await changeRole(visit.tx, frontDoor(visit), visit.actor, { act, role, person: person.id })
    if ('refused' in outcome) {
      return outcome.refused === 'not-here' ? 'not-found' : refusePeople(outcome.refused, person.id)
    }
    const done = { 'at-once': 'role-changed', 'first-confirmer': 'named-alone', 'second-person': 'asked' }[outcome.done]
    return { goTo: `/people/${person.id}?done=${done}` }
  })
}

function page(visit: SchoolVisit, person: PersonDetails, problems: Problems) {
  const title = `Roles of ${person.name}`
  const held = person.roles.map((one) => one.role)
  const at = `/people/${person.id}/roles`
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href={`/people/${person.id}`}>{person.name}</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      {held.length > 0 && <h2>Held now</h2>}
      {held.map((role) => (
        <Form visit={visit} action={`${at}/end`}>
          <input type="hidden" name="role" value={role} />
          <Acts>
            <span>{titleOfRole(role)}</span>
            <Button kind="secondary" once>
              {`${isProtectedRole(role) ? 'Ask to end' : 'End'} ${titleOfRole(role)}`}
            </Button>
          </Acts>
        </Form>
      ))}
      <Form visit={visit} action={`${at}/give`}>
        <Radios
          name="role"
          legend={{ words: 'Give a role', class: 'govuk-fieldset__legend--m' }}
          error={problems['role']}
          choices={rolesOfPeople.filter((role) => !held.includes(role)).map(choiceOf)}
        />
        <Acts>
          <Button once>Give this role</Button>
        </Acts>
      </Form>
    </>,
  )
}

function choiceOf(role: Role) {
  return {
    value: role,
    words: titleOfRole(role),
    hint: isProtectedRole(role) ? 'Takes two people: the chair or the clerk confirms it.' : undefined,
  }
}
