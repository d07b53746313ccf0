import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aSchoolOfFour, type Four, monday } from '../../../test/support/a-school-of-four.ts'
import type { WorkingSchool } from '../../../test/support/a-working-school.ts'
import { asAdmin } from '../../../test/support/as-admin.ts'
import { testSecret } from '../../../test/support/fresh-database.ts'
import type { CaseId } from '../../core/school/ids.ts'
import { caseVault } from '../../storage/concerns/case-vault.ts'
import { caseKnown } from '../../storage/concerns/cases.ts'
import { seenBy } from '../../storage/concerns/looking.ts'
import { homeRoutes } from '../../web/home/routes.ts'
import { openConcern } from './open-concern.ts'
import { policyForConcerns } from './policy-for-concerns.ts'
import { addEntry } from './record-entry.ts'
import { tellConcern } from './tell-concern.ts'

let school: WorkingSchool<Four>
let admin: pg.Client
let id: CaseId
const blind = { now: monday, publicUrl: 'https://signpost.example', vault: caseVault(testSecret) }
const dora = () => school.actor['Dora Lead'].person

beforeAll(async () => {
  school = await aSchoolOfFour(homeRoutes)
  admin = await asAdmin(school.database)
})
afterAll(async () => {
  await admin.end()
  await school.end()
})
beforeEach(async () => {
  const where = { place: '', account: '', link: '', when: '' }
  const words = 'They laughed at him.'
  const told = { words, about: 'child', names: '', wish: '', where, name: null, contact: null, kind: null } as const
  const once = randomBytes(24).toString('base64url')
  const telling = { teller: 'parent', person: null, told, images: 'not-asked', once } as const
  const done = await school.inside(async (tx) => tellConcern(tx, blind, await policyForConcerns(tx), telling))
  if ('refused' in done) throw new Error(done.refused)
  id = done.case
  await add('The first line', 'The second line')
})
afterEach(() => school.forget('concern_case', 'concern_once'))

/** Adds with what everybody has: the public half of the case's key. */
const add = (...lines: readonly string[]) =>
  school.inside((tx) =>
    seenBy(tx, { person: dora() }, async () => {
      const row = await caseKnown(tx, id)
      if (!row) throw new Error('there is no case')
      const key = blind.vault.toAdd(row.sealedKey)
      expect('bytes' in key).toBe(false)
      for (const words of lines) {
        const entry = { by: null, eventAt: monday, said: { kind: 'note' as const, words } }
        await addEntry(tx, blind, { case: id, key }, entry)
      }
    }),
  )
const read = async () => {
  const vault = await school.vaultOf('Dora Lead')
  const open = await school.inside((tx) => openConcern(tx, { ...blind, vault }, dora(), id))
  return open?.entries.flatMap(({ said }) => (said.kind === 'note' ? [said.words] : [])).sort()
}
const stored = async <Row extends pg.QueryResultRow>(what: string) => (await admin.query<Row>(what)).rows
const lines = () => stored<{ id: string }>(`select * from concern_entry order by id`)
const openers = () => stored<{ id: string; box: Buffer }>(`select * from concern_opener order by kept_at, id`)

describe('lines that somebody added who cannot read the case', () => {
  it('are read the same at every opening, and what opens them is worked out at the first one only', async () => {
    expect(await openers()).toHaveLength(0)
    expect(await read()).toEqual(['The first line', 'The second line'])
    expect(await openers()).toHaveLength(1)
    expect(await read()).toEqual(['The first line', 'The second line'])
    expect(await openers()).toHaveLength(1)
    await add('The third line')
    expect(await read()).toEqual(['The first line', 'The second line', 'The third line'])
    expect(await read()).toEqual(['The first line', 'The second line', 'The third line'])
    expect(await openers()).toHaveLength(2)
  })

  it('stay byte for byte as they were sealed', async () => {
    const before = await lines()
    await read()
    await read()
    expect(await lines()).toEqual(before)
  })

  it('are not opened by what stands beside them: that is sealed with the key of the case', async () => {
    await read()
    const [kept] = await openers()
    if (!kept) throw new Error('nothing was kept')
    expect(() => blind.vault.unseal({ bytes: randomBytes(32) }, kept.box, `${kept.id} openers`)).toThrow()
    for (const { id: entry } of await lines()) expect(kept.box.includes(Buffer.from(entry))).toBe(false)
  })

  it('do not open where what stands beside them was changed, rather than read as something else', async () => {
    await read()
    await admin.query(`update concern_opener set box = set_byte(box, 40, get_byte(box, 40) # 1)`)
    await expect(read()).rejects.toThrow()
  })

  it('leave nothing beside them for anybody but a reader, and nothing at all once the case is destroyed', async () => {
    await read()
    const seen = (who: Four) =>
      school.inside((tx) =>
        seenBy(tx, { person: school.actor[who].person }, () =>
          tx.selectFrom('concern_opener').select('id').where('school_id', '=', tx.school).execute(),
        ),
      )
    expect(await seen('Dora Lead')).toHaveLength(1)
    expect(await seen('Tom Teacher')).toHaveLength(0)
    await admin.query(`update concern_case set stage = 'destroyed', closed_at = now(), kind = '',
      sealed_key = '', title = '', route = '', outcome = null, concerned = '{}'`)
    expect(await openers()).toHaveLength(0)
  })
})
