import { enterSchool } from '../../storage/access/session.ts'
import { noteSignIn } from './begin-session.ts'
import type { FrontDoor } from './door.ts'
import { type Place, placesOf } from './places-of.ts'

/** From now on the session acts at this school as this person; nothing where the account does not belong there. */
export async function choosePlace(
  door: FrontDoor,
  session: { token: string; account: string },
  wanted: { school: string; person: string },
): Promise<Place | undefined> {
  const places = await placesOf(door, session.account)
  const place = places.find((one) => one.school === wanted.school && one.person === wanted.person)
  if (!place) return undefined
  await enterSchool(door.signIn, session.token, place)
  await noteSignIn(door, place, 'choice')
  return place
}
