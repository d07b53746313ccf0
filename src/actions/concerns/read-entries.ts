import type { CaseId } from '../../core/school/ids.ts'
import type { CaseVault, OpenKey } from '../../storage/concerns/case-vault.ts'
import { entriesOf } from '../../storage/concerns/entries.ts'
import { type Openers, openersOf } from '../../storage/concerns/openers.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { entrySaidFrom } from './entry-said.ts'
import type { OpenEntry } from './open-concern.ts'

/**
 * The chronology of a case, unsealed. Lines that somebody added without the case's key cost a key agreement each: what
 * that gave is handed back as `workedOut`, so that whoever opens the case keeps it and nobody pays for it again.
 */
export async function readEntries(
  tx: InSchool,
  vault: CaseVault,
  caseId: CaseId,
  key: OpenKey,
): Promise<{ readonly entries: readonly OpenEntry[]; readonly workedOut: Openers }> {
  const known = await openersOf(tx, vault, caseId, key)
  const workOut = vault.openersUnder(key)
  const workedOut = new Map<string, Buffer>()
  const words = (id: string, content: Buffer, belongsTo: string): string => {
    const kept = known.get(id)
    const opener = kept ?? workOut(content)
    if (!opener) return vault.unseal(key, content, belongsTo)
    if (!kept) workedOut.set(id, opener)
    return vault.unsealBy(opener, content, belongsTo)
  }
  const entries = (await entriesOf(tx, caseId)).map(({ kind, content, ...entry }) => ({
    ...entry,
    said: entrySaidFrom(kind, words(entry.id, content, `${entry.id} ${kind}`)),
  }))
  return { entries, workedOut }
}
