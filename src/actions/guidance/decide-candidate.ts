import type { Actor } from '../../core/access/actor.ts'
import { type CandidateRefusal, mayDecideCandidate } from '../../core/guidance/candidate.ts'
import { candidateHeld, keepDecided } from '../../storage/guidance/candidates.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** Sets an answer aside as a candidate for the policy, with the reason. As an answer it stands as it did. */
export async function setCandidateAside(
  tx: InSchool,
  now: Date,
  actor: Actor,
  guidance: string,
  reason: string,
): Promise<'done' | Refusal<CandidateRefusal>> {
  return decide(tx, now, actor, guidance, { act: 'set-aside', reason: reason.trim().slice(0, 1000) })
}

/** Takes up again what was set aside: it stands among the candidates as before. */
export async function takeCandidateUpAgain(
  tx: InSchool,
  now: Date,
  actor: Actor,
  guidance: string,
): Promise<'done' | Refusal<CandidateRefusal>> {
  return decide(tx, now, actor, guidance, { act: 'take-up-again', reason: '' })
}

async function decide(
  tx: InSchool,
  now: Date,
  actor: Actor,
  guidance: string,
  { act, reason }: { readonly act: 'set-aside' | 'take-up-again'; readonly reason: string },
): Promise<'done' | Refusal<CandidateRefusal>> {
  const candidate = await candidateHeld(tx, guidance)
  const decision = mayDecideCandidate(act, { standing: candidate?.standing, reason })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const by = { guidance, by: actor.person, at: now }
  await keepDecided(tx, act === 'set-aside' ? { ...by, cameOfIt: act, reason } : { ...by, cameOfIt: 'taken-up-again' })
  await writeAudit(tx, {
    actor: actor.person,
    verb: act === 'set-aside' ? 'set-guidance-aside' : 'take-guidance-up-again',
    subjectKind: 'guidance',
    subjectId: guidance,
    facts: {},
  })
  return 'done'
}
