import { remindOfReview } from '../actions/policy/remind-of-review.ts'
import { inSchool } from '../storage/in-school.ts'
import { everySchool } from '../storage/policy/every-school.ts'
import type { WorkerParts } from './worker-parts.ts'

/** Once a day: in every school, whoever leads the policy's review hears that it comes, is due or is late. */
export async function remindOfReviews(
  parts: Pick<WorkerParts, 'db' | 'publicUrl' | 'now' | 'stop' | 'onSurprise'>,
): Promise<void> {
  for (const school of await everySchool(parts.db)) {
    if (parts.stop.aborted) return
    try {
      await inSchool(parts.db, school, (tx) => remindOfReview(tx, { now: parts.now(), publicUrl: parts.publicUrl }))
    } catch (problem) {
      parts.onSurprise('reminding of a review', problem)
    }
  }
}
