import { signInForDemo } from '../../actions/access/demo-links.ts'
import type { Reply, Route, Visit } from '../route.ts'
import { frontDoor, goIn } from './front-door.ts'

/** Follows a link by role. Opening it is enough: the demo holds nobody’s data. */
async function enterDemo(visit: Visit): Promise<Reply> {
  const door = { ...frontDoor(visit), demo: visit.parts.demo }
  const begun = await signInForDemo(door, visit.params['token'] ?? '', visit.sessionToken)
  return begun ? goIn(begun, null) : 'not-found'
}

/** Added to the routes by the main of the demo, and by no other. */
export const demoRoutes: readonly Route[] = [
  { method: 'GET', url: '/demo/in/:token', access: 'public', handle: enterDemo, perMinute: 60 },
]
