import { lintSchoolPolicy } from '../../../actions/policy/lint-school-policy.ts'
import { may } from '../../../core/access/may.ts'
import { type ChannelThatStops, channelsThatStop } from '../../../core/channels/channels-that-stop.ts'
import type { PolicyDocument } from '../../../core/policy/document.ts'
import type { LintFinding } from '../../../core/policy/lint.ts'
import { schoolDocument } from '../../../core/policy/school-document.ts'
import { whoAdopts } from '../../../core/policy/versions.ts'
import { type ClauseChange, whatChanged } from '../../../core/policy/what-changed.ts'
import { channelsOf } from '../../../storage/channels/channels-of.ts'
import { commentsOn, type PolicyComment } from '../../../storage/policy/comments.ts'
import { type Consultation, consultationsOf } from '../../../storage/policy/consultation.ts'
import { openDraft, type PolicyDraft } from '../../../storage/policy/draft.ts'
import { type DraftChange, draftChanges } from '../../../storage/policy/draft-changes.ts'
import { type PolicyInForce, policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { type PolicySignature, signatureUnder } from '../../../storage/policy/signature.ts'
import { versionDocument } from '../../../storage/policy/version-document.ts'
import { type VersionToCome, versionsToCome } from '../../../storage/policy/version-to-come.ts'
import type { SchoolVisit } from '../../route.ts'

export type DraftModel = {
  readonly inForce: PolicyInForce | undefined
  readonly draft: PolicyDraft
  /** What governors adopted already and is not in force yet, the first to begin first. */
  readonly toCome: readonly VersionToCome[]
  readonly changes: readonly DraftChange[]
  /** What the draft says, as it would be printed. */
  readonly document: PolicyDocument
  readonly text: readonly ClauseChange[]
  readonly lint: readonly LintFinding[]
  /** Channels that are posted to now and would not be under the draft. */
  readonly stops: readonly ChannelThatStops[]
  readonly rounds: readonly Consultation[]
  readonly comments: readonly PolicyComment[]
  readonly signature: PolicySignature | undefined
  readonly adopts: { readonly governors: boolean; readonly signed: boolean }
  readonly mayDraft: boolean
  readonly mayAdopt: boolean
  readonly maySign: boolean
}

/** Everything about the school's open draft. Nothing where there is none. */
export async function draftModel(visit: SchoolVisit): Promise<DraftModel | undefined> {
  const { tx, actor, now } = visit
  const draft = await openDraft(tx)
  if (!draft) return undefined
  const inForce = await policyInForce(tx)
  const before = inForce && (await versionDocument(tx, inForce.version))
  const after = schoolDocument(draft.policy, { school: visit.schoolName }, draft.parts.own)
  const rounds = await consultationsOf(tx, draft.id)
  return {
    inForce,
    draft,
    toCome: await versionsToCome(tx, now),
    changes: await draftChanges(tx, draft.id),
    document: after,
    text: before ? whatChanged(before.document, after) : [],
    lint: await lintSchoolPolicy(tx, draft, now),
    stops: inForce ? channelsThatStop(inForce.policy, draft.policy, await channelsOf(tx)) : [],
    rounds,
    comments: rounds.length > 0 ? await commentsOn(tx, draft.id) : [],
    signature: draft.put ? await signatureUnder(tx, draft.id, draft.put.hash) : undefined,
    adopts: whoAdopts(draft.policy, inForce?.policy),
    mayDraft: may(actor.roles, 'policy.draft').verdict === 'allowed',
    mayAdopt: may(actor.roles, 'policy.adopt').verdict === 'allowed',
    maySign: may(actor.roles, 'policy.sign').verdict === 'allowed',
  }
}
