import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { enqueue } from './enqueue.ts'

type Mail = { readonly subject: string; readonly body: string }
type Notice = { readonly kind: string; readonly subjectKind: string; readonly subjectId: string }

/**
 * One mail for each of these people who has an address and, where there is a notice, a line on Home for each: in one
 * statement, since forty people may be told of one post, and whoever pressed the button waits for it. One job sends
 * whatever waits at the school. It rests a second, so that what happens together is mailed together and keeps nobody at
 * the screen waiting.
 */
export async function tellPeople(
  tx: InSchool,
  people: readonly PersonId[],
  mail: Mail,
  notice: Notice | null = null,
): Promise<void> {
  if (people.length === 0) return
  const mailed = await sql`
    ${notice === null ? sql`` : lineOnHome(tx, people, notice)}
    insert into mail (school_id, recipient, subject, body)
    select p.school_id, p.address, ${mail.subject}, ${mail.body} from person p
    where p.school_id = ${tx.school} and p.id = any(${people}::uuid[]) and p.address is not null`.execute(tx)
  if (mailed.numAffectedRows === 0n) return
  const runAt = new Date(Date.now() + 1000)
  enqueue(tx, 'send-waiting-mail', { schoolId: tx.school }, { runAt, key: `mail:${tx.school}` })
}

const lineOnHome = (tx: InSchool, people: readonly PersonId[], notice: Notice) => sql`
  with noticed as (
    insert into notice (school_id, person_id, kind, subject_kind, subject_id)
    select ${tx.school}, told, ${notice.kind}, ${notice.subjectKind}, ${notice.subjectId}
    from unnest(${people}::uuid[]) as told)`
