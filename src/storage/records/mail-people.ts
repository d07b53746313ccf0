import { sql } from 'kysely'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/**
 * One mail for each of these people who has an address, and one job that sends whatever waits at the school, in one
 * statement: forty people may be told of one post, and whoever pressed the button waits for it. The job rests a second, so
 * that what happens together is mailed together and keeps nobody at the screen waiting.
 */
export async function mailPeople(
  tx: InSchool,
  people: readonly PersonId[],
  mail: { readonly subject: string; readonly body: string },
): Promise<void> {
  if (people.length === 0) return
  await sql`
    with kept as (
      insert into mail (school_id, recipient, subject, body)
      select p.school_id, p.address, ${mail.subject}, ${mail.body} from person p
      where p.school_id = ${tx.school} and p.id = any(${people}::uuid[]) and p.address is not null
      returning id)
    select jobs.enqueue('send-waiting-mail', json_build_object('schoolId', ${tx.school}::text),
      now() + interval '1 second', 'mail:' || ${tx.school})
    where exists (select 1 from kept)`.execute(tx)
}
