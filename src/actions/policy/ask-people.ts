import type { Actor } from '../../core/access/actor.ts'
import { type ConsultedGroup, consultedGroups } from '../../core/policy/consulted.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { type AskRefusal, canMove, mayAskPeople } from '../../core/policy/versions.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { closeConsultation, openConsultation } from '../../storage/policy/consultation.ts'
import { moveDraft, openDraft, type PolicyDraft } from '../../storage/policy/draft.ts'
import { peopleOfGroups } from '../../storage/policy/people-of.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { changeSetting } from './change-setting.ts'
import { draftContent } from './draft-content.ts'

/** Asks groups of people what they think of the draft as it stands; its words do not move until that is over. */
export async function askPeople(
  tx: InSchool,
  desk: Pick<Desk, 'now' | 'publicUrl'>,
  actor: Actor,
  asking: { readonly asked: readonly ConsultedGroup[]; readonly closesOn: Day | null },
): Promise<'done' | Refusal<AskRefusal | 'no-draft'>> {
  const draft = await openDraft(tx, true)
  if (!draft) return { refused: 'no-draft', basis: noBasis }
  const { asked, closesOn } = asking
  const decision = mayAskPeople({ stage: draft.stage, asked, closesOn, today: dayAt(desk.now) })
  if (decision.verdict === 'refused' || closesOn === null) {
    return { refused: decision.verdict === 'refused' ? decision.reason : 'closes-too-soon', basis: noBasis }
  }
  const held = await nameThemIn(tx, actor, draft, asked)
  const document = await draftContent(tx, held)
  const round = { draft: draft.id, asked, closesOn, document, by: actor.person, at: desk.now }
  const consultation = await openConsultation(tx, round)
  await moveDraft(tx, draft.id, 'consultation', desk.now)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'ask-about-policy',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
    contentHash: document.hash,
    facts: { consultation, asked, closesOn },
  })
  const people = (await peopleOfGroups(tx, desk.now, asked)).filter((person) => person !== actor.person)
  await tell(tx, desk.publicUrl, people, { kind: 'policy-asked', subjectKind: 'policy-draft', subjectId: draft.id })
  return 'done'
}

/**
 * Where the draft says who had a part in it, it names those who are asked now, before they read it: what governors adopt
 * would otherwise say that nobody was. A draft that is silent on it stays silent.
 */
async function nameThemIn(
  tx: InSchool,
  actor: Actor,
  draft: PolicyDraft,
  asked: readonly ConsultedGroup[],
): Promise<PolicyDraft> {
  const named = draft.parts.settings['consulted-on-policy']
  if (named === undefined || asked.every((group) => named.includes(group))) return draft
  const value = consultedGroups.filter((group) => named.includes(group) || asked.includes(group))
  await changeSetting(tx, actor, { name: 'consulted-on-policy', value })
  return (await openDraft(tx, true)) ?? draft
}

/** Ends the asking: the draft can be changed again, with what was said beside it. */
export async function endAsking(tx: InSchool, actor: Actor, now: Date): Promise<'done' | Refusal<'not-asking'>> {
  const draft = await openDraft(tx, true)
  if (!draft || !canMove(draft.stage, 'close-consultation')) return { refused: 'not-asking', basis: noBasis }
  await closeConsultation(tx, draft.id, actor.person, now)
  await moveDraft(tx, draft.id, 'draft', now)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'end-asking-about-policy',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
  })
  return 'done'
}
