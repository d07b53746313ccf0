import type { AtSignIn } from '../at-sign-in.ts'
import { addJobs, jobOf } from '../records/enqueue.ts'

/**
 * Writes a mail to somebody as an account and asks for it to be sent. Its body may hold a link that signs in, so whoever
 * sends it clears the body in the same change that says it was sent.
 */
export async function mailAccount(
  signIn: AtSignIn,
  mail: { recipient: string; subject: string; body: string },
): Promise<void> {
  const { id } = await signIn.insertInto('mail').values(mail).returning('id').executeTakeFirstOrThrow()
  await addJobs(signIn, [jobOf('send-account-mail', { mailId: id })])
}
