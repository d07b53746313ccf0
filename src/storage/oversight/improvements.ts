import { sql } from 'kysely'
import type { ImprovementArea, ImprovementEnd } from '../../core/oversight/improvement.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type Improvement = {
  readonly id: string
  readonly area: ImprovementArea
  readonly words: string
  readonly raisedBy: string
  readonly raisedAt: Date
  readonly ended: {
    readonly cameOfIt: ImprovementEnd
    readonly said: string
    readonly by: string
    readonly at: Date
  } | null
}

type Row = Omit<Improvement, 'ended'> & {
  readonly cameOfIt: ImprovementEnd | null
  readonly said: string | null
  readonly endedBy: string | null
  readonly endedAt: Date | null
}

/** What is to be made better, the open ones first and the newest of each first. */
export async function improvements(tx: InSchool, area?: ImprovementArea): Promise<readonly Improvement[]> {
  const { rows } = await sql<Row>`
    select i.id, i.area, i.words, p.name as "raisedBy", i.raised_at as "raisedAt", i.came_of_it as "cameOfIt", i.said,
      e.name as "endedBy", i.ended_at as "endedAt"
    from improvement i join person p on p.school_id = i.school_id and p.id = i.raised_by
      left join person e on e.school_id = i.school_id and e.id = i.ended_by
    where i.school_id = ${tx.school} and (${area ?? null}::text is null or i.area = ${area ?? null})
    order by i.ended_at is not null, i.raised_at desc limit 300`.execute(tx)
  return rows.map(({ cameOfIt, said, endedBy, endedAt, ...one }) => ({
    ...one,
    ended:
      cameOfIt === null || endedAt === null ? null : { cameOfIt, said: said ?? '', by: endedBy ?? '', at: endedAt },
  }))
}

export async function keepImprovement(
  tx: InSchool,
  one: { readonly area: ImprovementArea; readonly words: string; readonly by: PersonId; readonly at: Date },
): Promise<string> {
  const { id } = await tx
    .insertInto('improvement')
    .values({ school_id: tx.school, area: one.area, words: one.words, raised_by: one.by, raised_at: one.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends one; false where there is none that is open. */
export async function keepImprovementEnded(
  tx: InSchool,
  id: string,
  end: { readonly cameOfIt: ImprovementEnd; readonly said: string; readonly by: PersonId; readonly at: Date },
): Promise<boolean> {
  const done = await tx
    .updateTable('improvement')
    .set({ came_of_it: end.cameOfIt, said: end.said, ended_by: end.by, ended_at: end.at })
    .where('school_id', '=', tx.school)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
