import { may } from '../../../core/access/may.ts'
import { peopleList } from '../../../storage/people/people-list.ts'
import { changesWaiting } from '../../../storage/people/protected-change.ts'
import { boardNow } from '../../../storage/people/standing-of.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { confirmersNote } from '../confirmers-note.ts'
import { peoplePage } from './page.tsx'

export async function showPeople(visit: SchoolVisit): Promise<Reply> {
  const { tx, now, actor } = visit
  const people = await peopleList(tx, now)
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? 'somebody'
  return {
    page: peoplePage(visit, {
      people,
      note: confirmersNote(await boardNow(tx), nameOf),
      waiting: (await changesWaiting(tx)).length,
      mayInvite: may(actor.roles, 'person.invite').verdict === 'allowed',
      mayNameCover: may(actor.roles, 'cover.name').verdict === 'allowed',
    }),
  }
}
