import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { beginIncident, finishIncident } from '../../storage/channels/incident-mode.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { noteIncidentForReview } from '../policy/incident-for-review.ts'
import type { Refusal } from '../refusal.ts'

/** Says that an incident is on: from now on what was scheduled waits for people, and the policy may be due for review. */
export async function startIncident(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
): Promise<'started' | Refusal<'on-already'>> {
  const id = await beginIncident(tx, actor.person, desk.now)
  if (id === undefined) return { refused: 'on-already', basis: noBasis }
  await writeAudit(tx, { actor: actor.person, verb: 'start-incident', subjectKind: 'incident', subjectId: id })
  await noteIncidentForReview(tx, actor, desk.now)
  return 'started'
}

/** Says that it is over. What was held back meanwhile stays held until somebody decides about it. */
export async function endIncident(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
): Promise<'ended' | Refusal<'not-on'>> {
  const id = await finishIncident(tx, actor.person, desk.now)
  if (id === undefined) return { refused: 'not-on', basis: noBasis }
  await writeAudit(tx, { actor: actor.person, verb: 'end-incident', subjectKind: 'incident', subjectId: id })
  return 'ended'
}
