import type { Actor } from '../../core/access/actor.ts'
import { isId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { changeById, decideChange } from '../../storage/people/protected-change.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Door } from '../access/door.ts'

export type WithdrawOutcome = 'done' | 'not-here' | 'not-yours' | 'already-decided'

/** Whoever asked for a change takes the question back. Nothing was changed. */
export async function withdrawChange(tx: InSchool, door: Door, actor: Actor, id: string): Promise<WithdrawOutcome> {
  const change = isId(id) ? await changeById(tx, id) : undefined
  if (!change) return 'not-here'
  if (change.askedBy !== actor.person) return 'not-yours'
  const taken = await decideChange(tx, change.id, { by: actor.person, confirmed: false, at: door.now })
  if (!taken) return 'already-decided'
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'change-withdrawn',
    subjectKind: 'protected-change',
    subjectId: change.id,
  })
  return 'done'
}
