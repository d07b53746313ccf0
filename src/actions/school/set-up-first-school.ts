import { useLink } from '../../storage/access/sign-in-link.ts'
import { type Begun, beginSession } from '../access/begin-session.ts'
import type { FrontDoor } from '../access/door.ts'
import { type NewSchool, setUpSchool } from './set-up-school.ts'
import { firstSchoolBehind } from './setup-link.ts'

/**
 * Whoever holds the set-up link sets up the first school and is signed in as its headteacher. The link is used up last,
 * so that a set-up cut short can be done again with it.
 */
export async function setUpFirstSchool(
  door: FrontDoor,
  token: string,
  wanted: Omit<NewSchool, 'ids'>,
  before: string | null,
): Promise<Begun | undefined> {
  const ids = await firstSchoolBehind(door.signIn, token, door.now)
  if (!ids) return undefined
  const { school, head, account } = await setUpSchool(door, {
    ...wanted,
    ids: { school: ids.school, head: ids.person },
  })
  await useLink(door.signIn, token, 'first-school', door.now)
  return beginSession(door, { account, by: 'set-up', keep: false, before, at: { school, person: head } })
}
