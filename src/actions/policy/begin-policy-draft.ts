import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { noOwnChanges } from '../../core/policy/own-changes.ts'
import { packNamed } from '../../core/policy/packs/all-packs.ts'
import type { PolicyParts } from '../../core/policy/school-policy.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { beginDraft, openDraft } from '../../storage/policy/draft.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { partsOfVersion } from '../../storage/policy/policy-of-version.ts'
import { versionToCome } from '../../storage/policy/version-to-come.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'

export type BeginRefusal = 'draft-already' | 'no-such-policy' | 'no-policy-in-force'

/** What a draft starts from: the policy in force, or one adopted to come in force after it; a published one; or what was read of the school's own document. */
export type StartFrom =
  | { readonly from: 'in-force' }
  | { readonly from: 'pack'; readonly pack: string }
  | { readonly from: 'document'; readonly parts: PolicyParts; readonly file: { hash: Buffer; name: string } }

/** Begins a draft. A school works on one at a time, so that everybody means the same words. */
export async function beginPolicyDraft(
  tx: InSchool,
  actor: Actor,
  start: StartFrom,
): Promise<{ draft: string } | Refusal<BeginRefusal>> {
  if (await openDraft(tx)) return { refused: 'draft-already', basis: noBasis }
  const parts = await partsFor(tx, start)
  if ('refused' in parts) return parts
  const draft = await beginDraft(tx, parts, actor.person, start.from === 'document' ? start.file : null)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'begin-policy-draft',
    subjectKind: 'policy-draft',
    subjectId: draft,
    ...(start.from === 'document' && { contentHash: start.file.hash }),
    facts: { from: start.from, pack: parts.pack },
  })
  return { draft }
}

async function partsFor(tx: InSchool, start: StartFrom): Promise<PolicyParts | Refusal<BeginRefusal>> {
  switch (start.from) {
    case 'document':
      return start.parts
    case 'pack': {
      const pack = packNamed(start.pack)
      if (!pack) return { refused: 'no-such-policy', basis: noBasis }
      return { pack: pack.name, settings: pack.settings, own: noOwnChanges, grounds: null }
    }
    case 'in-force': {
      const inForce = await policyInForce(tx)
      const last = (await versionToCome(tx, new Date()))?.version ?? inForce?.version
      const parts = last === undefined ? undefined : await partsOfVersion(tx, last)
      return parts ?? { refused: 'no-policy-in-force', basis: noBasis }
    }
  }
}
