import type { Membership } from '../../storage/access/membership.ts'
import { membershipsOf } from '../../storage/access/membership.ts'
import { inSchool } from '../../storage/in-school.ts'
import { whoIsHere } from '../../storage/people/who-is-here.ts'
import type { FrontDoor } from './door.ts'

/** Somewhere an account may act: a school, and who they are there. */
export type Place = Membership & { readonly name: string; readonly roles: readonly string[] }

/** Where an account belongs today, asked of each school itself: sign-in alone may be behind. */
export async function placesOf(door: FrontDoor, account: string): Promise<readonly Place[]> {
  const known = await membershipsOf(door.signIn, account)
  const places: Place[] = []
  for (const membership of known) {
    const here = await inSchool(door.db, membership.school, (tx) => whoIsHere(tx, membership.person, account))
    if (here)
      places.push({ ...membership, schoolName: here.schoolName, name: here.actor.name, roles: here.actor.roles })
  }
  return places
}
