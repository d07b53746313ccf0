import { randomUUID } from 'node:crypto'
import type { ReaderId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Adds an address the newsletter goes to; false where it is there already, however it is written. */
export async function addReader(
  tx: InSchool,
  address: string,
  unsubscribeHashOf: (reader: ReaderId) => Buffer,
): Promise<boolean> {
  const id = randomUUID() as ReaderId
  const added = await tx
    .insertInto('newsletter_reader')
    .values({ school_id: tx.school, id, address, unsubscribe_hash: unsubscribeHashOf(id) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return added.length > 0
}
