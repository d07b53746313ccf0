import { sayWhatIsDue } from '../actions/concerns/say-what-is-due.ts'
import { schoolsToLookAt } from '../storage/concerns/schools-to-look-at.ts'
import { inSchool } from '../storage/in-school.ts'
import type { WorkerParts } from './worker-parts.ts'

/** Once a day, at every school alike: closed cases whose day has come are to be looked at again, and it is said. */
export async function sayWhatIsDueForReview(
  parts: Pick<WorkerParts, 'db' | 'publicUrl' | 'now' | 'stop' | 'onSurprise'>,
): Promise<void> {
  for (const school of await schoolsToLookAt(parts.db)) {
    if (parts.stop.aborted) return
    try {
      await inSchool(parts.db, school, (tx) => sayWhatIsDue(tx, { now: parts.now(), publicUrl: parts.publicUrl }))
    } catch (problem) {
      parts.onSurprise('saying what is due for a review', problem)
    }
  }
}
