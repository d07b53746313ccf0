import type { Hand } from '../../core/concerns/case-now.ts'
import { mayRaiseImprovement, type RaiseRefusal } from '../../core/concerns/may-raise-improvement.ts'
import type { ImprovementArea } from '../../core/oversight/improvement.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { peopleNames } from '../../storage/concerns/people-names.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { raiseImprovement } from '../oversight/improve.ts'
import type { Refusal } from '../refusal.ts'
import { caseNow } from './case-now.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { type OpenCase, opened } from './open-concern.ts'
import { addEntry, withCase } from './record-entry.ts'

/**
 * Raises what a case taught for people who know nothing of it. The task holds the words alone and nothing leads back;
 * that it was raised stands sealed in the case. Nothing where there is no such case for whoever asks.
 */
export async function raiseFromCase(
  tx: InSchool,
  desk: ConcernDesk,
  hand: Hand,
  id: CaseId,
  task: { readonly area: ImprovementArea; readonly words: string; readonly lookedThrough: boolean },
): Promise<'raised' | Refusal<RaiseRefusal> | undefined> {
  const names = await peopleNames(tx)
  return withCase(tx, desk, hand.person, id, async ({ row, key }) => {
    const open = await opened(tx, desk.vault, row)
    const decision = mayRaiseImprovement(hand, caseNow(open), task, {
      names: [...namesOf(open), ...row.concerned.flatMap((person) => names.get(person) ?? [])],
      texts: textsOf(open),
    })
    if (decision.verdict === 'refused') return { refused: decision.reason, basis: decision.basis }
    const raised = await raiseImprovement(tx, desk, hand.person, task)
    if ('refused' in raised) return raised
    const said = { kind: 'improvement', area: task.area, words: task.words, task: raised.improvement } as const
    await addEntry(tx, desk, { case: id, key }, { by: hand.person, eventAt: desk.now, said })
    return 'raised' as const
  })
}

/** Everybody whom the case names: whoever told, whom they named, who was linked. */
export function namesOf({ reports, entries }: OpenCase): readonly string[] {
  return [
    ...reports.flatMap(({ told }) => [told.name ?? '', ...told.names.split(/[,;]| and /)]),
    ...entries.flatMap(({ said }) => (said.kind === 'linked' ? [said.name] : [])),
  ].filter((name) => name.trim() !== '')
}

function textsOf({ reports, entries, title }: OpenCase): readonly string[] {
  return [
    title,
    ...reports.flatMap(({ told, messages }) => [told.words, told.wish, ...messages.map(({ words }) => words)]),
    ...entries.flatMap(({ said }) =>
      said.kind === 'improvement' ? [] : Object.values(said).filter((part): part is string => typeof part === 'string'),
    ),
  ]
}
