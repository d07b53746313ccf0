import type { TieKind } from '../../../core/concerns/chart.ts'
import type { PersonToday } from '../../../core/people/cover-order.ts'
import { isStaff } from '../../../core/people/role.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import type { NamesSaid } from '../../../storage/concerns/person-names.ts'
import type { TieDeclared } from '../../../storage/concerns/ties.ts'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import type { SchoolVisit } from '../../route.ts'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { Managers } from './managers.tsx'
import { Names } from './names.tsx'
import { DeclareTie, TiesDeclared } from './ties-declared.tsx'

export type TieTyped = { readonly one: string; readonly other: string; readonly kind: string }

export type TiesModel = {
  readonly people: readonly PersonToday[]
  readonly ties: readonly TieDeclared[]
  readonly managers: ReadonlyMap<PersonId, PersonId>
  readonly names: NamesSaid
  readonly seesAll: boolean
  readonly mayNameManager: boolean
  readonly typed: TieTyped
  readonly problems: Problems
}

export const tieKindWords: Readonly<Record<TieKind, string>> = {
  relative: 'They are relatives',
  partner: 'They are partners, or were',
  'close-friend': 'They are close friends',
  other: 'They are close in another way',
}

const done: Readonly<Record<string, string>> = {
  declared:
    'Declared. From now on neither of them learns of a report about the other. The other person is asked to agree.',
  agreed: 'Agreed.',
  disputed: 'Kept. Somebody who is neither of you decides; until then the tie counts.',
  'not-so': 'Ended. What is told from now on can reach them again.',
  ended: 'Ended. Whoever was kept out of something open stays out of it.',
  names: 'Saved.',
  manager: 'Saved. They have been told that something changed.',
}

/** Each declares their own; the headteacher, the safeguarding lead and the clerk see all. */
export function tiesPage(visit: SchoolVisit, model: TiesModel) {
  const title = 'Ties and line managers'
  const words = done[String(visit.query['done'] ?? '')]
  const manager = model.managers.get(visit.actor.person)
  const nameOf = (id: PersonId) => model.people.find((person) => person.id === id)?.name ?? 'somebody who has left'
  return schoolPage(
    visit,
    { title: titleWith(model.problems, title), place: 'More' },
    <>
      <p class="soft">
        <a href="/people">People</a>
      </p>
      <ProblemSummary problems={model.problems} />
      {words && (
        <NotificationBanner kind="success" title="Done">
          {words}
        </NotificationBanner>
      )}
      <h1>{title}</h1>
      <p>
        If something is told about a person you are close to, it goes to somebody else. For that, the school has to know
        to whom you are close.
      </p>
      <p>
        The headteacher, the safeguarding lead and the clerk see what you declare. The person you name sees it too.
        Nobody else does.
      </p>
      <p>
        A tie counts from when it is declared. The person you name, or the clerk, is asked to agree. If it is not so,
        the headteacher, the safeguarding lead or the clerk ends it, whichever of them it is not about.
      </p>
      <h2>{model.seesAll ? 'Ties at the school' : 'Your ties'}</h2>
      <TiesDeclared visit={visit} ties={model.ties} nameOf={nameOf} />
      <DeclareTie visit={visit} model={model} />
      <Names visit={visit} names={model.names} />
      <h2>Line managers</h2>
      {isStaff(visit.actor.roles) && (
        <p>
          {manager
            ? `Your line manager is ${nameOf(manager)}.`
            : 'Nobody has said who your line manager is. What goes to a line manager goes to whoever holds that role.'}
        </p>
      )}
      {model.mayNameManager && <Managers visit={visit} model={model} nameOf={nameOf} />}
    </>,
  )
}
