import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { dropDestroyedFiles } from '../../../actions/concerns/drop-destroyed-files.ts'
import { sayWhatIsDue } from '../../../actions/concerns/say-what-is-due.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { seenBy } from '../../../storage/concerns/looking.ts'
import { destroyCase } from '../../../storage/concerns/tombstones.ts'
import { homeRoutes } from '../../home/routes.ts'
import { schoolRoutes } from '../../school/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher' | 'Cleo Chair'
let school: WorkingSchool<Who>
let admin: pg.Client
let url: string
const monday = new Date('2027-03-01T10:00:00Z')
const secret = 'They call her Wobbleshanks in a chat.'

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    {
      'Ada Head': ['headteacher'],
      'Dora Lead': ['dsl'],
      'Tom Teacher': ['teacher'],
      'Cleo Chair': ['chair-of-governors'],
    },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
  admin = new pg.Client({ connectionString: school.database.adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await school.end()
})
beforeEach(async () => {
  school.setClock(monday)
  const page = '/s/larkfield/tell/parent'
  await tellAt(school, page, { words: secret, about: 'child' })
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterEach(async () => {
  await school.forget('concern_case', 'keeping_years')
  for (const { parentPath, name } of await onDisk()) await rm(join(parentPath, name))
})

const caseId = () => url.slice('/concerns/'.length) as CaseId
const record = (what: string, fields: Record<string, string>) =>
  school.send(`${url}/step/${what}`, 'Dora Lead', fields, `${url}/step/${what}`)
const letAdaIn = () =>
  school.send(`${url}/let-in`, 'Dora Lead', { person: school.actor['Ada Head'].person, reason: 'To end it.' }, url)
/** The kind that was guessed: a case is closed once somebody has said what it is. */
const guessed = async () =>
  /name="now" value="([^"]+)"/.exec((await school.open(url, 'Dora Lead')).body)?.[1] ?? 'bullying-pupils'
const close = async () => {
  await record('kind', { now: await guessed(), reason: 'Read.' })
  await record('parents', { told: 'yes', words: 'At noon.' })
  for (const body of ['police', 'social-care', 'lado', 'ico']) {
    await record('not-referred', { body, words: 'Not referred.', reason: 'No need seen.' })
  }
  await record('debrief', { happened: 'A chat.', helped: 'Telling early.', lessons: '', changes: '' })
  expect((await record('close', { outcome: 'resolved', words: 'It has stopped.' })).status).toBe(303)
}
const born = (year: string) => ({ 'child-day': '1', 'child-month': '2', 'child-year': year })
const keeping = (fields: Record<string, string>, as: Who = 'Dora Lead') =>
  school.send(`${url}/kept`, as, fields, `${url}/kept`)
const review = (fields: Record<string, string>, as: Who = 'Dora Lead') =>
  school.send(`${url}/kept/review`, as, fields, `${url}/kept`)
const hold = (on: 'on' | 'off', why: string, as: Who = 'Dora Lead') =>
  school.send(`${url}/kept/hold`, as, { hold: on, 'hold-why': why }, '/home')
