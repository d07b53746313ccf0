import type { Actor } from '../../core/access/actor.ts'
import { readingFor, readingHash, wordsRead } from '../../core/oversight/reading.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { keepPolicyReading } from '../../storage/oversight/readings.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionDocument } from '../../storage/policy/version-document.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

/**
 * Keeps that somebody has read what the policy asks of them. `seen` is the hash of the words on their page: where they
 * changed meanwhile nothing is kept, and the person is shown the new ones.
 */
export async function sayRead(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  seen: string,
): Promise<'read' | Refusal<'no-policy' | 'changed-meanwhile'>> {
  const inForce = await policyInForce(tx)
  const printed = inForce && (await versionDocument(tx, inForce.version))
  if (!inForce || !printed) return { refused: 'no-policy', basis: noBasis }
  const sections = readingFor(printed.document, actor.roles)
  const wordsHash = readingHash(sections)
  if (wordsHash.toString('hex') !== seen) return { refused: 'changed-meanwhile', basis: noBasis }
  const { version } = inForce
  const reading = { person: actor.person, version, wordsHash, words: wordsRead(sections), at: desk.now }
  const kept = await keepPolicyReading(tx, reading)
  if (kept === null) return 'read'
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'read-policy',
    subjectKind: 'policy-reading',
    subjectId: kept,
    contentHash: wordsHash,
    facts: { clauses: Object.keys(reading.words).length },
  })
  return 'read'
}
