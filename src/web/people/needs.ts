import { acknowledgementNeeded, isAcknowledged } from '../../core/agreements/acknowledgement-needed.ts'
import { mayConfirm } from '../../core/people/may-confirm.ts'
import { protectedRoles } from '../../core/people/protected-roles.ts'
import { isStaff, type Role } from '../../core/people/role.ts'
import { whenInWords } from '../../core/school/london-time.ts'
import { acknowledgementOf } from '../../storage/agreements/acknowledgement-of.ts'
import { peopleList } from '../../storage/people/people-list.ts'
import { changesWaiting } from '../../storage/people/protected-change.ts'
import { boardNow, standingOf } from '../../storage/people/standing-of.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import type { Need } from '../kit/signpost/needs-list.tsx'
import type { SchoolVisit } from '../route.ts'
import { changeInWords } from './changes/change-words.ts'
import { confirmersNote } from './confirmers-note.ts'

type Ranked = Need & { readonly rank: number }

/** What of the people and their agreements needs this person: changes to decide, a paper to sign, too few to confirm. */
export async function needsOfPeople(visit: SchoolVisit): Promise<readonly Ranked[]> {
  return [...(await changesToDecide(visit)), ...(await paperToSign(visit)), ...(await tooFewToConfirm(visit))]
}

async function changesToDecide(visit: SchoolVisit): Promise<readonly Ranked[]> {
  const { tx, actor, now } = visit
  const confirmer = await standingOf(tx, actor.person)
  const needs: Ranked[] = []
  for (const change of await changesWaiting(tx)) {
    const subject = await standingOf(tx, change.person)
    const asker = await standingOf(tx, change.askedBy)
    if (!confirmer || !subject) continue
    if (mayConfirm({ confirmer, asker, subject, decided: false }).verdict === 'refused') continue
    needs.push({
      rank: 1,
      href: `/people/changes/${change.id}`,
      says: `Confirm or decline: ${changeInWords(change)}`,
      because: `Asked by ${change.askedByName}. Nothing changes until you or another decides.`,
      clock: `asked ${whenInWords(change.askedAt, now)}`,
    })
  }
  return needs
}

async function paperToSign({ tx, actor }: SchoolVisit): Promise<readonly Ranked[]> {
  if (!isStaff(actor.roles)) return []
  const inForce = await policyInForce(tx)
  const needed = inForce && acknowledgementNeeded(inForce.policy)
  if (!needed || isAcknowledged(needed, await acknowledgementOf(tx, actor.person))) return []
  return [
    {
      rank: 4,
      href: '/acceptable-use',
      says: needed.how === 'signed' ? 'Sign the acceptable use policy' : 'Confirm that you have read the policy',
      because: 'Our policy asks for it before you write for the school.',
    },
  ]
}

/** Those who hold the school to account, and the head: while one person could say yes to everything, they all know. */
const told: readonly Role[] = ['headteacher', ...protectedRoles, 'governor']

async function tooFewToConfirm({ tx, actor, now }: SchoolVisit): Promise<readonly Ranked[]> {
  if (!actor.roles.some((role) => told.includes(role))) return []
  const board = await boardNow(tx)
  const people = await peopleList(tx, now)
  const note = confirmersNote(board, (id) => people.find((person) => person.id === id)?.name ?? 'somebody')
  if (!note) return []
  return [{ rank: 4, href: '/people', says: 'Two people should be able to confirm changes', because: note }]
}
