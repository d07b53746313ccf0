import { remindReaders } from '../../../actions/oversight/remind-readers.ts'
import type { RemindRefusal } from '../../../core/oversight/may-remind-readers.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { clauseIn, pageOf } from './clause-in.ts'

/** Reminds those who have not read the clause, and comes back to its page, which says so. */
export async function sendReminder(visit: SchoolVisit): Promise<Reply> {
  const id = clauseIn(visit)
  if (!id) return 'not-found'
  const desk = { now: visit.now, publicUrl: visit.parts.publicUrl }
  const done = await remindReaders(visit.tx, desk, visit.actor, id)
  if (!('refused' in done)) return { goTo: pageOf(id) }
  if (done.refused === 'no-such-clause') return 'not-found'
  const { why, instead } = remindRefusals[done.refused]
  return { refused: { what: 'Nobody was reminded', why, instead, href: pageOf(id), basis: done.basis } }
}

const remindRefusals: Readonly<Record<RemindRefusal, { readonly why: string; readonly instead: string }>> = {
  'not-a-reading': {
    why: 'This clause is not one that people say they have read.',
    instead: 'Its page says how it is kept.',
  },
  'everybody-has-read': { why: 'Everybody it is for has read it.', instead: 'There is nothing left to do.' },
  'nobody-to-remind': {
    why: 'Whoever has not read it was reminded in the last week, or has not joined yet.',
    instead: 'Its page says who. Speak to them, or remind them again later.',
  },
}
