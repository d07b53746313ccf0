import { sql } from 'kysely'
import type { ConsentChange, RollChanges, RollLine } from '../../core/consents/roll-changes.ts'
import type { PersonId, PupilId } from '../../core/school/ids.ts'
import type { InSchool } from '../in-school.ts'

/** Makes the roll what the file says: a few statements, however many children. Who left stays on record as having left. */
export async function takeOverRoll(
  tx: InSchool,
  changes: RollChanges,
  consents: readonly ConsentChange[],
  by: PersonId,
  now: Date,
): Promise<void> {
  const joined = await insertPupils(tx, changes.joined)
  await updatePupils(tx, [...changes.changed, ...changes.returned])
  await markLeft(
    tx,
    changes.gone.map((pupil) => pupil.id),
    now,
  )
  await keepAnswers(tx, [...firstAnswers(changes.joined, joined), ...consents.map(answerFrom)], by, now)
  await tx
    .insertInto('roll_load')
    .values({
      school_id: tx.school,
      loaded_by: by,
      loaded_at: now,
      joined: changes.joined.length + changes.returned.length,
      changed: changes.changed.length,
      gone: changes.gone.length,
      consents_changed: consents.length,
    })
    .execute()
}

async function insertPupils(tx: InSchool, lines: readonly RollLine[]): Promise<ReadonlyMap<string, PupilId>> {
  if (lines.length === 0) return new Map()
  const { rows } = await sql<{ id: PupilId; number: string }>`
    insert into pupil (school_id, roll_number, year, class, first, preferred, last, flag)
    select ${tx.school}, l.number, l.year, l.class, l.first, l.preferred, l.last, l.flag
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as l(number text, year text, class text, first text, preferred text, last text, flag text)
    returning id, roll_number as number`.execute(tx)
  return new Map(rows.map((row) => [row.number, row.id]))
}

async function updatePupils(tx: InSchool, lines: readonly { pupil: { id: PupilId }; line: RollLine }[]): Promise<void> {
  if (lines.length === 0) return
  const values = lines.map(({ pupil, line }) => ({ ...line, id: pupil.id, consents: undefined }))
  await sql`
    update pupil p set year = l.year, class = l.class, first = l.first, preferred = l.preferred, last = l.last,
      flag = l.flag, left_at = null
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
      as l(id uuid, year text, class text, first text, preferred text, last text, flag text)
    where p.school_id = ${tx.school} and p.id = l.id`.execute(tx)
}

async function markLeft(tx: InSchool, pupils: readonly PupilId[], now: Date): Promise<void> {
  if (pupils.length === 0) return
  await tx
    .updateTable('pupil')
    .set({ left_at: now })
    .where('school_id', '=', tx.school)
    .where('id', 'in', pupils)
    .execute()
}

type Given = { readonly pupil: PupilId; readonly kind: string; readonly answer: string }

function firstAnswers(lines: readonly RollLine[], ids: ReadonlyMap<string, PupilId>): readonly Given[] {
  return lines.flatMap((line) => {
    const pupil = ids.get(line.number)
    return pupil === undefined ? [] : Object.entries(line.consents).map(([kind, answer]) => ({ pupil, kind, answer }))
  })
}

function answerFrom({ pupil, kind, after }: ConsentChange): Given {
  return { pupil: pupil.id, kind, answer: after }
}

async function keepAnswers(tx: InSchool, given: readonly Given[], by: PersonId, now: Date): Promise<void> {
  if (given.length === 0) return
  const values = sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(pupil uuid, kind text, answer text)`
  await sql`insert into consent (school_id, pupil_id, channel_kind, answer, answered_at)
    select ${tx.school}, g.pupil, g.kind, g.answer, ${now} from ${values}
    on conflict (school_id, pupil_id, channel_kind) do update
    set answer = excluded.answer, answered_at = excluded.answered_at`.execute(tx)
  await sql`insert into consent_answer (school_id, pupil_id, channel_kind, answer, at, recorded_by, source)
    select ${tx.school}, g.pupil, g.kind, g.answer, ${now}, ${by}, 'roll' from ${values}`.execute(tx)
}
