import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../test/support/fresh-database.ts'
import type { SchoolId } from '../../core/school/ids.ts'
import { type Database, openDatabase } from '../../storage/database.ts'
import { inSchool } from '../../storage/in-school.ts'
import { writeAudit } from '../../storage/records/write-audit.ts'
import { verifyChain } from './verify-chain.ts'

const school = '11111111-1111-4111-8111-111111111111' as SchoolId
const other = '22222222-2222-4222-8222-222222222222' as SchoolId
const post = '33333333-3333-4333-8333-333333333333'

describe('the school’s record', () => {
  let db: Database
  let admin: pg.Client
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await freshDatabase()
    drop = database.drop
    db = openDatabase(database.appUrl, 2)
    admin = new pg.Client({ connectionString: database.adminUrl })
    await admin.connect()
    for (const id of [school, other]) {
      await inSchool(db, id, async (tx) => {
        await tx
          .insertInto('school')
          .values({ school_id: id, name: 'A school', slug: id, type: 'community', country: 'england' })
          .execute()
        for (let line = 1; line <= 12; line += 1) {
          await writeAudit(tx, {
            actor: null,
            verb: 'put-forward',
            subjectKind: 'post',
            subjectId: post,
            contentHash: Buffer.alloc(32, line),
            facts: { version: line, clauses: ['a:1', 'b:2'] },
          })
        }
      })
    }
    await admin.query(`create temp table kept as select * from signpost.audit_entry where school_id = '${school}'`)
    await admin.query('alter table signpost.audit_entry disable trigger chain')
  })
  afterAll(async () => {
    await db.destroy()
    await admin.end()
    await drop()
  })

  it('is whole as it was written, each school’s by itself', async () => {
    expect(await verifyChain(db, school)).toMatchObject({ school, lines: 12, faults: [], last: { seq: 12 } })
    expect(await verifyChain(db, other)).toMatchObject({ school: other, lines: 12, faults: [] })
  })

  it.each([
    ['a verb', `update signpost.audit_entry set verb = 'put-forware' where seq = 5`, [{ seq: 5, fault: 'altered' }]],
    ['who did it', `update signpost.audit_entry set actor = '${post}' where seq = 5`, [{ seq: 5, fault: 'altered' }]],
    [
      'a millionth of a second',
      `update signpost.audit_entry set at = at + interval '1 microsecond' where seq = 7`,
      [{ seq: 7, fault: 'altered' }],
    ],
    [
      'one byte of a content hash',
      `update signpost.audit_entry set content_hash = set_byte(content_hash, 31, 0) where seq = 3`,
      [{ seq: 3, fault: 'altered' }],
    ],
    [
      'a number among the facts',
      `update signpost.audit_entry set facts = jsonb_set(facts, '{version}', '99') where seq = 9`,
      [{ seq: 9, fault: 'altered' }],
    ],
    [
      'one byte of a hash',
      `update signpost.audit_entry set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where seq = 4`,
      [
        { seq: 4, fault: 'altered' },
        { seq: 5, fault: 'not-joined' },
      ],
    ],
    ['a line taken out', `delete from signpost.audit_entry where seq = 6`, [{ seq: 7, fault: 'missing-before' }]],
    ['the last line cut off', `delete from signpost.audit_entry where seq = 12`, [{ seq: 12, fault: 'cut-off' }]],
    ['everything cut off', `delete from signpost.audit_entry`, [{ seq: 1, fault: 'cut-off' }]],
  ])('shows %s, naming the line', async (_what, harm, faults) => {
    await admin.query(`${harm}${harm.includes('where') ? ' and' : ' where'} school_id = '${school}'`)
    try {
      expect((await verifyChain(db, school)).faults).toEqual(faults)
      expect((await verifyChain(db, other)).faults).toEqual([])
    } finally {
      await restore()
    }
  })

  async function restore() {
    await admin.query(`delete from signpost.audit_entry where school_id = $1`, [school])
    await admin.query(`insert into signpost.audit_entry select * from kept`)
  }
})
