import { allowed, type Decision, refused } from '../policy/decision.ts'
import { manyGone, nothingChanges, type RollChanges } from './roll-changes.ts'

export type LoadRefusal = 'nobody-in-file' | 'nothing-changes' | 'many-gone'

/** Whether a file may take the roll's place. `whole` is the person's word that a file from which many are missing is all of it. */
export function mayLoadRoll(
  changes: RollChanges,
  facts: { readonly onRollNow: number; readonly inFile: number; readonly whole: boolean },
): Decision<LoadRefusal> {
  if (facts.inFile === 0) return refused('nobody-in-file')
  if (nothingChanges(changes)) return refused('nothing-changes')
  if (manyGone(changes, facts.onRollNow) && !facts.whole) return refused('many-gone')
  return allowed()
}
