import type { Actor } from '../../core/access/actor.ts'
import { decideReset, type ResetRefusal } from '../../core/people/access-change.ts'
import type { ChangeWay } from '../../core/people/role-change.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { personAtAddress } from '../../storage/people/people-list.ts'
import type { Door } from '../access/door.ts'
import { accessFacts } from './access-facts.ts'
import { askSecondPerson } from './ask-second-person.ts'
import { makeReset } from './make-reset.ts'

export type ResetOutcome =
  | { readonly done: ChangeWay }
  | { readonly refused: ResetRefusal | 'not-here' | 'already-asked' | 'already-here' }

/** Ends somebody’s ways of signing in and invites them again at this address; for a protected role, asks a second person to. */
export async function resetAccess(
  tx: InSchool,
  door: Door,
  actor: Actor & { readonly schoolName: string },
  reset: { person: PersonId; address: string },
): Promise<ResetOutcome> {
  const facts = await accessFacts(tx, actor.person, reset.person)
  if (!facts) return { refused: 'not-here' }
  const verdict = decideReset(facts)
  if (verdict.verdict === 'refused') return { refused: verdict.reason }
  const there = await personAtAddress(tx, reset.address)
  if (there && there.id !== reset.person) return { refused: 'already-here' }
  if (verdict.way === 'second-person') {
    const asked = { act: 'reset', role: null, address: reset.address } as const
    return (await askSecondPerson(tx, door, actor, asked, facts)) ? { done: verdict.way } : { refused: 'already-asked' }
  }
  await makeReset(tx, door, actor, reset)
  return { done: verdict.way }
}
