import { dayBytes, dayHash } from '../../core/oversight/day-line.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepPolicyDay, lastPolicyDay } from '../../storage/oversight/policy-days.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { stateNow } from './state-now.ts'

/** Keeps how every clause stands today, once. Gives the day, or nothing where it is kept already or no policy is in force. */
export async function keepDay(tx: InSchool, now: Date): Promise<Day | null> {
  const day = dayAt(now)
  const last = await lastPolicyDay(tx)
  if (last && last.day >= day) return null
  const inForce = await policyInForce(tx)
  if (!inForce) return null
  const states = dayBytes(await stateNow(tx, inForce, now, null))
  const previous = last?.hash ?? Buffer.alloc(0)
  const hash = dayHash(previous, states)
  await keepPolicyDay(tx, { day, version: inForce.version, states, hash, previous, at: now })
  await writeAudit(tx, {
    actor: null,
    verb: 'keep-day',
    subjectKind: 'policy-version',
    subjectId: inForce.version,
    contentHash: hash,
    facts: { day },
  })
  return day
}
