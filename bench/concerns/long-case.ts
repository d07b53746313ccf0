import type { ConcernDesk } from '../../src/actions/concerns/concern-desk.ts'
import { addEntry } from '../../src/actions/concerns/record-entry.ts'
import type { CaseId, PersonId } from '../../src/core/school/ids.ts'
import { casesKnown } from '../../src/storage/concerns/cases.ts'
import { seenBy } from '../../src/storage/concerns/looking.ts'
import type { InSchool } from '../../src/storage/in-school.ts'

/** Adds 500 entries to the one case there is: by a reader with its key open, or by somebody who can only add. */
export async function longCase(
  tx: InSchool,
  desk: ConcernDesk,
  owner: PersonId,
  added: 'with its key' | 'without',
): Promise<CaseId> {
  return seenBy(tx, { person: owner }, async () => {
    const [row] = await casesKnown(tx)
    if (!row) throw new Error('there is no case')
    const key = added === 'without' ? desk.vault.toAdd(row.sealedKey) : desk.vault.open(row.sealedKey)
    for (let n = 0; n < 500; n += 1) {
      const words = `What was seen and said on this day, entry ${n}. ${'It went on in the class chat. '.repeat(6)}`
      const entry = { by: owner, eventAt: new Date(), said: { kind: 'note' as const, words } }
      await addEntry(tx, desk, { case: row.id, key }, entry)
    }
    return row.id
  })
}
