import type { CaseId, PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import type { AddKey, OpenKey } from '../../storage/concerns/case-vault.ts'
import { type CaseRow, caseKnown } from '../../storage/concerns/cases.ts'
import { insertEntry } from '../../storage/concerns/entries.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { idInOrder } from '../../storage/id-in-order.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { ConcernDesk } from './concern-desk.ts'
import type { EntrySaid } from './entry-said.ts'

/** Seals a line into the chronology and writes who did it. Only through the eyes of somebody who may know. */
export async function addEntry(
  tx: InSchool,
  desk: ConcernDesk,
  to: { readonly case: CaseId; readonly key: OpenKey | AddKey },
  entry: { readonly by: PersonId | null; readonly eventAt: Date; readonly said: EntrySaid },
): Promise<string> {
  const id = idInOrder()
  const { kind, ...content } = entry.said
  await insertEntry(tx, to.case, {
    id,
    kind,
    by: entry.by,
    eventAt: entry.eventAt,
    enteredAt: desk.now,
    content: desk.vault.seal(to.key, JSON.stringify(content), `${id} ${kind}`),
  })
  await writeCaseLog(tx, to.case, { actor: entry.by, verb: `enter-${kind}`, subjectId: id })
  return id
}

/** Runs a piece of work on a case for a reader of it, held so that nobody changes it meanwhile. Nothing where they know of none. */
export async function withCase<T>(
  tx: InSchool,
  desk: ConcernDesk,
  person: PersonId,
  id: CaseId,
  work: (held: { readonly row: CaseRow; readonly key: OpenKey }) => Promise<T>,
): Promise<T | undefined> {
  return seenBy(tx, { person }, async () => {
    const row = await caseKnown(tx, id, true)
    return row ? work({ row, key: desk.vault.open(row.sealedKey) }) : undefined
  })
}
