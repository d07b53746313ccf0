import type { ConcernDesk } from '../../actions/concerns/concern-desk.ts'
import type { Visit } from '../route.ts'

export function concernDesk(visit: Visit): ConcernDesk {
  return { now: visit.now, publicUrl: visit.parts.publicUrl, vault: visit.parts.vault }
}
