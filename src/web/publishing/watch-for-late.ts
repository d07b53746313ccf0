import { raiseLateAlarm } from '../../actions/publishing/raise-late-alarm.ts'
import { type PostOffice, sendWaitingMail } from '../../actions/records/send-mail.ts'
import { alarmBefore } from '../../core/posts/publishing/lateness.ts'
import { inSchool } from '../../storage/in-school.ts'
import { isAlive } from '../../storage/publishing/heartbeats.ts'
import { type DueOne, whatIsLate } from '../../storage/publishing/what-is-due.ts'
import type { Parts } from '../parts.ts'

type Watching = Pick<Parts, 'db' | 'publicUrl' | 'rolls' | 'now'>

const everyMs = 30_000
const workerDeadAfterSeconds = 10

/**
 * Looks from the web's side whether posts leave when they should, so that people hear of it when the worker does not
 * live. With a post office, the alarm's mails leave from here too while no worker is heard of. Gives what stops it.
 */
export function watchForLate(parts: Watching, office?: () => Promise<PostOffice>): () => Promise<void> {
  let under: Promise<void> = Promise.resolve()
  const look = () => {
    under = lookForLate(parts, office).then(
      () => {},
      () => {},
    )
  }
  const timer = setInterval(look, everyMs)
  return async () => {
    clearInterval(timer)
    await under
  }
}

/** One look: raises what alarms are needed and gives how many that was. */
export async function lookForLate(parts: Watching, office?: () => Promise<PostOffice>): Promise<number> {
  const now = parts.now()
  const desk = { now, publicUrl: parts.publicUrl, rolls: parts.rolls }
  const raised: DueOne[] = []
  for (const one of await whatIsLate(parts.db, alarmBefore(now), 1000)) {
    const outcome = await inSchool(parts.db, one.school, (tx) => raiseLateAlarm(tx, desk, one.publication, 'web'))
    if (outcome === 'raised') raised.push(one)
  }
  if (raised.length > 0 && office && !(await isAlive(parts.db, 'worker', workerDeadAfterSeconds))) {
    const opened = await office()
    for (const school of new Set(raised.map((one) => one.school))) {
      await sendWaitingMail(parts.db, opened, school, now)
    }
    opened.transport.close()
  }
  return raised.length
}
