import type { Actor } from '../../core/access/actor.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { type AdoptDraftRefusal, mayAdoptDraft } from '../../core/policy/versions.ts'
import { whatChanges } from '../../core/policy/what-changes.ts'
import { type Day, dayAt } from '../../core/school/day.ts'
import { fromWallClock } from '../../core/school/london-time.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { moveDraft, openDraft, type PolicyDraft } from '../../storage/policy/draft.ts'
import { draftChanges } from '../../storage/policy/draft-changes.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { putInForce } from '../../storage/policy/put-in-force.ts'
import { signatureUnder } from '../../storage/policy/signature.ts'
import { enqueue } from '../../storage/records/enqueue.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'
import { tellWhoReadsAgain } from './tell-who-reads-again.ts'

export type Adoption = {
  readonly adoptedOn: Day | null
  readonly meeting: string
  readonly minute: string
  readonly inForceFrom: Day
  /** The hash of what was put to governors, as it stood on the page. */
  readonly seen: string
}

/** Records that governors adopted what was put to them: exactly those bytes become the next version. */
export async function adoptDraft(
  tx: InSchool,
  desk: Pick<Desk, 'now' | 'publicUrl'>,
  actor: Actor,
  adoption: Adoption,
): Promise<{ version: string } | Refusal<AdoptDraftRefusal | 'changed-meanwhile'>> {
  const draft = await openDraft(tx, true)
  const before = await policyInForce(tx)
  if (!draft?.put) return { refused: 'not-with-governors', basis: noBasis }
  const { put } = draft
  if (put.hash.toString('hex') !== adoption.seen) return { refused: 'changed-meanwhile', basis: noBasis }
  const decision = mayAdoptDraft(draft.policy, before?.policy, {
    stage: draft.stage,
    adoptedOn: adoption.adoptedOn,
    notBefore: !before && (await isAsBrought(tx, draft)) ? null : dayAt(put.at),
    minute: adoption.minute,
    signed: (await signatureUnder(tx, draft.id, put.hash)) !== undefined,
    inForceFrom: adoption.inForceFrom,
    today: dayAt(desk.now),
  })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const from = startOf(adoption.inForceFrom, desk.now, before?.since)
  const version = await putInForce(tx, {
    pack: draft.parts.pack,
    settings: draft.parts.settings,
    own: draft.parts.own,
    ...(draft.parts.grounds && { grounds: draft.parts.grounds }),
    adoptedBy: actor.person,
    from,
    adoptedOn: adoption.adoptedOn,
    document: put,
    adopted: {
      draft: draft.id,
      meeting: orNull(adoption.meeting),
      minute: orNull(adoption.minute),
      file: draft.file,
    },
  })
  await moveDraft(tx, draft.id, 'adopted', desk.now)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'adopt-policy',
    subjectKind: 'policy-version',
    subjectId: version,
    contentHash: put.hash,
    facts: {
      draft: draft.id,
      pack: draft.parts.pack,
      before: before?.version ?? null,
      adoptedOn: adoption.adoptedOn,
      inForceFrom: adoption.inForceFrom,
      changed: before ? whatChanges(before.policy, draft.policy).map((change) => change.name) : [],
      clauses: [...decision.basis.clauses],
      defaults: [...decision.basis.defaults],
    },
  })
  if (adoption.inForceFrom === dayAt(desk.now)) await tellWhoReadsAgain(tx, desk, version)
  else enqueue(tx, 'tell-who-reads', { schoolId: tx.school, versionId: version }, { runAt: from })
  return { version }
}

/** Whether its words are those of a file that the school brought: as its first policy, governors may have adopted them long ago. */
async function isAsBrought(tx: InSchool, draft: PolicyDraft): Promise<boolean> {
  if (draft.file === null) return false
  return !(await draftChanges(tx, draft.id)).some(({ kind, undone }) => kind === 'own-changes' && !undone)
}

/** Today, at once; another day, as that day begins. No two versions begin at the same instant. */
function startOf(day: Day, now: Date, before: Date | undefined): Date {
  const from = day === dayAt(now) ? now : (fromWallClock(day, '00:00') ?? now)
  return before && from <= before ? new Date(before.getTime() + 1) : from
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words.trim()
}
