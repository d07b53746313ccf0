import { nameCover } from '../../../actions/people/name-cover.ts'
import { coverOrder } from '../../../core/people/cover-order.ts'
import { isRole, type Role, titleOfRole, usualCover } from '../../../core/people/role.ts'
import { rolesOfPeople } from '../../../core/people/role-change.ts'
import { isId, type PersonId } from '../../../core/school/ids.ts'
import { coverByRole } from '../../../storage/people/cover.ts'
import { namedCover, peopleToday } from '../../../storage/people/people-today.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { Done } from '../done.tsx'
import { peopleProblem, refusePeople } from '../refusal-words.ts'

const places = ['First', 'Then', 'After that', 'Last'] as const

/** Roles somebody is asked for by role, so that somebody else may have to stand in. */
const coveredRoles = rolesOfPeople.filter((role) => usualCover(role).length > 0)

export async function showCover(visit: SchoolVisit): Promise<Reply> {
  const people = await peopleToday(visit.tx, visit.now)
  const named = await coverByRole(visit.tx)
  const nameOf = (id: PersonId) => people.find((person) => person.id === id)?.name ?? 'somebody who has left'
  const title = 'Who stands in'
  return {
    page: schoolPage(
      visit,
      { title, place: 'More' },
      <>
        <p class="soft">
          <a href="/people">People</a>
        </p>
        <Done visit={visit} />
        <h1>{title}</h1>
        <p>When those who hold a role are away, these people are asked instead, in this order.</p>
        <SummaryList
          rows={coveredRoles.map((role) => {
            const chosen = named.get(role) ?? []
            const today = coverOrder(role, people, chosen).map(nameOf).join(', then ') || 'Nobody today'
            return {
              key: titleOfRole(role),
              value:
                chosen.length > 0
                  ? chosen.map(nameOf).join(', then ')
                  : `${today}. Signpost’s default: ${usualCover(role).map(titleOfRole).join(', then ')}`,
              actions: [
                { words: 'Change', href: `/people/cover/${role}`, about: `who stands in for ${titleOfRole(role)}` },
              ],
            }
          })}
        />
      </>,
    ),
  }
}

export async function showCoverOf(visit: SchoolVisit): Promise<Reply> {
  const role = roleIn(visit)
  if (!role) return 'not-found'
  return { page: await coverPage(visit, role, await namedCover(visit.tx, role), {}) }
}

export async function sendCoverOf(visit: SchoolVisit): Promise<Reply> {
  const role = roleIn(visit)
  if (!role) return 'not-found'
  const sent = places.map((_place, index) => lineIn(visit.form, `person-${index + 1}`, 40))
  const people = sent.filter(isId).map((id) => id as PersonId)
  const outcome = await nameCover(visit.tx, visit.now, visit.actor, role, people)
  if ('done' in outcome) return { goTo: '/people/cover?done=cover' }
  if (outcome.refused === 'not-here') return 'not-found'
  if (outcome.refused === 'head-names-own-cover') return refusePeople(outcome.refused)
  return { page: await coverPage(visit, role, people, { 'person-1': peopleProblem(outcome.refused) }), status: 422 }
}

function roleIn(visit: SchoolVisit): Role | undefined {
  const role = visit.params['role'] ?? ''
  return isRole(role) && coveredRoles.includes(role) ? role : undefined
}

async function coverPage(visit: SchoolVisit, role: Role, chosen: readonly PersonId[], problems: Problems) {
  const people = await peopleToday(visit.tx, visit.now)
  const title = `Who stands in for ${titleOfRole(role)}?`
  const options = people
    .filter((person) => !person.roles.includes(role))
    .map((person) => ({
      value: person.id,
      words: `${person.name}: ${person.roles.map(titleOfRole).join(', ') || 'no role'}`,
    }))
  return schoolPage(
    visit,
    { title: titleWith(problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href="/people/cover">Who stands in</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>
        Choose nobody, and Signpost’s default holds: {usualCover(role).map(titleOfRole).join(', then ')}. Whoever is
        away is passed over.
      </p>
      <Form visit={visit} action={`/people/cover/${role}`}>
        {places.map((place, index) => (
          <Select
            name={`person-${index + 1}`}
            label={place}
            value={chosen[index] ?? ''}
            error={problems[`person-${index + 1}`]}
            options={[{ value: '', words: 'Nobody' }, ...options]}
          />
        ))}
        <Acts>
          <Button once>Save who stands in</Button>
        </Acts>
      </Form>
    </>,
  )
}
