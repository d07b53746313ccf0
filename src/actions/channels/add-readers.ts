import type { Actor } from '../../core/access/actor.ts'
import { unsubscribeHash, unsubscribeToken } from '../../core/channels/unsubscribe-token.ts'
import { addReader, type Reader, readersAt } from '../../storage/channels/readers.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'

export type ReadersAdded = {
  readonly added: number
  readonly thereAlready: number
  /** Those who stopped the newsletter, or whose mail came back: left as they are, since only they can ask for it again. */
  readonly leftAlone: readonly Reader[]
}

/** Adds addresses the newsletter goes to, each once. Nobody who stopped it is started again by a list. */
export async function addReaders(
  tx: InSchool,
  actor: Actor,
  addresses: readonly string[],
  unsubscribeSecret: string,
): Promise<ReadersAdded> {
  const known = await readersAt(tx, addresses)
  let added = 0
  for (const address of addresses) {
    const hashOf = (reader: Reader['id']) => unsubscribeHash(unsubscribeToken(unsubscribeSecret, reader))
    if (await addReader(tx, address, hashOf)) added += 1
  }
  const leftAlone = known.filter((reader) => reader.stoppedAt !== null || reader.bouncedAt !== null)
  if (added > 0) {
    const facts = { added, thereAlready: known.length }
    await writeAudit(tx, {
      actor: actor.person,
      verb: 'add-readers',
      subjectKind: 'newsletter',
      subjectId: null,
      facts,
    })
  }
  return { added, thereAlready: known.length - leftAlone.length, leftAlone }
}
