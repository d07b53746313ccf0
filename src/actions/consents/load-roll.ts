import { createHash } from 'node:crypto'
import type { Actor } from '../../core/access/actor.ts'
import { consentKinds } from '../../core/consents/consent-kind.ts'
import { type LoadRefusal, mayLoadRoll } from '../../core/consents/may-load-roll.ts'
import {
  type ConsentChange,
  type RollChanges,
  type RollLine,
  rollChanges,
  rollFields,
} from '../../core/consents/roll-changes.ts'
import { noBasis } from '../../core/policy/decision.ts'
import { pupilsOnRecord } from '../../storage/consents/pupils-on-record.ts'
import { takeOverRoll } from '../../storage/consents/take-over-roll.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { Desk } from '../desk.ts'
import type { Refusal } from '../refusal.ts'

export type RollPreview = {
  readonly changes: RollChanges
  readonly onRollNow: number
  /** Stands for exactly these changes: what is confirmed is what was shown. */
  readonly mark: string
}

/** What loading these lines would change, with nothing changed. */
export async function previewRoll(tx: InSchool, lines: readonly RollLine[]): Promise<RollPreview> {
  const onRecord = await pupilsOnRecord(tx)
  const changes = rollChanges(onRecord, lines)
  const mark = createHash('sha256')
    .update(JSON.stringify(inOrder(changes)))
    .digest('base64url')
  return { changes, onRollNow: onRecord.filter((pupil) => !pupil.left).length, mark }
}

/** The changes with every part in one order, so that the same changes always have the same mark. */
function inOrder(changes: RollChanges) {
  const line = (one: RollLine) => [
    one.number,
    ...rollFields.map((field) => one[field]),
    ...consentKinds.map((kind) => one.consents[kind] ?? ''),
  ]
  const consent = ({ pupil, kind, before, after }: ConsentChange) => [pupil.id, kind, before ?? '', after]
  return [
    changes.joined.map(line),
    changes.returned.map((one) => [one.pupil.id, line(one.line)]),
    changes.changed.map((one) => [one.pupil.id, line(one.pupil), line(one.line)]),
    changes.gone.map((pupil) => pupil.id),
    changes.consents.map(consent),
    changes.overWithdrawals.map(consent),
  ]
}

/** Makes the roll what the file says, exactly as it was shown. A yes over a withdrawal is taken only where `overWithdrawals`. */
export async function loadRoll(
  tx: InSchool,
  desk: Pick<Desk, 'now'>,
  actor: Actor,
  load: {
    readonly lines: readonly RollLine[]
    readonly mark: string
    readonly whole: boolean
    readonly overWithdrawals: boolean
  },
): Promise<{ readonly changes: RollChanges } | Refusal<LoadRefusal | 'changed-meanwhile'>> {
  const { changes, onRollNow, mark } = await previewRoll(tx, load.lines)
  if (mark !== load.mark) return { refused: 'changed-meanwhile', basis: noBasis }
  const decision = mayLoadRoll(changes, { onRollNow, inFile: load.lines.length, whole: load.whole })
  if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
  const consents = [...changes.consents, ...(load.overWithdrawals ? changes.overWithdrawals : [])]
  await takeOverRoll(tx, changes, consents, actor.person, desk.now)
  await writeAudit(tx, {
    actor: actor.person,
    verb: 'load-roll',
    subjectKind: 'roll',
    subjectId: tx.school,
    facts: {
      joined: changes.joined.length,
      returned: changes.returned.length,
      changed: changes.changed.length,
      gone: changes.gone.length,
      consents: consents.length,
      overWithdrawals: load.overWithdrawals ? changes.overWithdrawals.length : 0,
    },
  })
  return { changes }
}
