import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { maySign, type SignRefusal, signsAs } from '../../core/policy/versions.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { openDraft } from '../../storage/policy/draft.ts'
import { keepSignature, signatureUnder } from '../../storage/policy/signature.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

/** The chair signs the words that were put to governors; `seen` is the hash of what was on the page. */
export async function signPolicy(
  tx: InSchool,
  actor: Actor,
  seen: string,
  now: Date,
): Promise<'done' | Refusal<SignRefusal>> {
  const draft = await openDraft(tx, true)
  const hash = draft?.put?.hash
  const decision = maySign({
    stage: draft?.stage ?? 'dropped',
    roles: actor.roles,
    sameWords: hash?.toString('hex') === seen,
    signed: draft !== undefined && hash !== undefined && (await signatureUnder(tx, draft.id, hash)) !== undefined,
  })
  const as = signsAs(actor.roles)
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  if (!draft || !hash || !as) return { refused: 'not-with-governors', basis: noBasis }
  await keepSignature(tx, { draft: draft.id, hash, by: actor.person, as, at: now })
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'sign-policy',
    subjectKind: 'policy-draft',
    subjectId: draft.id,
    contentHash: hash,
    facts: { as },
  })
  return 'done'
}
