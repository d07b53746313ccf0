import type { Actor } from '../../core/access/actor.ts'
import { type ConfirmRefusal, mayConfirm, mayStillBeMade } from '../../core/people/may-confirm.ts'
import { isId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { changeById, decideChange, type ProtectedChange } from '../../storage/people/protected-change.ts'
import { standingOf } from '../../storage/people/standing-of.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Door } from '../access/door.ts'
import { leftWithoutAReader } from '../concerns/left-without-a-reader.ts'
import { tell } from '../records/tell.ts'
import { makeReset } from './make-reset.ts'
import { makeRoleChange } from './make-role-change.ts'

export type DecideOutcome =
  | { readonly done: true }
  | {
      readonly refused: ConfirmRefusal | 'not-here' | 'no-longer-applies' | 'changed-meanwhile' | 'nobody-would-receive'
    }

/**
 * The second person confirms or declines a change. Confirming looks at everything again, then carries the change out in
 * the same transaction; whoever asked and whoever it is about are told either way.
 */
export async function decideOnChange(
  tx: InSchool,
  door: Door,
  actor: Actor & { readonly schoolName: string },
  id: string,
  confirmed: boolean,
): Promise<DecideOutcome> {
  const change = isId(id) ? await changeById(tx, id) : undefined
  const confirmer = await standingOf(tx, actor.person)
  const subject = change && (await standingOf(tx, change.person))
  if (!change || !confirmer) return { refused: 'not-here' }
  if (!subject) return { refused: 'no-longer-applies' }
  const asker = await standingOf(tx, change.askedBy)
  const verdict = mayConfirm({ confirmer, asker, subject, decided: change.decidedAt !== null })
  if (verdict.verdict === 'refused') return { refused: verdict.reason }
  if (confirmed) {
    const still = mayStillBeMade(asker)
    if (still.verdict === 'refused') return { refused: still.reason }
    const held = change.role !== null && subject.roles.includes(change.role)
    if (change.act !== 'reset' && held !== (change.act === 'end')) return { refused: 'no-longer-applies' }
    const { act, person, role } = change
    if (act === 'end' && role && (await leftWithoutAReader(tx, door.now, { person, role })).length > 0) {
      return { refused: 'nobody-would-receive' }
    }
  }
  if (!(await decideChange(tx, change.id, { by: actor.person, confirmed, at: door.now }))) {
    return { refused: 'changed-meanwhile' }
  }
  await writeAudit(tx, {
    actor: actor.person,
    verb: confirmed ? 'change-confirmed' : 'change-declined',
    subjectKind: 'protected-change',
    subjectId: change.id,
    facts: { act: change.act, role: change.role, person: change.person, askedBy: change.askedBy },
  })
  await tell(tx, door.publicUrl, [change.askedBy, change.person], {
    kind: 'change-decided',
    subjectKind: 'protected-change',
    subjectId: change.id,
  })
  if (confirmed) await carryOut(tx, door, actor, change)
  return { done: true }
}

async function carryOut(
  tx: InSchool,
  door: Door,
  actor: Actor & { readonly schoolName: string },
  { act, role, person, address }: ProtectedChange,
): Promise<void> {
  if (act !== 'reset' && role) await makeRoleChange(tx, actor.person, { act, role, person })
  if (act === 'reset' && address) await makeReset(tx, door, actor, { person, address })
}
