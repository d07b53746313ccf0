import type { Actor } from '../../core/access/actor.ts'
import { reallyAsked } from '../../core/policy/consulted.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { canMove, mayPutToGovernors, type PutRefusal } from '../../core/policy/versions.ts'
import { dayAt } from '../../core/school/day.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { commentsOn } from '../../storage/policy/comments.ts'
import { type Consultation, closeConsultation, consultationsOf } from '../../storage/policy/consultation.ts'
import { moveDraft, openDraft, type PolicyDraft } from '../../storage/policy/draft.ts'
import { peopleWhere } from '../../storage/policy/people-of.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { partsOfVersion } from '../../storage/policy/policy-of-version.ts'
import { versionToCome } from '../../storage/policy/version-to-come.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { changeSetting } from './change-setting.ts'
import { draftContent } from './draft-content.ts'
import { lintSchoolPolicy } from './lint-school-policy.ts'

/**
 * Puts the draft to those who adopt it: from here on its words are frozen as bytes with their hash. `seen` is the
 * revision that was on the page.
 */
export async function putToGovernors(
  tx: InSchool,
  desk: Pick<Desk, 'now' | 'publicUrl'>,
  actor: Actor,
  seen: number,
): Promise<'done' | Refusal<PutRefusal | 'no-draft' | 'changed-meanwhile'>> {
  const draft = await openDraft(tx, true)
  if (!draft) return { refused: 'no-draft', basis: noBasis }
  if (draft.revision !== seen) return { refused: 'changed-meanwhile', basis: noBasis }
  const rounds = await consultationsOf(tx, draft.id)
  const lint = await lintSchoolPolicy(tx, draft, desk.now)
  const decision = mayPutToGovernors(draft.policy, {
    stage: draft.stage,
    consulted: rounds.flatMap((round) => round.asked),
    faults: lint.filter(({ weight }) => weight === 'refuse').length,
    differs: await differs(tx, draft.parts, desk.now),
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await closeConsultation(tx, draft.id, actor.person, desk.now)
  const content = await draftContent(tx, await namingThoseAsked(tx, actor, draft, rounds, desk.now))
  await moveDraft(tx, draft.id, 'with-governors', desk.now, { ...content, by: actor.person })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'put-policy-to-governors',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
    contentHash: content.hash,
    facts: { clauses: [...decision.basis.clauses], defaults: [...decision.basis.defaults] },
  })
  const board = await peopleWhere(tx, desk.now, (roles) =>
    roles.some((role) => role === 'chair-of-governors' || role === 'clerk'),
  )
  const others = board.filter((person) => person !== actor.person)
  await tell(tx, desk.publicUrl, others, {
    kind: 'policy-with-governors',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
  })
  return 'done'
}

/** The draft, which does not say of people that they were asked where they had no time to answer. */
async function namingThoseAsked(
  tx: InSchool,
  actor: Actor,
  draft: PolicyDraft,
  rounds: readonly Consultation[],
  now: Date,
): Promise<PolicyDraft> {
  const named = draft.parts.settings['consulted-on-policy'] ?? []
  const asked = reallyAsked(rounds, (await commentsOn(tx, draft.id)).length, dayAt(now))
  if (named.every((group) => asked.includes(group))) return draft
  if (draft.stage !== 'draft') await moveDraft(tx, draft.id, 'draft', now)
  await changeSetting(tx, actor, { name: 'consulted-on-policy', value: named.filter((group) => asked.includes(group)) })
  return (await openDraft(tx, true)) ?? draft
}

/** Where governors adopted another version to come, the same words as in force are a decision too: it then never comes. */
async function differs(tx: InSchool, parts: unknown, now: Date): Promise<boolean> {
  if (await versionToCome(tx, now)) return true
  const inForce = await policyInForce(tx)
  const before = inForce && (await partsOfVersion(tx, inForce.version))
  return before === undefined || JSON.stringify(inOrder(before)) !== JSON.stringify(inOrder(parts))
}

/** The same value whatever order its names were given in. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, inOrder(part)])
}

/** Governors want something else: the draft can be changed again, and is put to them anew. */
export async function sendDraftBack(
  tx: InSchool,
  actor: Actor,
  now: Date,
): Promise<'done' | Refusal<'not-with-governors'>> {
  const draft = await openDraft(tx, true)
  if (!draft || !canMove(draft.stage, 'send-back')) return { refused: 'not-with-governors', basis: noBasis }
  await moveDraft(tx, draft.id, 'draft', now)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'send-policy-back',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
    ...(draft.put && { contentHash: draft.put.hash }),
  })
  return 'done'
}
