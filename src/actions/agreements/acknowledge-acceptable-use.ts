import type { Actor } from '../../core/access/actor.ts'
import { acceptableUseHash } from '../../core/agreements/acceptable-use-document.ts'
import { acknowledgementNeeded } from '../../core/agreements/acknowledgement-needed.ts'
import { acknowledgementOf } from '../../storage/agreements/acknowledgement-of.ts'
import { keepAcknowledgement } from '../../storage/agreements/keep-acknowledgement.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

export type AcknowledgeOutcome = 'done' | 'already-done' | 'nothing-asked' | 'changed-meanwhile'

/**
 * A person signs or confirms the acceptable use policy in force. `shown` is the hash of what stood on their page:
 * where the policy changed since, nothing is kept and they are shown the new words.
 */
export async function acknowledgeAcceptableUse(
  tx: InSchool,
  actor: Actor,
  shown: Buffer,
  now: Date,
): Promise<AcknowledgeOutcome> {
  const inForce = await policyInForce(tx)
  const needed = inForce && acknowledgementNeeded(inForce.policy)
  const printed = inForce && (await versionDocument(tx, inForce.version))
  if (!inForce || !needed || !printed) return 'nothing-asked'
  const hash = acceptableUseHash(printed.document)
  if (!hash.equals(shown)) return 'changed-meanwhile'
  const given = await acknowledgementOf(tx, actor.person)
  if (given === 'signed' || given === needed.how) return 'already-done'
  const id = await keepAcknowledgement(tx, {
    person: actor.person,
    how: needed.how,
    documentHash: hash,
    policyVersion: inForce.version,
    at: now,
  })
  await writeAudit(tx, {
    actor: actor.person,
    verb: needed.how === 'signed' ? 'acceptable-use-signed' : 'acceptable-use-read',
    subjectKind: 'acknowledgement',
    subjectId: id,
    contentHash: hash,
    facts: { policyVersion: inForce.version, clauses: needed.clauses },
  })
  return 'done'
}
