import { type EntryNow, outsideNow } from '../../../actions/concerns/outside-now.ts'
import { mayConfirmOutside } from '../../../core/concerns/may-confirm-outside.ts'
import type { OutsideEntry } from '../../../core/concerns/outside-entry.ts'
import { titleOfRole } from '../../../core/people/role.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import { type Row, Rows } from '../../kit/signpost/rows.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { ContactShown } from './contact-words.tsx'
import { standingStates, standingWords } from './standing-words.ts'

/** A number that differs from place to place and that nobody has entered. */
function isMissing(entry: OutsideEntry): boolean {
  return entry.is === 'contact' && entry.known.telephone === null && entry.known.email === null
}

/** The rules and numbers from outside that the school goes by: what waits for whoever looks first, then all of it. */
export async function showOutside(visit: SchoolVisit): Promise<Reply> {
  const { tx, now, actor } = visit
  const { entries, atWork } = await outsideNow(tx, now)
  const names = await peopleNames(tx)
  const name = (person: string) => names.get(person) ?? 'somebody who has left'
  const mine = ({ entry, standing }: EntryNow) =>
    standing.is === 'unconfirmed' && mayConfirmOutside(actor.roles, entry, atWork).verdict === 'allowed'
  const row = ({ entry, standing }: EntryNow): Row => ({
    href: `/school/outside/${encodeURIComponent(entry.id)}`,
    title: entry.title,
    note:
      entry.is === 'contact' && standing.is === 'confirmed' ? (
        <>
          <ContactShown contact={standing.said.contact} />. {standingWords(standing, entry.toConfirm, name, now)}
        </>
      ) : standing.is === 'unconfirmed' && standing.before === null ? (
        `${isMissing(entry) ? 'The number is missing. ' : ''}Asked of the ${titleOfRole(entry.toConfirm).toLowerCase()}.`
      ) : (
        standingWords(standing, entry.toConfirm, name, now)
      ),
    state: standingStates[standing.is],
  })
  const waiting = entries.filter(mine)
  const rest = entries.filter((one) => !mine(one))
  return {
    page: schoolPage(
      visit,
      { title: 'Rules and numbers from outside', place: 'More' },
      <>
        {visit.query['done'] === 'said' && (
          <NotificationBanner kind="success" title="Done">
            Kept with your name and today’s date.
          </NotificationBanner>
        )}
        <h1>Rules and numbers from outside</h1>
        <p>
          Signpost comes with what the law and councils ask, as far as it was read. It acts on it from the first day.
          Nobody relies on it before the person named here has looked at it.
        </p>
        {waiting.length > 0 && (
          <>
            <h2>Waiting for you</h2>
            <Rows rows={waiting.map(row)} />
          </>
        )}
        <h2>{waiting.length > 0 ? 'The others' : 'All of them'}</h2>
        <Rows rows={rest.map(row)} />
      </>,
    ),
  }
}
