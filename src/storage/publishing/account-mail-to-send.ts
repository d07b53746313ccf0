import type { AtSignIn } from '../at-sign-in.ts'

export type WaitingAccountMail = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** A mail to an account not yet sent, held until the transaction ends. */
export async function accountMailToSend(tx: AtSignIn, id: string): Promise<WaitingAccountMail | undefined> {
  return tx
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'body'])
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

export async function markAccountMail(
  tx: AtSignIn,
  id: string,
  result: { sentAt: Date } | { problem: string },
): Promise<void> {
  const set =
    'sentAt' in result ? { sent_at: result.sentAt, body: '', problem: null } : { problem: result.problem.slice(0, 500) }
  await tx.updateTable('mail').set(set).where('id', '=', id).execute()
}
