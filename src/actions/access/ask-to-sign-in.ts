import { linkExpiry, linksAnHour } from '../../core/access/link-life.ts'
import { accountOf } from '../../storage/access/account-for.ts'
import { mailAccount } from '../../storage/access/account-mail.ts'
import { linksMailedSince, makeLink } from '../../storage/access/sign-in-link.ts'
import type { Door } from './door.ts'
import { signInMail } from './mails.ts'

/**
 * Mails a link to sign in where the address is known, a few an hour at most. Gives nothing either way: whoever asked is
 * told the same whether the address is known or not.
 */
export async function askToSignIn(door: Door, address: string, then: string | null): Promise<void> {
  const account = await accountOf(door.signIn, address)
  if (!account) return
  const anHourAgo = new Date(door.now.getTime() - 3_600_000)
  if ((await linksMailedSince(door.signIn, account, anHourAgo)) >= linksAnHour) return
  await door.signIn.transaction().execute(async (signIn) => {
    const token = await makeLink(signIn, 'sign-in', { account, address }, door.now)
    const query = then ? `?then=${encodeURIComponent(then)}` : ''
    const link = `${door.publicUrl}/sign-in/link/${token}${query}`
    await mailAccount(signIn, signInMail(address, link, linkExpiry('sign-in', door.now)))
  })
}
