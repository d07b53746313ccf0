import type { Actor } from '../../core/access/actor.ts'
import { decideLeave, type LeaveRefusal } from '../../core/people/access-change.ts'
import type { PersonId } from '../../core/school/ids.ts'
import { endMembership } from '../../storage/access/membership.ts'
import { endSessionsOf } from '../../storage/access/session.ts'
import { endLinks } from '../../storage/access/sign-in-link.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { endKeyOfLeaver } from '../../storage/concerns/member-keys.ts'
import { dropKeysOpenedOf } from '../../storage/concerns/open-keys.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { setLeft } from '../../storage/people/add-person.ts'
import { leaveCover } from '../../storage/people/cover.ts'
import { endRoles } from '../../storage/people/hold-role.ts'
import { changesWaiting, decideChange } from '../../storage/people/protected-change.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Door } from '../access/door.ts'
import { accessFacts } from './access-facts.ts'

export type NoteLeftOutcome = { readonly done: true } | { readonly refused: LeaveRefusal | 'not-here' }

/** Somebody has left, or an invitation is withdrawn: all they held ends, and what was asked about them is dropped. */
export async function noteLeft(tx: InSchool, door: Door, actor: Actor, person: PersonId): Promise<NoteLeftOutcome> {
  const facts = await accessFacts(tx, actor.person, person)
  if (!facts) return { refused: 'not-here' }
  const verdict = decideLeave(facts)
  if (verdict.verdict === 'refused') return { refused: verdict.reason }
  const ended = await endRoles(tx, person)
  await leaveCover(tx, person)
  for (const change of (await changesWaiting(tx)).filter((waiting) => waiting.person === person)) {
    await decideChange(tx, change.id, { by: actor.person, confirmed: false, at: door.now })
  }
  await setLeft(tx, person, door.now)
  const { account } = facts.subject
  if (account) await endKeyOfLeaver(tx, account, door.now)
  // Their sessions here end below; no box of their key outlives them.
  if (account) await seenBy(tx, 'itself', () => dropKeysOpenedOf(tx, account))
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'person-left',
    subjectKind: 'person',
    subjectId: person,
    facts: { roles: ended, hadJoined: facts.subject.account !== null },
  })
  await door.signIn.transaction().execute(async (signIn) => {
    await endLinks(signIn, { school: tx.school, person, purpose: 'invitation' }, door.now)
    if (!account) return
    await endMembership(signIn, account, { school: tx.school, person }, door.now)
    await endSessionsOf(signIn, account, tx.school)
  })
  return { done: true }
}
