import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../test/support/fresh-database.ts'
import type { SchoolId } from '../../core/school/ids.ts'
import { type Database, openDatabase } from '../database.ts'
import { inSchool } from '../in-school.ts'
import { addSchool } from '../school/add-school.ts'
import { schoolName } from '../school/school-name.ts'
import { enqueue } from './enqueue.ts'

const school = randomUUID() as SchoolId
let database: FreshDatabase
let db: Database
let admin: pg.Client

beforeAll(async () => {
  database = await freshDatabase()
  db = openDatabase(database.appUrl, 1)
  admin = new pg.Client({ connectionString: database.adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await Promise.all([db.destroy(), admin.end()])
  await database.drop()
})
beforeEach(() => admin.query('delete from graphile_worker._private_jobs'))

const queued = async () => {
  const { rows } = await admin.query(`select t.identifier as task, j.payload, j.key, j.max_attempts as attempts
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`)
  return rows
}

describe('a job', () => {
  it('is with the queue once what it belongs to is kept, to be tried once', async () => {
    await inSchool(db, school, async (tx) => enqueue(tx, 'publish', { publicationId: 'a' }, { key: 'publish:a' }))
    expect(await queued()).toEqual([
      { task: 'publish', payload: { publicationId: 'a' }, key: 'publish:a', attempts: 1 },
    ])
  })

  it('never is where what it belongs to is not kept', async () => {
    const work = inSchool(db, school, async (tx) => {
      enqueue(tx, 'publish', { publicationId: 'a' })
      throw new Error('thought better of it')
    })
    await expect(work).rejects.toThrow('thought better of it')
    expect(await queued()).toEqual([])
  })

  it('is asked for once where one piece of work asks twice under one key, and the later asking stands', async () => {
    await inSchool(db, school, async (tx) => {
      enqueue(tx, 'send-waiting-mail', { schoolId: 'before' }, { key: 'mail' })
      enqueue(tx, 'publish', { publicationId: 'a' })
      enqueue(tx, 'publish', { publicationId: 'b' })
      enqueue(tx, 'send-waiting-mail', { schoolId: 'after' }, { key: 'mail' })
    })
    expect((await queued()).map((job) => [job.task, Object.values(job.payload)[0]])).toEqual([
      ['send-waiting-mail', 'after'],
      ['publish', 'a'],
      ['publish', 'b'],
    ])
  })

  it('that the queue does not take undoes what it belongs to', async () => {
    const work = inSchool(db, school, async (tx) => {
      await addSchool(tx, { name: 'Hazel Lane', type: 'community', town: '' })
      enqueue(tx, 'a name far longer than the queue takes '.repeat(10), {})
    })
    await expect(work).rejects.toThrow('violates check constraint')
    expect(await inSchool(db, school, schoolName)).toBeUndefined()
  })

  it('takes the place of one under its key that has not begun, and stands beside one that has', async () => {
    const ask = (publicationId: string) =>
      inSchool(db, school, async (tx) => enqueue(tx, 'publish', { publicationId }, { key: 'publish:a' }))
    await ask('first')
    await ask('second')
    expect((await queued()).map((job) => job.payload)).toEqual([{ publicationId: 'second' }])
    await admin.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker'`)
    await ask('third')
    expect((await queued()).map((job) => [job.payload.publicationId, job.key])).toEqual([
      ['second', null],
      ['third', 'publish:a'],
    ])
  })

  it('is all that the app may ask of the queue', async () => {
    const look = inSchool(db, school, (tx) => sql`select * from graphile_worker._private_jobs`.execute(tx))
    await expect(look).rejects.toThrow('permission denied')
  })
})
