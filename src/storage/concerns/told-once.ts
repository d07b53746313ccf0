import type { InSchool } from '../in-school.ts'

/** True the first time a filled-in form comes, and never again. */
export async function firstTimeTold(tx: InSchool, once: Buffer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('concern_once')
    .values({ school_id: tx.school, once })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
