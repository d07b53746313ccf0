import { titleOfRole } from '../../../core/people/role.ts'
import type { PersonListed } from '../../../storage/people/people-list.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { StateProps } from '../../kit/signpost/state.tsx'
import { WarningText } from '../../kit/warning-text.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { Done } from '../done.tsx'

export type PeopleModel = {
  readonly people: readonly PersonListed[]
  readonly note: string | undefined
  readonly waiting: number
  readonly mayInvite: boolean
  readonly mayNameCover: boolean
}

export function peoplePage(visit: SchoolVisit, { people, note, waiting, mayInvite, mayNameCover }: PeopleModel) {
  const title = 'People'
  return schoolPage(
    visit,
    { title, place: 'More' },
    <>
      <Done visit={visit} />
      <h1>{title}</h1>
      {note && <WarningText>{note}</WarningText>}
      {(mayInvite || mayNameCover) && (
        <Acts>
          {mayInvite && <Button href="/people/invite">Invite somebody</Button>}
          {mayNameCover && (
            <Button kind="secondary" href="/people/cover">
              Say who stands in
            </Button>
          )}
        </Acts>
      )}
      <p>
        <a href="/people/changes">
          {waiting === 0
            ? 'Changes that take two people: none waits'
            : `Changes that take two people: ${waiting} ${waiting === 1 ? 'waits' : 'wait'}`}
        </a>
      </p>
      <Rows
        rows={people.map((person) => ({
          href: `/people/${person.id}`,
          title: person.name,
          note: person.roles.map(titleOfRole).join(', ') || 'No role yet',
          ...stateOf(person),
        }))}
      />
    </>,
  )
}

function stateOf(person: PersonListed): { state?: StateProps } {
  if (!person.joined) return { state: { is: 'waits', children: 'Invited' } }
  return person.away ? { state: { is: 'told', children: 'Away' } } : {}
}
