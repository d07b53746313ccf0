import { demoKey } from '../../../actions/concerns/demo-key.ts'
import type { KeyInHand, SchoolVisit } from '../../route.ts'

/** In the demo a link by role is enough: its keys are sealed with the demo’s own secret, and stand for nothing. */
export async function demoKeyInHand(visit: SchoolVisit): Promise<KeyInHand | undefined> {
  if (!visit.parts.demo || visit.account === null) return undefined
  const whom = { person: visit.actor.person, account: visit.account }
  return demoKey(visit.tx, visit.parts.vault, whom, visit.now)
}
