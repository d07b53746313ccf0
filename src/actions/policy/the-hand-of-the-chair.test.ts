import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'

const people = { 'Ada Head': ['headteacher'], 'Bo Chair': ['chair-of-governors'] } as const
let school: WorkingSchool<keyof typeof people>
let app: pg.Client
beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: null })
  app = new pg.Client({ connectionString: school.database.appUrl })
  await app.connect()
  await app.query(`select set_config('signpost.school', $1, false)`, [school.id])
})
afterAll(async () => {
  await app.end()
  await school.end()
})

const signed = { 'policy-adopted-by': 'governing-body-with-chair-signature' }
const unsaid = { 'policy-adopted-by': 'not-stated' }
const told = (problem: unknown) => (problem instanceof pg.DatabaseError ? problem.code : problem)

/** A draft with governors, straight at the database as the app. */
async function withGovernors(settings: object): Promise<{ id: string; document: string }> {
  const own = { added: [], reworded: {}, dropped: [] }
  const document = JSON.stringify({ pack: 'model', settings, own })
  const { rows } = await app.query<{ id: string }>(
    `insert into policy_draft (school_id, stage, pack, settings, begun_by, put_by, put_at, put_document, put_hash)
     values ($1, 'with-governors', 'model', $2, $3, $3, now(), $4, sha256(convert_to($4, 'UTF8'))) returning id`,
    [school.id, settings, school.actor['Ada Head'].person, document],
  )
  return { id: rows[0]?.id ?? '', document }
}
const adopt = (draft: { id: string; document: string }, settings: object, minute: string | null) =>
  app
    .query(
      `insert into policy_version (school_id, pack, settings, in_force_from, adopted_on, minute, draft_id, document, document_hash)
       values ($1, 'model', $2, now(), case when $3::text is null then null else current_date end, $3, $4, $5, sha256(convert_to($5, 'UTF8')))`,
      [school.id, settings, minute, draft.id, draft.document],
    )
    .then(() => 'done', told)

describe('the database', () => {
  it('asks for the chair’s hand and a minute where the policy to be replaced does, whatever its successor says', async () => {
    await app.query(
      `insert into policy_version (school_id, pack, settings, in_force_from) values ($1, 'model', $2, now() - interval '1 day')`,
      [school.id, signed],
    )
    const draft = await withGovernors(unsaid)
    expect(await adopt(draft, unsaid, null)).toBe('SP069')
    expect(await adopt(draft, unsaid, '7.2')).toBe('SP069')
    await app.query(
      `insert into policy_signature (school_id, draft_id, document_hash, person_id, signed_as)
       values ($1, $2, sha256(convert_to($3, 'UTF8')), $4, 'chair-of-governors')`,
      [school.id, draft.id, draft.document, school.actor['Bo Chair'].person],
    )
    expect(await adopt(draft, unsaid, null)).toBe('SP069')
    expect(await adopt(draft, unsaid, '7.2')).toBe('done')
    await app.query(`update policy_draft set stage = 'adopted', ended_at = now() where id = $1`, [draft.id])
  })

  it('asks for neither where neither of the two does', async () => {
    const draft = await withGovernors(unsaid)
    expect(await adopt(draft, unsaid, null)).toBe('done')
  })
})
