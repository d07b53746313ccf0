import type { Incident } from '../../core/channels/incident.ts'
import type { PersonId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

export type IncidentOn = Incident & { readonly id: string; readonly startedBy: PersonId; readonly starter: string }

/** The incident that is on at the school, if one is. */
export async function incidentNow(tx: InSchool): Promise<IncidentOn | undefined> {
  const row = await tx
    .selectFrom('incident_mode as i')
    .innerJoin('person as p', (join) =>
      join.onRef('p.school_id', '=', 'i.school_id').onRef('p.id', '=', 'i.started_by'),
    )
    .select(['i.id', 'i.started_at', 'i.started_by', 'p.name'])
    .where('i.school_id', '=', tx.school)
    .where('i.ended_at', 'is', null)
    .executeTakeFirst()
  return row && { id: row.id, startedAt: row.started_at, startedBy: row.started_by, starter: row.name }
}

/** Begins an incident; its id, or nothing where one is on already. */
export async function beginIncident(tx: InSchool, by: PersonId, at: Date): Promise<string | undefined> {
  const row = await tx
    .insertInto('incident_mode')
    .values({ school_id: tx.school, started_by: by, started_at: at })
    .onConflict((conflict) => conflict.column('school_id').where('ended_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Ends the incident that is on; its id, or nothing where none was. */
export async function finishIncident(tx: InSchool, by: PersonId, at: Date): Promise<string | undefined> {
  const row = await tx
    .updateTable('incident_mode')
    .set({ ended_at: at, ended_by: by })
    .where('school_id', '=', tx.school)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}
