import type { Actor } from '../../core/access/actor.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { personById } from '../../storage/people/person-by-id.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Door } from '../access/door.ts'
import { sendInvitation } from './send-invitation.ts'

export type SendAgainOutcome = 'done' | 'not-here' | 'already-joined' | 'no-address'

/** Mails an invitation once more, to the same address; the one before stops working. */
export async function sendInvitationAgain(
  tx: InSchool,
  door: Door,
  actor: Actor & { readonly schoolName: string },
  id: string,
): Promise<SendAgainOutcome> {
  const person = await personById(tx, id)
  if (!person || person.leftAt) return 'not-here'
  if (person.account) return 'already-joined'
  if (!person.address) return 'no-address'
  await writeAudit(tx, { actor: actor.person, verb: 'person-invited', subjectKind: 'person', subjectId: person.id })
  const to = {
    school: tx.school,
    schoolName: actor.schoolName,
    person: person.id,
    address: person.address.toLowerCase(),
  }
  await sendInvitation(door, to)
  return 'done'
}
