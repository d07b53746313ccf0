import { setTimeout } from 'node:timers/promises'
import { codeTyped } from '../../../actions/concerns/new-code.ts'
import type { Reply, Visit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import type { Comes } from './pace.ts'
import { formOutFor, isPuzzleSolved } from './puzzle.tsx'

/** Whoever sends in haste waits first, outside any transaction; nobody is turned away, and nothing typed is lost. */
export function paced(door: Comes['door'], work: (visit: Visit) => Promise<Reply>): (visit: Visit) => Promise<Reply> {
  return async (visit) => {
    const school = visit.params['slug'] ?? ''
    const solved = isPuzzleSolved(visit, school)
    const comes: Comes =
      door === 'telling'
        ? { door, solved, outFor: formOutFor(visit, school) }
        : { door, solved, code: codeTyped(lineIn(visit.form, 'code', 60)) }
    await setTimeout(visit.parts.pace.waitFor(comes, visit.now))
    return work(visit)
  }
}
