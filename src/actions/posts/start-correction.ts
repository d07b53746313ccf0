import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import { mayWrite, type WritingRefusal } from '../../core/posts/may-write.ts'
import type { PostId } from '../../core/school/ids.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { draftById } from '../../storage/posts/draft-by-id.ts'
import { addWriter, setStage, updateDraft } from '../../storage/posts/save-draft.ts'
import { versionOut } from '../../storage/posts/versions.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Refusal } from '../refusal.ts'
import { writingFacts } from './writing-facts.ts'

/**
 * Begins a correction of a post that is out: it becomes a draft again beside what people see, which stays until the
 * correction has gone the same way as any post. The new version does not keep the old time.
 */
export async function startCorrection(
  tx: InSchool,
  actor: Actor,
  policy: Policy,
  id: PostId,
): Promise<'begun' | Refusal<WritingRefusal | 'not-out'>> {
  const draft = await draftById(tx, id, true)
  if (draft?.stage !== 'out') return { refused: 'not-out', basis: noBasis }
  const decision = mayWrite(
    policy,
    await writingFacts(
      tx,
      actor,
      policy,
      draft.channels.map((channel) => channel.id),
    ),
  )
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  await addWriter(tx, id, actor.person)
  await updateDraft(tx, id, actor.person, {
    ...draft,
    channels: draft.channels.map((channel) => channel.id),
    dueAt: null,
  })
  await setStage(tx, id, 'draft')
  await writeAudit(tx, { actor: actor.person, verb: 'begin-correction', subjectKind: 'post', subjectId: id })
  return 'begun'
}

/** Drops a correction that has not gone out: the words go back to what people see. */
export async function dropCorrection(
  tx: InSchool,
  actor: Actor,
  id: PostId,
): Promise<'dropped' | Refusal<'not-correcting'>> {
  const draft = await draftById(tx, id, true)
  const out = draft && (await versionOut(tx, id))
  if (!out || (draft.stage !== 'draft' && draft.stage !== 'sent-back'))
    return { refused: 'not-correcting', basis: noBasis }
  await updateDraft(tx, id, actor.person, {
    title: out.content.title,
    text: out.content.text,
    channels: draft.channels.map((channel) => channel.id),
    dueAt: null,
    urgent: out.content.urgent,
    otherRoute: out.content.otherRoute,
  })
  await setStage(tx, id, 'out')
  await writeAudit(tx, { actor: actor.person, verb: 'drop-correction', subjectKind: 'post', subjectId: id })
  return 'dropped'
}
