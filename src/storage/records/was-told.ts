import type { InSchool } from '../in-school.ts'

/** Whether anybody was told of this already. */
export async function wasTold(tx: InSchool, kind: string, subject: string): Promise<boolean> {
  const row = await tx
    .selectFrom('notice')
    .select('id')
    .where('school_id', '=', tx.school)
    .where('kind', '=', kind)
    .where('subject_id', '=', subject)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
