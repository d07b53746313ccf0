import { decideOnChange } from '../../../actions/people/decide-change.ts'
import { withdrawChange } from '../../../actions/people/withdraw-change.ts'
import { may } from '../../../core/access/may.ts'
import { mayConfirm } from '../../../core/people/may-confirm.ts'
import { isId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import {
  changeById,
  changesDecided,
  changesWaiting,
  type ProtectedChange,
} from '../../../storage/people/protected-change.ts'
import { standingOf } from '../../../storage/people/standing-of.ts'
import { frontDoor } from '../../access/front-door.ts'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { Done } from '../done.tsx'
import { actorHere } from '../here.ts'
import { refusePeople } from '../refusal-words.ts'
import { changeInWords, outcomeInWords } from './change-words.ts'
import { changePage } from './page.tsx'

export async function showChanges(visit: SchoolVisit): Promise<Reply> {
  const waiting = (await changesWaiting(visit.tx)).filter((change) => maySee(visit, change))
  const decided = (await changesDecided(visit.tx)).filter((change) => maySee(visit, change))
  const title = 'Changes that take two people'
  const rows = (changes: readonly ProtectedChange[]) =>
    changes.map((change) => ({
      href: `/people/changes/${change.id}`,
      title: changeInWords(change),
      note: `Asked by ${change.askedByName}. ${outcomeInWords(change)}.`,
      when: whenInWords(change.decidedAt ?? change.askedAt, visit.now),
    }))
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
        <p>
          The chair, vice-chair, clerk, safeguarding lead and deputies must be able to act against whoever runs the
          school. One person asks for a change to them; the chair or the clerk confirms it.
        </p>
        {waiting.length > 0 ? <Rows rows={rows(waiting)} /> : <p>None waits.</p>}
        {decided.length > 0 && (
          <>
            <h2>Decided</h2>
            <Rows rows={rows(decided)} />
          </>
        )}
      </>,
    ),
  }
}

export async function showChange(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const change = isId(id) ? await changeById(visit.tx, id) : undefined
  if (!change || !maySee(visit, change)) return 'not-found'
  const confirmer = await standingOf(visit.tx, visit.actor.person)
  const subject = await standingOf(visit.tx, change.person)
  const asker = await standingOf(visit.tx, change.askedBy)
  const decided = change.decidedAt !== null
  const mine = confirmer && subject && mayConfirm({ confirmer, asker, subject, decided }).verdict === 'allowed'
  return {
    page: changePage(visit, {
      change,
      joined: subject ? subject.account !== null : undefined,
      mayDecide: mine === true,
      mayTakeBack: !decided && change.askedBy === visit.actor.person,
    }),
  }
}

export const sendConfirm = (visit: SchoolVisit): Promise<Reply> => sendDecision(visit, true)
export const sendDecline = (visit: SchoolVisit): Promise<Reply> => sendDecision(visit, false)

async function sendDecision(visit: SchoolVisit, confirmed: boolean): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const outcome = await decideOnChange(visit.tx, frontDoor(visit), actorHere(visit), id, confirmed)
  if ('done' in outcome) return { goTo: '/people/changes?done=decided' }
  return outcome.refused === 'not-here' ? 'not-found' : refusePeople(outcome.refused, id)
}

export async function sendTakeBack(visit: SchoolVisit): Promise<Reply> {
  const id = visit.params['id'] ?? ''
  const outcome = await withdrawChange(visit.tx, frontDoor(visit), visit.actor, id)
  if (outcome === 'done') return { goTo: '/people/changes?done=taken-back' }
  return outcome === 'not-here' ? 'not-found' : refusePeople(outcome, id)
}

/** Those who ask, those who confirm, and whoever it is about; to anybody else it is not there. */
function maySee({ actor }: SchoolVisit, change: ProtectedChange): boolean {
  return (
    change.person === actor.person ||
    change.askedBy === actor.person ||
    may(actor.roles, 'role.give').verdict === 'allowed' ||
    may(actor.roles, 'change.confirm').verdict === 'allowed'
  )
}