const destroy = (as: Who) => school.send(`${url}/kept/destroy`, as, { sure: 'yes' }, '/home')
const kept = async (as: Who) => (await school.open(`${url}/kept`, as)).body
const later = (days: number) => school.setClock(new Date(monday.getTime() + days * 86_400_000))
const untilLater = { 'until-day': '1', 'until-month': '9', 'until-year': '2040' }
const lettingGo = { outcome: 'release', why: 'Nobody needs it.' }
/** Everything the database holds of this case, by table, past every policy. */
const left = async () => {
  const { rows: tables } = await admin.query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
     where table_schema = 'signpost' and (column_name in ('case_id', 'report_id', 'evidence_id') or table_name = 'concern_case')`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await admin.query<{ n: number }>(`select count(*)::int as n from signpost.${name}`)
    if (rows[0]?.n) counts[name] = rows[0].n
  }
  return counts
}
const onDisk = async () =>
  (await readdir(school.filesFolder, { recursive: true, withFileTypes: true }).catch(() => [])).filter((one) =>
    one.isFile(),
  )
const addFile = async () => {
  const asked = await school.send(`${url}/file`, 'Dora Lead', { images: 'no' }, `${url}/file`)
  const action = /action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/.exec(asked.body)?.[1] ?? ''
  await school.send(action, 'Dora Lead', { platform: 'WhatsApp', by: 'Dora', file: Buffer.from('Wobbleshanks again') })
  expect(await onDisk()).toHaveLength(1)
}
const drop = async (store: Pick<typeof school.evidence, 'drop'>) =>
  school.inside((tx) => dropDestroyedFiles(tx, store, monday))

describe('the time of a closed case', () => {
  it('waits for a date of birth, is known with it, and nothing is let go before it is over', async () => {
    await close()
    expect(await kept('Dora Lead')).toContain('How long it is kept hangs on a date of birth')
    expect((await review(lettingGo)).body).toContain('Give the date of birth first')
    await keeping(born('2018'))
    expect(await kept('Dora Lead')).toContain('Until Sun 1 February 2043')
    expect((await review(lettingGo)).body).toContain('Its time is not over')
    expect((await destroy('Ada Head')).status).toBe(404)
  })

  it('is kept longer with a day to come and a reason, and asked of again on that day', async () => {
    await close()
    await keeping(born('1999'))
    expect((await school.open('/home', 'Dora Lead')).body).toContain('A closed concern is to be looked at again')
    const without = { outcome: 'longer', 'until-day': '1', 'until-month': '9', 'until-year': '2026', why: 'A claim.' }
    expect((await review(without)).body).toContain('Give a day that is still to come')
    const year = { ...without, 'until-year': '2027' }
    expect((await review({ ...year, why: '' })).body).toContain('Write why')
    expect((await review(year)).status).toBe(303)
    expect((await school.open('/home', 'Dora Lead')).body).not.toContain('A closed concern is to be looked at again')
    later(200)
    expect((await school.open('/home', 'Dora Lead')).body).toContain('A closed concern is to be looked at again')
  })

  it('begins anew where the case is opened again', async () => {
    await close()
    await keeping(born('1999'))
    await letAdaIn()
    await review(lettingGo)
    await record('reopen', { words: 'It began again.' })
    expect((await destroy('Ada Head')).status).not.toBe(303)
    await record('close', { outcome: 'resolved', words: 'Over.' })
    expect(await kept('Dora Lead')).toContain('Look at it again')
    expect(await left()).toMatchObject({ concern_entry: expect.any(Number) })
  })
})

describe('a school that changes how long it keeps what', () => {
  const change = (years: string, as: Who = 'Ada Head') =>
    school.send('/school/keeping/pupils', as, { years, reason: 'Governors asked.' }, '/home')
  const onHome = async () => (await school.open('/home', 'Dora Lead')).body.includes('is to be looked at again')
  const reviewDay = async () =>
    (await admin.query<{ day: string }>('select review_on::text as day from signpost.concern_keeping')).rows[0]?.day

  it('keeps what was closed before for the longer time, from when somebody who can read it looks', async () => {
    await close()
    await keeping(born('1999'))
    expect(await onHome()).toBe(true)
    later(1)
    expect((await change('30')).status).toBe(303)
    expect(await reviewDay()).not.toBe('2029-02-01')
    const { body } = await school.open('/concerns/kept', 'Dora Lead')
    expect(body).toContain('By our school’s own schedule it is kept until 30 years after the birth')
    expect(await reviewDay()).toBe('2029-02-01')
    expect(await onHome()).toBe(false)
    expect(await kept('Dora Lead')).toContain('Until Thu 1 February 2029')
    expect((await review(lettingGo)).body).toContain('Its time is not over')
    expect((await school.open(url, 'Dora Lead')).body).toContain('worked out anew')
  })

  it('is dated anew at once where whoever changes it can read the case', async () => {
    await close()
    await keeping(born('1999'))
    later(1)
    await change('30', 'Dora Lead')
    expect(await reviewDay()).toBe('2029-02-01')
  })

  it('never keeps what was closed before for less, and what is closed after by the new time', async () => {
    await close()
    await keeping(born('2018'))
    later(1)
    await change('21', 'Dora Lead')
    expect(await kept('Dora Lead')).toContain('Until Sun 1 February 2043')
    await record('reopen', { words: 'It began again.' })
    later(2)
    await record('close', { outcome: 'resolved', words: 'Over.' })
    expect(await kept('Dora Lead')).toContain('Until Tue 1 February 2039')
  })

  it('has what was let go under a shorter time looked at again, and lets nobody destroy it', async () => {
    await close()
    await keeping(born('1999'))
    await letAdaIn()
    await record('reopen', { words: 'To let her in.' })
    await letAdaIn()
    await record('close', { outcome: 'resolved', words: 'Over.' })
    later(1)
    expect((await review(lettingGo)).status).toBe(303)
    later(2)
    await change('40', 'Ada Head')
    expect((await destroy('Ada Head')).body).toContain('Its time is not over')
    expect(await kept('Dora Lead')).toContain('Look at it again')
  })

  it('leaves a day that a review named as it is', async () => {
    await close()
    await keeping(born('1999'))
    const year = { outcome: 'longer', 'until-day': '1', 'until-month': '9', 'until-year': '2027', why: 'A claim.' }
    later(1)
    await review(year)
    later(2)
    await change('30', 'Dora Lead')
    expect(await reviewDay()).toBe('2027-09-01')
  })
})

describe('what is due for a review', () => {
  it('is said to those who may know of it, once, and stands in the case’s own record', async () => {
    await close()
    await keeping(born('1999'))
    const say = () => school.inside((tx) => sayWhatIsDue(tx, { now: monday, publicUrl: school.publicUrl }))
    expect(await say()).toBe(1)
    expect(await say()).toBe(0)
    expect((await school.open(url, 'Dora Lead')).body).toContain('said that it is time to look at this again')
    const mail = await admin.query<{ body: string; recipient: string }>('select * from signpost.mail')
    expect(mail.rows.some(({ recipient }) => recipient.startsWith('dora'))).toBe(true)
    expect(mail.rows.some(({ recipient }) => recipient.startsWith('tom'))).toBe(false)
    expect(JSON.stringify(mail.rows)).not.toContain('Wobbleshanks')
  })

  it('tells nobody else anything: no line on Home, no row, no page', async () => {
    const before = (await school.open('/home', 'Tom Teacher')).body.replaceAll(/name="_csrf" value="[^"]+"/g, '')
    await close()
    await keeping(born('1999'))
    const after = (await school.open('/home', 'Tom Teacher')).body.replaceAll(/name="_csrf" value="[^"]+"/g, '')
    expect(after).toBe(before)
    expect((await school.open('/concerns/kept', 'Tom Teacher')).body).toContain(
      'No concern that you may know of is closed',
    )
    for (const page of [`${url}/kept`, url]) expect((await school.open(page, 'Tom Teacher')).status).toBe(404)
    expect((await hold('on', 'x', 'Tom Teacher')).status).toBe(404)
  })
})

describe('destroying a case', () => {
  beforeEach(async () => {
    await addFile()
    await letAdaIn()
    await close()
    await keeping(born('1999'))
  })

  it('takes two people: one lets it go, another destroys it, and a line without names stays', async () => {
    expect((await destroy('Ada Head')).body).toContain('Somebody has to look at it first')
    expect((await review(lettingGo)).status).toBe(303)
    expect((await destroy('Dora Lead')).body).toContain('it takes two')
    expect((await school.open('/home', 'Ada Head')).body).toContain('a second person is to destroy it')
    expect((await destroy('Ada Head')).goesTo).toBe(url)
    const { body } = await school.open(url, 'Dora Lead')
    expect(body).toContain('This concern was destroyed')
    expect(body).toContain('Ada Head')
    expect(body).not.toContain('Wobbleshanks')
    expect(await left()).toEqual({
      concern_case: 1,
      concern_log: expect.any(Number),
      concern_keeping: 1,
      concern_tombstone: 1,
      concern_file_to_drop: 1,
    })
    const { rows } = await admin.query(
      `select sealed_key, title, route, kind, outcome, concerned from signpost.concern_case`,
    )
    const none = Buffer.alloc(0)
    expect(rows).toEqual([{ sealed_key: none, title: none, route: none, kind: '', outcome: null, concerned: [] }])
    expect((await school.open('/concerns/kept', 'Ada Head')).body).toContain('Destroyed')
    expect((await school.open(url, 'Tom Teacher')).status).toBe(404)
  })

  it('does nothing the second time, by whatever way', async () => {
    await review(lettingGo)
    const both = await Promise.all([destroy('Ada Head'), destroy('Ada Head')])
    expect(both.map(({ status }) => status).sort()[0]).toBeLessThan(400)
    expect((await left())['concern_tombstone']).toBe(1)
    expect((await destroy('Ada Head')).body).toContain('This concern was destroyed')
    await expect(
      school.inside((tx) =>
        seenBy(tx, { person: school.actor['Ada Head'].person }, () => destroyCase(tx, caseId(), monday)),
      ),
    ).rejects.toMatchObject({ code: 'SP031' })
  })

  it('is stopped by a hold set after it was let go, and afterwards somebody has to look at it anew', async () => {
    await review(lettingGo)
    expect((await hold('on', '')).body).toContain('Write why')
    expect((await hold('on', 'A claim against the school.')).status).toBe(303)
    const held = await kept('Dora Lead')
    expect(held).not.toContain('No: let it go')
    expect(held).toContain('Lift the hold first')
    expect(held).toMatch(/Since today[^<]*, by Dora Lead: <span class="as-typed">A claim against the school\.</)
    expect((await destroy('Ada Head')).body).toContain('nothing held is destroyed')
    expect((await review(lettingGo)).body).toContain('nothing held is destroyed')
    expect((await hold('off', 'It was settled.')).status).toBe(303)
    expect((await destroy('Ada Head')).body).toContain('Somebody has to look at it first')
    expect(await left()).toMatchObject({ concern_report: 1, concern_evidence: 1 })
  })

  it('is not offered for a record of child sexual abuse, which is kept for good', async () => {
    expect(await kept('Dora Lead')).toContain('No: let it go')
    await keeping({ ...born('1998'), abuse: 'yes' })
    const body = await kept('Dora Lead')
    expect(body).toContain('For good')
    expect(body).not.toContain('No: let it go')
    expect(body).toContain('If it is not one, say so under “Give the dates that decide how long”.')
    expect((await review(lettingGo)).body).toContain('Records of child sexual abuse are not destroyed')
    expect((await review({ outcome: 'longer', why: 'Still needed.', ...untilLater })).status).toBe(303)
  })

  it('is stopped where something was added after it was let go', async () => {
    await review(lettingGo)
    later(1)
    await keeping(born('1998'))
    expect((await destroy('Ada Head')).body).toContain('Somebody has to look at it first')
    await review(lettingGo)
    later(2)
    await admin.query(
      `insert into signpost.concern_message select school_id, gen_random_uuid(), id, false, null, '\\x00', $1 from signpost.concern_report`,
      [new Date(monday.getTime() + 86_400_000 * 1.5)],
    )
    await expect(
      school.inside((tx) =>
        seenBy(tx, { person: school.actor['Ada Head'].person }, () => destroyCase(tx, caseId(), monday)),
      ),
    ).rejects.toMatchObject({ code: 'SP034' })
  })

  it.each([
    ['by whoever let it go', 'Dora Lead', 'SP033'],
    ['by somebody who may not know of it', 'Tom Teacher', 'SP020'],
  ] as const)('is refused %s, by the database too', async (_, who, code) => {
    await review(lettingGo)
    await expect(
      school.inside((tx) => seenBy(tx, { person: school.actor[who].person }, () => destroyCase(tx, caseId(), monday))),
    ).rejects.toMatchObject({ code })
  })

  it('is refused by the database while it is held, not let go, or open', async () => {
    const asAda = () =>
      school.inside((tx) =>
        seenBy(tx, { person: school.actor['Ada Head'].person }, () => destroyCase(tx, caseId(), monday)),
      )
    await expect(asAda()).rejects.toMatchObject({ code: 'SP033' })
    await hold('on', 'A claim.')
    await expect(asAda()).rejects.toMatchObject({ code: 'SP032' })
    await record('reopen', { words: 'Again.' })
    await expect(asAda()).rejects.toMatchObject({ code: 'SP031' })
  })

  it('leaves nothing to be written into again', async () => {
    await review(lettingGo)
    await destroy('Ada Head')
    await expect(admin.query(`update signpost.concern_case set title = 'x'`)).rejects.toMatchObject({ code: 'SP030' })
    await expect(
      admin.query(`update signpost.concern_case set stage = 'open', closed_at = null`),
    ).rejects.toMatchObject({ code: 'SP030' })
    expect((await school.send(`${url}/note`, 'Dora Lead', { words: 'More.' }, '/concerns')).status).toBe(404)
  })

  it('takes its files off the disk afterwards, also where the program was killed between', async () => {
    await review(lettingGo)
    await destroy('Ada Head')
    expect(await onDisk()).toHaveLength(1)
    expect((await school.open(url, 'Dora Lead')).body).toContain('Being taken off the disk')
    await expect(
      drop({
        drop: async () => {
          throw new Error('the disk is busy')
        },
      }),
    ).rejects.toThrow()
    expect(await onDisk()).toHaveLength(1)
    expect(await drop(school.evidence)).toBe(1)
    expect(await onDisk()).toHaveLength(0)
    expect(await drop(school.evidence)).toBe(0)
    expect((await school.open(url, 'Dora Lead')).body).toContain('Gone from the disk')
  })
})
