import type { Actor } from '../../core/access/actor.ts'
import type { AccessFacts } from '../../core/people/access-change.ts'
import { mayConfirm } from '../../core/people/may-confirm.ts'
import type { Role } from '../../core/people/role.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { askChange } from '../../storage/people/protected-change.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Door } from '../access/door.ts'
import { tell } from '../records/tell.ts'

export type Asked = { readonly act: 'grant' | 'end' | 'reset'; readonly role: Role | null; readonly address?: string }

/**
 * Keeps a change that one person may not make alone, and tells whoever may confirm it and whoever it is about.
 * Gives its id, or nothing where the same change already waits.
 */
export async function askSecondPerson(
  tx: InSchool,
  door: Door,
  actor: Actor,
  asked: Asked,
  facts: Pick<AccessFacts, 'asker' | 'subject' | 'board'>,
): Promise<string | undefined> {
  const { asker, subject, board } = facts
  const id = await askChange(tx, { ...asked, person: subject.person, askedBy: actor.person, at: door.now })
  if (id === undefined) return undefined
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'change-asked',
    subjectKind: 'protected-change',
    subjectId: id,
    facts: { act: asked.act, role: asked.role, person: subject.person },
  })
  const able = board.holders.filter(
    (holder) => mayConfirm({ confirmer: holder, asker, subject, decided: false }).verdict === 'allowed',
  )
  const about = { subjectKind: 'protected-change', subjectId: id } as const
  await tell(
    tx,
    door.publicUrl,
    able.map((holder) => holder.person),
    { kind: 'change-to-confirm', ...about },
  )
  if (subject.person !== actor.person) {
    await tell(tx, door.publicUrl, [subject.person], { kind: 'change-about-you', ...about })
  }
  return id
}
