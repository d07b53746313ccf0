import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { enqueue } from './enqueue.ts'

/**
 * One mail for each of these people who has an address, in one statement, and one job that sends whatever waits at the
 * school: forty people may be told of one post, and whoever pressed the button waits for it. The job rests a second, so
 * that what happens together is mailed together and keeps nobody at the screen waiting.
 */
export async function mailPeople(
  tx: InSchool,
  people: readonly PersonId[],
  mail: { readonly subject: string; readonly body: string },
): Promise<void> {
  if (people.length === 0) return
  const kept = await sql`
    insert into mail (school_id, recipient, subject, body)
    select p.school_id, p.address, ${mail.subject}, ${mail.body} from person p
    where p.school_id = ${tx.school} and p.id = any(${people}::uuid[]) and p.address is not null`.execute(tx)
  if (kept.numAffectedRows === 0n) return
  const runAt = new Date(Date.now() + 1000)
  enqueue(tx, 'send-waiting-mail', { schoolId: tx.school }, { runAt, key: `mail:${tx.school}` })
}
