import type { Actor } from '../../core/access/actor.ts'
import { guidanceGiven, takeBackGuidance as takeBack } from '../../storage/guidance/guidance.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

/**
 * Takes the school's guidance back, so that it is shown no more: whoever gave it may, and the headteacher. False where it
 * does not stand, or is somebody else's.
 */
export async function takeBackGuidance(tx: InSchool, now: Date, actor: Actor, id: string): Promise<boolean> {
  const given = (await guidanceGiven(tx)).find((one) => one.id === id)
  if (given?.authorId !== actor.person && !actor.roles.includes('headteacher')) return false
  const done = await takeBack(tx, id, actor.person, now)
  if (done) {
    await writeAudit(tx, {
      actor: actor.person,
      verb: 'take-back-guidance',
      subjectKind: 'guidance',
      subjectId: id,
      facts: {},
    })
  }
  return done
}
