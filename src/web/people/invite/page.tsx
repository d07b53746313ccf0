import { isProtectedRole } from '../../../core/people/protected-roles.ts'
import { type Role, titleOfRole } from '../../../core/people/role.ts'
import { rolesOfPeople } from '../../../core/people/role-change.ts'
import { Button } from '../../kit/button.tsx'
import { Checkboxes } from '../../kit/checkboxes.tsx'
import { Input } from '../../kit/input.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'

export type InviteTyped = { readonly name: string; readonly address: string; readonly roles: readonly Role[] }

export function invitePage(
  visit: SchoolVisit,
  { typed, problems }: { readonly typed: InviteTyped; readonly problems: Problems },
) {
  const title = 'Invite somebody'
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href="/people">People</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <Form visit={visit} action="/people/invite">
        <Input name="name" label="Name" value={typed.name} error={problems['name']} />
        <Input
          name="address"
          label="E-mail address"
          hint="Their own, which nobody else reads. Whoever reads it can sign in as them."
          type="email"
          inputMode="email"
          spellcheck={false}
          value={typed.address}
          error={problems['address']}
        />
        <Checkboxes
          name="roles"
          legend="Which roles do they hold?"
          hint="As many as they do."
          values={typed.roles}
          error={problems['roles']}
          choices={rolesOfPeople.map((role) => ({
            value: role,
            words: titleOfRole(role),
            hint: isProtectedRole(role) ? 'Takes two people: the chair or the clerk confirms it.' : undefined,
          }))}
        />
        <p>They get an e-mail with a link that works for a week. It says nothing about them.</p>
        <Acts>
          <Button once>Send the invitation</Button>
        </Acts>
      </Form>
    </>,
  )
}
