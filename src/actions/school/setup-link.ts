import { randomUUID } from 'node:crypto'
import { linkState } from '../../core/access/link-life.ts'
import type { PersonId, SchoolId } from '../../core/school/ids.ts'
import { bareAccount, firstSchoolIds } from '../../storage/access/first-school.ts'
import { anyMembership } from '../../storage/access/membership.ts'
import { endLinks, linkOf, makeLink } from '../../storage/access/sign-in-link.ts'
import type { AtSignIn } from '../../storage/at-sign-in.ts'

/**
 * A one-time link, good for a day, by which whoever runs the server sets up its first school; null once there is one.
 * A link made before stops working.
 */
export async function setupLink(signIn: AtSignIn, publicUrl: string, now = new Date()): Promise<string | null> {
  if (await anyMembership(signIn)) return null
  const token = await signIn.transaction().execute(async (tx) => {
    const ids = (await firstSchoolIds(tx)) ?? {
      // An account of nobody's, to hang the link on: the headteacher gets one of their own.
      account: await bareAccount(tx),
      school: randomUUID() as SchoolId,
      person: randomUUID() as PersonId,
    }
    await endLinks(tx, { account: ids.account, purpose: 'first-school' }, now)
    return makeLink(tx, 'first-school', ids, now)
  })
  return `${publicUrl}/set-up/${token}`
}

export type FirstSchool = { readonly school: SchoolId; readonly person: PersonId }

/** The ids that a set-up link stands for, without using it up; nothing where it was used or ran out, or a school is there. */
export async function firstSchoolBehind(signIn: AtSignIn, token: string, now: Date): Promise<FirstSchool | undefined> {
  const link = await linkOf(signIn, token, 'first-school')
  if (!link?.school || !link.person || linkState(link, now) !== 'good') return undefined
  if (await anyMembership(signIn)) return undefined
  return { school: link.school, person: link.person }
}
