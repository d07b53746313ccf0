import type { Actor } from '../../core/access/actor.ts'
import { aboutKind } from '../../core/channels/kind-of-channel.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayWrite, type WritingRefusal } from '../../core/posts/may-write.ts'
import { officialOnly } from '../../core/posts/official-only.ts'
import { type OtherRouteRefusal, othersReached } from '../../core/posts/others-reached.ts'
import { contentBytes, contentHash } from '../../core/posts/post-content.ts'
import { nextStep, readingRoute } from '../../core/posts/reading-route.ts'
import { type Gap, gapsIn } from '../../core/posts/ready-to-put-forward.ts'
import type { ChannelId, PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { postersOfAny } from '../../storage/posts/approved-posters.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { addWriter, setStage } from '../../storage/posts/save-draft.ts'
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
import { writingFacts } from './writing-facts.ts'

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
  if (!draft) return { refused: 'no-such-post', basis: noBasis }
  if (draft.stage !== 'draft' && draft.stage !== 'sent-back') return { refused: 'not-a-draft', basis: noBasis }
  const channels = draft.channels.map((channel) => channel.id)
  const route = readingRoute(policy)
  const step = nextStep(route, [])
  const [facts, notReady, found, before, readers, way] = await Promise.all([
    writingFacts(tx, actor, policy, channels),
    channelsNotReady(tx, policy, channels),
    findInDraft(tx, desk, policy, id, draft),
    latestVersion(tx, id),
    readersToday(tx, desk.now),
    step ? { step } : wayOut(tx, id, channels),
  ])
  const writing = mayWrite(policy, facts)
  if (writing.verdict === 'refused') return { refused: writing.reason, basis: writing.basis }
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
    addWriter(tx, id, actor.person),
    keepVersion(tx, id, { bytes, hash, number: content.version, madeBy: actor.person }),
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
    const asked = askedFirst(readers, way.step, draft)
    await Promise.all([
      ...frozen,
      setStage(tx, id, 'reading'),
      tell(tx, desk.publicUrl, asked, { kind: 'post-to-read', subjectKind: 'post', subjectId: id }),
    ])
    return { waitsFor: way.step, asked: asked.length }
  }
  const version = { hash, content, corrects: before?.hash ?? null }
  const told = [...way.overseers, ...readers.headsHere].filter((person) => person !== actor.person)
  const [goesAt] = await Promise.all([
    releaseVersion(tx, desk, actor, draft, version, route, { kind: 'overseen' }, way.clock),
    ...frozen,
    tell(tx, desk.publicUrl, told, { kind: 'post-overseen', subjectKind: 'post', subjectId: id }),
  ])
  return { goesAt }
}

/** Where nobody agrees beforehand: what stands on the clock already, and who has oversight. */
async function wayOut(tx: InSchool, id: PostId, channels: readonly ChannelId[]) {
  const [clock, overseers] = await Promise.all([clockOf(tx, id), postersOfAny(tx, channels)])
  return { clock, overseers }
}
