import { randomUUID } from 'node:crypto'
import type { PersonId } from '../../core/school/ids.ts'
import { keepRecoveryKey } from '../../storage/concerns/recovery-keys.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { newRecoveryWords, pairOfRecovery } from './recovery-words.ts'

/**
 * Makes the school's recovery key, or another in the place of the one before. Gives its letters, to be shown this once.
 * New concerns are locked for it at once, older ones as soon as somebody opens them.
 */
export async function makeRecoveryKey(
  tx: InSchool,
  by: PersonId,
  heldBy: PersonId,
  now: Date,
): Promise<{ readonly words: string }> {
  const words = newRecoveryWords()
  const id = randomUUID()
  await keepRecoveryKey(tx, { id, publicKey: pairOfRecovery(words).publicKey, heldBy, madeBy: by, madeAt: now })
  await writeAudit(tx, {
    actor: by,
    verb: 'recovery-key-made',
    subjectKind: 'key',
    subjectId: id,
    facts: { heldBy },
  })
  return { words }
}
