import type { PersonId } from '../../core/school/ids.ts'
import { writeCaseLog } from '../../storage/concerns/case-log.ts'
import { casesKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { keysOf } from '../../storage/concerns/member-keys.ts'
import { recoveryKeysEver } from '../../storage/concerns/recovery-keys.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import type { ConcernDesk } from './concern-desk.ts'
import { pairOfRecovery, recoveryWordsTyped } from './recovery-words.ts'
import { sealAnew } from './seal-anew.ts'

export type RecoveryRefusal = 'not-it' | 'they-have-no-key'

/**
 * Opens for somebody, by the school's recovery key, whatever they may know of and their own key does not open: what they
 * may not know of stays as it is, since it is found through their eyes. Whoever does it learns nothing, not how many
 * there were. It stands in the school's record, and in each case's own.
 */
export async function useRecoveryKey(
  tx: InSchool,
  desk: ConcernDesk,
  by: PersonId,
  used: { readonly letters: string; readonly person: PersonId },
): Promise<'done' | { readonly refused: RecoveryRefusal }> {
  const words = recoveryWordsTyped(used.letters)
  const pair = words === undefined ? undefined : pairOfRecovery(words)
  const recovery = pair && (await recoveryKeysEver(tx)).find(({ publicKey }) => publicKey.equals(pair.publicKey))
  const [theirs] = await keysOf(tx, [used.person])
  const refused = !pair || !recovery ? 'not-it' : theirs ? undefined : 'they-have-no-key'
  await writeAudit(tx, {
    actor: by,
    verb: refused ? 'recovery-key-refused' : 'recovery-key-used',
    subjectKind: 'person',
    subjectId: used.person,
  })
  if (refused || !pair || !recovery || !theirs) return { refused: refused ?? 'not-it' }
  const vault = desk.vault.inHands((key) => (key === recovery.id ? pair : undefined))
  await seenBy(tx, { person: used.person }, async () => {
    for (const row of await casesKnown(tx)) {
      if (row.sealedKey.to.some(({ key }) => key === theirs.id) || !vault.opens(row.sealedKey)) continue
      await sealAnew(tx, { ...desk, vault }, row, vault.open(row.sealedKey))
      await writeCaseLog(tx, row.id, { actor: by, verb: 'open-by-recovery-key', facts: { for: used.person } })
    }
  })
  return 'done'
}
