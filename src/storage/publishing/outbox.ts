import { sql } from 'kysely'
import type { MailMessage } from '../../core/channels/mail-transport.ts'
import type { SchoolId } from '../../core/school/ids.ts'
import type { AtSignIn } from '../at-sign-in.ts'
import type { Database } from '../database.ts'
import { inSchool } from '../in-school.ts'

/**
 * Keeps messages where the demo shows them, in place of a mail server. Mail to an account belongs to no school: it is
 * shown at the schools that the account belongs to, else at the first there is.
 */
export function outbox(db: Database, signIn: AtSignIn): (message: MailMessage) => Promise<void> {
  return async (message) => {
    const schools = message.school ? [message.school] : await schoolsOf(db, signIn, message.to)
    for (const school of schools) {
      await inSchool(db, school, async (tx) => {
        await tx
          .insertInto('demo_outbox')
          .values({
            school_id: school,
            message_id: message.messageId,
            recipient: message.to,
            subject: message.subject,
            body: message.text,
            at: message.date,
          })
          .execute()
      })
    }
  }
}

async function schoolsOf(db: Database, signIn: AtSignIn, address: string): Promise<readonly SchoolId[]> {
  const rows = await signIn
    .selectFrom('account_address')
    .innerJoin('membership', 'membership.account_id', 'account_address.account_id')
    .select('membership.school_id')
    .distinct()
    .where('account_address.address', '=', address.toLowerCase())
    .where('membership.ended_at', 'is', null)
    .execute()
  if (rows.length > 0) return rows.map((row) => row.school_id as SchoolId)
  const { rows: first } = await sql<{
    school_id: SchoolId
  }>`select school_id from school_door order by slug limit 1`.execute(db)
  return first.map((row) => row.school_id)
}
