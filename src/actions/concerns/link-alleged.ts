import type { Hand } from '../../core/concerns/case-now.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import { keepOutWith, knownWith } from './also-concerns.ts'
import type { ConcernDesk } from './concern-desk.ts'
import type { EntrySaid } from './entry-said.ts'
import { type RecordRefusal, recordIn, recordStep } from './record-step.ts'

type Linked = Extract<EntrySaid, { kind: 'linked' }>

/**
 * Links somebody who is said to have done it. That is the same as saying that the case concerns them: everybody who may be
 * meant is out of it in the same act. Of a pupil or somebody from outside a surname may be that of staff by chance: there
 * only whom the name fits wholly is out. `kept-out` where whoever links is among them. Refused, and nothing is written, where then nobody inside could have the case.
 */
export async function linkAlleged(
  tx: InSchool,
  desk: ConcernDesk,
  hand: Hand,
  policy: Policy,
  id: CaseId,
  { step, atSchool }: { readonly step: { readonly eventAt: Date; readonly said: Linked }; readonly atSchool: boolean },
): Promise<'recorded' | 'kept-out' | Refusal<RecordRefusal | 'nobody-else'> | undefined> {
  const { name } = step.said
  const more = {
    about: atSchool ? 'another-adult' : 'child',
    names: name,
    // “The headteacher” is no name: read as words it is a post.
    words: atSchool ? `${name} did it.` : '',
  } as const
  const { person } = hand
  // Opened once: to see who would be out, to record it, and to keep them out.
  const known = await knownWith(tx, desk, person, id, more)
  if (!known) return recordStep(tx, desk, hand, policy, id, step)
  const keepsOut = known.concerned.some((one) => !known.open.row.concerned.includes(one))
  if (keepsOut && !known.anew) return { refused: 'nobody-else', basis: noBasis }
  const recorded = await seenBy(tx, { person }, () => recordIn(tx, desk, hand, policy, known, step))
  if (recorded === 'read-as-another') return 'recorded'
  if (recorded !== 'recorded' || !keepsOut) return recorded
  const line = { id: '', by: person, eventAt: step.eventAt, enteredAt: desk.now, said: step.said }
  const open = { ...known.open, entries: [...known.open.entries, line] }
  const kept = await keepOutWith(tx, desk, person, more, { ...known, open })
  if (kept !== 'recorded') return kept
  return (await seenBy(tx, { person }, () => caseKnown(tx, id))) ? 'recorded' : 'kept-out'
}
