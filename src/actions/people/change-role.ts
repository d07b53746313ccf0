import type { Actor } from '../../core/access/actor.ts'
import {
  type ChangeWay,
  decideRoleChange,
  type RoleChange,
  type RoleChangeRefusal,
} from '../../core/people/role-change.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Door } from '../access/door.ts'
import { leftWithoutAReader } from '../concerns/left-without-a-reader.ts'
import { tell } from '../records/tell.ts'
import { accessFacts } from './access-facts.ts'
import { askSecondPerson } from './ask-second-person.ts'
import { makeRoleChange } from './make-role-change.ts'

export type ChangeRoleOutcome =
  | { readonly done: ChangeWay }
  | { readonly refused: RoleChangeRefusal | 'not-here' | 'already-asked' | 'nobody-would-receive' }

/** Gives somebody a role or ends one they hold; for a protected role, asks a second person to. */
export async function changeRole(
  tx: InSchool,
  door: Door,
  actor: Actor,
  change: RoleChange & { readonly person: PersonId },
): Promise<ChangeRoleOutcome> {
  const facts = await accessFacts(tx, actor.person, change.person)
  if (!facts) return { refused: 'not-here' }
  const verdict = decideRoleChange(change, facts)
  if (verdict.verdict === 'refused') return { refused: verdict.reason }
  if (change.act === 'end' && (await leftWithoutAReader(tx, door.now, change)).length > 0) {
    return { refused: 'nobody-would-receive' }
  }
  if (verdict.way === 'second-person') {
    const asked = await askSecondPerson(tx, door, actor, change, facts)
    return asked ? { done: 'second-person' } : { refused: 'already-asked' }
  }
  await makeRoleChange(tx, actor.person, change, { alone: verdict.way === 'first-confirmer' })
  if (change.person !== actor.person) {
    await tell(tx, door.publicUrl, [change.person], {
      kind: 'role-changed',
      subjectKind: 'person',
      subjectId: change.person,
    })
  }
  return { done: verdict.way }
}
