import type { Actor } from '../../core/access/actor.ts'
import { type ConfirmOutsideRefusal, mayConfirmOutside } from '../../core/concerns/may-confirm-outside.ts'
import type { Contact } from '../../core/concerns/outside-entry.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { keepOutsideSaid } from '../../storage/concerns/outside-said.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import { outsideNow } from './outside-now.ts'

export type SaidOfOutside =
  | { readonly stands: 'confirmed'; readonly contact: Contact }
  | { readonly stands: 'not-here'; readonly reason: string }

const noContact: Contact = { telephone: null, email: null, hours: null }

/**
 * The person whom an entry from outside asks says that it is right, with the contact as they know it, or that it does
 * not apply, with why. A rule of law goes on counting either way: nobody at a school switches one off for themselves.
 */
export async function confirmOutside(
  tx: InSchool,
  now: Date,
  actor: Actor,
  id: string,
  said: SaidOfOutside,
): Promise<'said' | 'not-here' | Refusal<ConfirmOutsideRefusal | 'no-way-to-reach' | 'no-reason'>> {
  const { entries, atWork } = await outsideNow(tx, now)
  const entry = entries.find((one) => one.entry.id === id)?.entry
  if (!entry) return 'not-here'
  const decision = mayConfirmOutside(actor.roles, entry, atWork)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const contact = said.stands === 'confirmed' && entry.is === 'contact' ? said.contact : noContact
  if (said.stands === 'confirmed' && entry.is === 'contact' && contact.telephone === null && contact.email === null) {
    return { refused: 'no-way-to-reach', basis: noBasis }
  }
  const reason = said.stands === 'not-here' ? said.reason.trim() : null
  if (reason === '') return { refused: 'no-reason', basis: noBasis }
  const { edition } = entry
  const line = { entry: id, edition, stands: said.stands, contact, reason, by: actor.person, at: now }
  const subjectId = await keepOutsideSaid(tx, line)
  await writeAudit(tx, {
    actor: actor.person,
    verb: said.stands === 'confirmed' ? 'outside-confirmed' : 'outside-not-here',
    subjectKind: 'outside',
    subjectId,
    facts: { entry: id, edition },
  })
  return 'said'
}
