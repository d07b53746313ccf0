import type { Actor } from '../../core/access/actor.ts'
import { aboutKind } from '../../core/channels/kind-of-channel.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayWrite, type WritingRefusal } from '../../core/posts/may-write.ts'
import { officialOnly } from '../../core/posts/official-only.ts'
import { type OtherRouteRefusal, othersReached } from '../../core/posts/others-reached.ts'
import type { Draft } from '../../core/posts/post.ts'
import { contentBytes, contentHash } from '../../core/posts/post-content.ts'
import { nextStep, type ReadingStep, readingRoute } from '../../core/posts/reading-route.ts'
import { type Gap, gapsIn } from '../../core/posts/ready-to-put-forward.ts'
import type { PostId } from '../../core/school/ids.ts'
import { channelsAmong } from '../../storage/channels/channels-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { holdersAtWork } from '../../storage/people/holders-at-work.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { addWriter } from '../../storage/posts/save-draft.ts'
import { keepFindings, keepVersion, latestVersion } from '../../storage/posts/versions.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import { clockOf } from '../publishing/schedule-publications.ts'
import { tell } from '../records/tell.ts'
import type { Refusal } from '../refusal.ts'
import { channelsNotReady } from './channels-not-ready.ts'
import { findInDraft, openFindings } from './find-in-draft.ts'
import { frozenContent } from './frozen-content.ts'
import { releaseVersion } from './release-version.ts'
import { askedFirst, readersToday } from './who-may-read.ts'
import { acceptableUseOf } from './writing-facts.ts'

export type PutForwardRefusal =
  | WritingRefusal
  | OtherRouteRefusal
  | 'no-such-post'
  | 'not-a-draft'
  | 'gaps'
  | 'findings-open'

export type PutForward =
  | { readonly waitsFor: 'colleague' | 'headteacher'; readonly asked: number }
  | { readonly goesAt: Date }
  | (Refusal<PutForwardRefusal> & { readonly gaps?: readonly Gap[] })

/**
 * Puts a draft forward: its bytes are frozen, what was found is kept with its answers, and it goes to whoever must
 * agree, or under oversight straight to the clock with notice to those who can hold it.
 */
export async function putForward(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  id: PostId,
): Promise<PutForward> {
  const draft = await draftById(tx, id, true)
  return draft ? putForwardHeld(tx, desk, actor, policy, draft) : { refused: 'no-such-post', basis: noBasis }
}

/** The same for a draft that this transaction has read and holds, as one just saved is. */
export async function putForwardHeld(
  tx: InSchool,
  desk: Desk,
  actor: Actor,
  policy: Policy,
  draft: Draft,
): Promise<PutForward> {
  const { id } = draft
  if (draft.stage !== 'draft' && draft.stage !== 'sent-back') return { refused: 'not-a-draft', basis: noBasis }
  const channels = draft.channels.map((channel) => channel.id)
  const route = readingRoute(policy)
  const step = nextStep(route, [])
  const [acceptableUse, chosen, found, before, way] = await Promise.all([
    acceptableUseOf(tx, actor, policy),
    channelsAmong(tx, channels),
    findInDraft(tx, desk, policy, id, draft),
    draft.version === 0 ? undefined : latestVersion(tx, id),
    step ? wayToReaders(tx, desk, step) : wayOut(tx, desk, draft),
  ])
  const approvedOn = chosen.map((channel) => channel.posters.includes(actor.person))
  const writing = mayWrite(policy, { roles: actor.roles, acceptableUse, approvedOn })
  if (writing.verdict === 'refused') return { refused: writing.reason, basis: writing.basis }
  const notReady = channelsNotReady(policy, chosen)
  const gaps = [...gapsIn(draft, desk.now, (channel) => aboutKind(channel.kind).limit), ...notReady]
  if (gaps.length > 0) return { refused: 'gaps', basis: notReady.length > 0 ? officialOnly(policy) : noBasis, gaps }
  const reached = othersReached(
    policy,
    draft.channels.map((channel) => channel.kind),
    draft.otherRoute,
  )
  if (reached.verdict === 'refused') return { refused: reached.reason, basis: reached.basis }
  const open = openFindings(found)
  if (open.length > 0)
    return { refused: 'findings-open', basis: { clauses: open.flatMap((f) => f.clauses), defaults: [] } }

  const content = frozenContent(draft)
  const bytes = contentBytes(content)
  const hash = contentHash(bytes)
  const frozen: Promise<unknown>[] = [
    draft.writers.includes(actor.person) ? Promise.resolve() : addWriter(tx, id, actor.person),
    keepVersion(tx, id, {
      bytes,
      hash,
      number: content.version,
      madeBy: actor.person,
      stage: 'step' in way ? 'reading' : 'agreed',
    }),
    keepFindings(
      tx,
      id,
      hash,
      found.findings.map((finding) => ({ ...finding, answerId: finding.answer?.id ?? null })),
    ),
    writeAudit(tx, {
      actor: actor.person,
      verb: 'put-forward',
      subjectKind: 'post',
      subjectId: id,
      contentHash: hash,
      facts: { version: content.version, found: found.findings.length, namesChecked: found.namesChecked },
    }),
  ]
  if ('step' in way) {
    const asked = askedFirst(way.readers, way.step, draft)
    await Promise.all([
      ...frozen,
      tell(tx, desk.publicUrl, asked, { kind: 'post-to-read', subjectKind: 'post', subjectId: id }),
    ])
    return { waitsFor: way.step, asked: asked.length }
  }
  const version = { hash, content, corrects: before?.hash ?? null }
  const overseers = [...chosen.flatMap((channel) => channel.posters), ...way.heads]
  const told = overseers.filter((person) => person !== actor.person)
  const [goesAt] = await Promise.all([
    releaseVersion(tx, desk, actor, draft, version, route, { kind: 'overseen' }, way.clock),
    ...frozen,
    tell(tx, desk.publicUrl, told, { kind: 'post-overseen', subjectKind: 'post', subjectId: id }),
  ])
  return { goesAt }
}

/** Where somebody must agree: who could. */
async function wayToReaders(tx: InSchool, desk: Desk, step: ReadingStep) {
  return { step, readers: await readersToday(tx, desk.now) }
}

/** Where nobody agrees beforehand: what stands on the clock already, and the heads who are told beside the posters. */
async function wayOut(tx: InSchool, desk: Desk, draft: Draft) {
  const [clock, heads] = await Promise.all([clockOf(tx, draft), holdersAtWork(tx, 'headteacher', desk.now)])
  return { clock, heads }
}
