import type { LinkState } from '../../../core/access/link-life.ts'
import { titleOfRole } from '../../../core/people/role.ts'
import { dateInWords, whenInWords } from '../../../core/school/london-time.ts'
import type { Absence } from '../../../storage/people/absences.ts'
import type { PersonDetails } from '../../../storage/people/person-by-id.ts'
import type { ProtectedChange } from '../../../storage/people/protected-change.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { changeInWords } from '../changes/change-words.ts'
import { Done } from '../done.tsx'

export type PersonModel = {
  readonly person: PersonDetails
  readonly invitation: { readonly state: LinkState; readonly until: Date } | undefined
  readonly absences: readonly Absence[]
  readonly waiting: readonly ProtectedChange[]
  readonly mayInvite: boolean
  readonly mayGiveRoles: boolean
  readonly mayNoteAbsence: boolean
  readonly mayConfirm: boolean
}

export function personPage(visit: SchoolVisit, model: PersonModel) {
  const { person, absences, waiting } = model
  const seesAddress = model.mayInvite || model.mayGiveRoles || visit.actor.person === person.id
  return schoolPage(
    visit,
    { title: person.name, place: 'More' },
    <>
      <p class="soft">
        <a href="/people">People</a>
      </p>
      <Done visit={visit} />
      <h1>{person.name}</h1>
      <SummaryList
        rows={[
          { key: 'Roles', value: rolesInWords(person, visit.now) },
          seesAddress && { key: 'E-mail address', value: person.address ?? 'None' },
          { key: 'Signing in', value: signingIn(model, visit.now) },
          { key: 'Away', value: absences.map((absence) => awayInWords(absence, visit.now)).join('; ') || 'No' },
        ]}
      />
      {(model.mayGiveRoles || model.mayConfirm) &&
        waiting.map((change) => (
          <p>
            Waits for a second person: <a href={`/people/changes/${change.id}`}>{changeInWords(change)}</a>
          </p>
        ))}
      <WhatCanBeDone visit={visit} model={model} />
    </>,
  )
}

function WhatCanBeDone({ visit, model }: { readonly visit: SchoolVisit; readonly model: PersonModel }) {
  const { person, absences } = model
  const at = `/people/${person.id}`
  return (
    <>
      {model.mayInvite && !person.account && (
        <Form visit={visit} action={`${at}/invitation/again`}>
          <Acts>
            <Button once>Send the invitation again</Button>
          </Acts>
        </Form>
      )}
      {model.mayNoteAbsence && absences.length > 0 && (
        <Form visit={visit} action={`${at}/back`}>
          <Acts>
            <Button once>Note that they are back</Button>
          </Acts>
        </Form>
      )}
      <Acts>
        {model.mayGiveRoles && <Button href={`${at}/roles`}>Give or end a role</Button>}
        {model.mayNoteAbsence && (
          <Button kind="secondary" href={`${at}/away`}>
            Note that they are away
          </Button>
        )}
        {model.mayGiveRoles && visit.actor.person !== person.id && (
          <>
            <Button kind="secondary" href={`${at}/reset`}>
              Reset how they sign in
            </Button>
            <Button kind="secondary" href={`${at}/left`}>
              {person.account ? 'Say that they have left' : 'Withdraw the invitation'}
            </Button>
          </>
        )}
      </Acts>
    </>
  )
}

function rolesInWords(person: PersonDetails, now: Date) {
  if (person.roles.length === 0) return 'None yet'
  return [
    <ul class="govuk-list">
      {person.roles.map((held) => (
        <li>
          {titleOfRole(held.role)} <small>since {dateInWords(held.since, now)}</small>
        </li>
      ))}
    </ul>,
  ]
}

function signingIn({ person, invitation }: PersonModel, now: Date): string {
  if (person.account) return 'Has joined'
  if (!invitation) return 'Has not been invited'
  return invitation.state === 'good'
    ? `Invited, until ${whenInWords(invitation.until, now)}`
    : 'Invited, but the invitation has run out: send it again'
}

function awayInWords(absence: Absence, now: Date): string {
  const until = absence.ends ? `, until ${whenInWords(absence.ends, now)}` : ''
  return absence.starts > now ? `From ${whenInWords(absence.starts, now)}${until}` : `Now${until}`
}
