import type { Hand } from '../../core/concerns/case-now.ts'
import { noBasis } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Refusal } from '../refusal.ts'
import { alsoConcerns, wouldKeepOut } from './also-concerns.ts'
import type { ConcernDesk } from './concern-desk.ts'
import type { EntrySaid } from './entry-said.ts'
import { type RecordRefusal, recordStep } from './record-step.ts'

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
  const out = await wouldKeepOut(tx, desk, hand.person, id, more)
  if (out === 'nobody-else') return { refused: 'nobody-else', basis: noBasis }
  const recorded = await recordStep(tx, desk, hand, policy, id, step)
  if (recorded !== 'recorded' || out !== 'somebody') return recorded
  const kept = await alsoConcerns(tx, desk, hand.person, id, more)
  if (kept !== 'recorded') return kept
  return (await seenBy(tx, { person: hand.person }, () => caseKnown(tx, id))) ? 'recorded' : 'kept-out'
}
