import { raiseLateAlarm } from '../actions/publishing/raise-late-alarm.ts'
import { alarmBefore } from '../core/posts/publishing/lateness.ts'
import { inSchool } from '../storage/in-school.ts'
import { forgetTheDead } from '../storage/publishing/heartbeats.ts'
import { whatIsLate } from '../storage/publishing/what-is-due.ts'
import { lookAfterConcerns } from './look-after-concerns.ts'
import { deskOf, type WorkerParts } from './worker-parts.ts'

/** Every minute: raises the alarm for what is late, passes on what nobody opened, and forgets processes long gone. */
export async function sweep(parts: WorkerParts): Promise<void> {
  for (const one of await whatIsLate(parts.db, alarmBefore(parts.now()), 1000)) {
    await inSchool(parts.db, one.school, (tx) => raiseLateAlarm(tx, deskOf(parts), one.publication, 'worker'))
  }
  await lookAfterConcerns(parts)
  await forgetTheDead(parts.db)
}
