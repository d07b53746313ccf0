import { resetAccess } from '../../../actions/people/reset-access.ts'
import { mailAddress } from '../../../core/access/mail-address.ts'
import { isProtectedRole } from '../../../core/people/protected-roles.ts'
import type { PersonDetails } from '../../../storage/people/person-by-id.ts'
import { frontDoor } from '../../access/front-door.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { actorHere, withPerson } from '../here.ts'
import { peopleProblem, refusePeople } from '../refusal-words.ts'

export function showReset(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => ({ page: page(visit, person, person.address ?? '', {}) }))
}

export function sendReset(visit: SchoolVisit): Promise<Reply> {
  return withPerson(visit, async (person) => {
    const typed = lineIn(visit.form, 'address', 254)
    const address = mailAddress(typed)
    const again = (words: string): Reply => ({ page: page(visit, person, typed, { address: words }), status: 422 })
    if (!address) return again('Type their e-mail address in full, like name@school.org.uk.')
    const reset = { person: person.id, address }
    const outcome = await resetAccess(visit.tx, frontDoor(visit), actorHere(visit), reset)
    if ('done' in outcome) {
      return { goTo: `/people/${person.id}?done=${outcome.done === 'second-person' ? 'asked' : 'reset'}` }
    }
    if (outcome.refused === 'not-here') return 'not-found'
    return outcome.refused === 'already-here'
      ? again(peopleProblem(outcome.refused))
      : refusePeople(outcome.refused, person.id)
  })
}

function page(visit: SchoolVisit, person: PersonDetails, address: string, problems: Problems) {
  const title = `Reset how ${person.name} signs in`
  const takesTwo = person.roles.some((held) => isProtectedRole(held.role))
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href={`/people/${person.id}`}>{person.name}</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        For a lost phone, a stolen laptop or a new address. They are signed out everywhere, their passkeys end unless
        another school relies on them, and they are invited again. Their roles stay. They are told at the address they
        have now.
      </p>
      {takesTwo && <p>They hold a role that takes two people, so the chair or the clerk confirms this first.</p>}
      <Form visit={visit} action={`/people/${person.id}/reset`}>
        <Input
          name="address"
          label="Address for the new invitation"
          hint="Ring them and ask, or see them. A message that asks for this may not be from them."
          type="email"
          inputMode="email"
          spellcheck={false}
          value={address}
          error={problems['address']}
        />
        <Acts>
          <Button kind="warning" once>
            {takesTwo ? 'Ask for this reset' : 'Reset and invite again'}
          </Button>
        </Acts>
      </Form>
    </>,
  )
}
