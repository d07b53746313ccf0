import type { PublicationId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'
import { enqueue } from '../records/enqueue.ts'

/** Asks the worker to look at a publication when it is due, at once rather than when it next looks by itself. */
export function nudge(tx: InSchool, publication: PublicationId, dueAt: Date): void {
  enqueue(
    tx,
    'publish',
    { schoolId: tx.school, publicationId: publication },
    { runAt: dueAt, key: `publish:${publication}` },
  )
}
