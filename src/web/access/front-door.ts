import type { Begun } from '../../actions/access/begin-session.ts'
import type { FrontDoor } from '../../actions/access/door.ts'
import type { Reply, Visit } from '../route.ts'

/** What actions about access are handed, from a visit. */
export function frontDoor(visit: Visit): FrontDoor {
  const { db, signIn, publicUrl } = visit.parts
  return { db, signIn, publicUrl, now: visit.now }
}

/** Hands over the cookie, and that of their own key where it is open already, and goes in: where the person was going, or to choose a school where there is more than one. */
export function goIn(begun: Begun, then: string | null, key?: string): Reply {
  const cookie = { session: begun.token, hours: begun.hours, ...(key === undefined ? {} : { key }) }
  if (begun.place) return { goTo: then ?? '/home', cookie }
  return { goTo: then ? `/which-school?then=${encodeURIComponent(then)}` : '/which-school', cookie }
}

/** Whether somebody asked to stay signed in on this device. */
export function wantsToStay(visit: Visit): boolean {
  return visit.form['keep'] === 'yes'
}
