import { setTimeout } from 'node:timers/promises'
import type { Reply, Visit } from '../../route.ts'
import type { TellingDoor } from './pace.ts'
import { isPuzzleSolved } from './puzzle.tsx'

/** Whoever comes often from one place waits first, outside any transaction; nobody is turned away, and nothing typed is lost. */
export function paced(door: TellingDoor, work: (visit: Visit) => Promise<Reply>): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    const solved = isPuzzleSolved(visit, visit.params['slug'] ?? '')
    await setTimeout(visit.parts.pace.waitFor(visit.from, visit.now, solved, door))
    return work(visit)
  }
}
