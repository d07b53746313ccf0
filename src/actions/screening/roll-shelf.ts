import { indexRoll, type RollIndex } from '../../core/screening/roll.ts'
import { rollOf } from '../../storage/consents/roll-of.ts'
import { rollStamp } from '../../storage/consents/roll-stamp.ts'
import type { InSchool } from '../../storage/in-school.ts'

/** Rolls made ready for reading texts against, kept while they are as they were: a changed roll is read again at once. */
export type RollShelf = {
  /** The school's roll, or nothing where none has been loaded and so names cannot be checked. */
  rollFor(tx: InSchool): Promise<RollIndex | null>
}

export function rollShelf(schoolsAtMost = 20): RollShelf {
  const shelf = new Map<string, { stamp: string; roll: RollIndex }>()
  return {
    async rollFor(tx) {
      const stamp = await rollStamp(tx)
      if (stamp === null) return null
      const known = shelf.get(tx.school)
      if (known?.stamp === stamp) return known.roll
      const roll = indexRoll(await rollOf(tx))
      shelf.delete(tx.school)
      shelf.set(tx.school, { stamp, roll })
      for (const oldest of shelf.keys()) {
        if (shelf.size <= schoolsAtMost) break
        shelf.delete(oldest)
      }
      return roll
    },
  }
}
