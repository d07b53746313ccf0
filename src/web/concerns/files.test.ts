import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPhotograph } from '../../../test/support/a-photograph.ts'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher'
let school: WorkingSchool<Who>
let url: string
let code: string
let picture: Buffer
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  picture = await aPhotograph()
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Tom Teacher': ['teacher'] },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(monday)
  const page = '/s/larkfield/tell/parent'
  const thanks = await tellAt(school, page, { words: 'Look at this.', about: 'child' })
  code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterEach(() => school.forget('concern_case'))

const onDisk = async () =>
  (await readdir(school.filesFolder, { recursive: true, withFileTypes: true }).catch(() => [])).filter((one) =>
    one.isFile(),
  )
const rows = async (table: string) =>
  school.inside(async (tx) => {
    await sql`select set_config('signpost.person', ${school.actor['Dora Lead'].person}, true)`.execute(tx)
    return (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)).rows[0]?.n
  })
const passFor = async (answer: string, as: Who = 'Dora Lead') => {
  const page = await school.send(`${url}/file`, as, { images: answer }, `${url}/file`)
  return { page, action: /action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/.exec(page.body)?.[1] }
}
const filesOfCase = async () =>
  [...(await school.open(url, 'Dora Lead')).body.matchAll(/\/concerns\/[0-9a-f-]{36}\/evidence\/[0-9a-f-]{36}/g)].map(
    ([place]) => place,
  )
/** Where the file is that was not there before. */
const added = async (file: Buffer) => {
  const before = await filesOfCase()
  const { action } = await passFor('no')
  await school.send(action ?? '', 'Dora Lead', { platform: 'WhatsApp', by: 'Dora', file })
  return (await filesOfCase()).find((place) => !before.includes(place)) ?? ''
}

describe('before a file can be chosen', () => {
  it('a plain question is asked; after no, and only then, there is a picker', async () => {
    expect((await school.open(`${url}/file`, 'Dora Lead')).body).not.toContain('type="file"')
    expect((await passFor('no')).page.body).toContain('type="file"')
    for (const answer of ['yes', 'unsure']) {
      const { page, action } = await passFor(answer)
      expect(action).toBeUndefined()
      expect(page.body).not.toContain('type="file"')
      expect(page.body).toContain('Do not look at the picture or video.')
      expect(page.body).toContain('What is known, in words only')
    }
    expect((await passFor('')).page.status).toBe(422)
    expect((await school.open(url, 'Dora Lead')).body).toContain(
      'A picture of a child with few or no clothes on may exist',
    )
  })

  it('whoever told while signed in is asked the same, and adds a screenshot to what they told', async () => {
    const words = 'A pupil messaged me on Instagram, I have a screenshot.'
    const thanks = await tellAt(school, '/concerns/tell', { words, about: 'child' }, 'Tom Teacher')
    const own = /\/concerns\/told\/[0-9a-f-]{36}/.exec(thanks.body)?.[0] ?? ''
    expect(own).not.toBe('')
    expect((await school.open(own, 'Tom Teacher')).body).toContain('Add a screenshot or an e-mail')
    const ask = (images: string, as: Who = 'Tom Teacher') =>
      school.send(`${own}/file`, as, { images, asked: 'yes' }, '/home')
    expect((await ask('')).status).toBe(422)
    expect((await ask('no', 'Ada Head')).status).toBe(404)
    const pass = /action="(\/concerns\/told\/[0-9a-f-]{36}\/file\/[\w-]{43})"/.exec((await ask('no')).body)?.[1] ?? ''
    expect(pass).not.toBe('')
    const before = (await onDisk()).length
    const without = pass.replace(/[\w-]{43}$/, 'A'.repeat(43))
    expect((await school.send(without, 'Tom Teacher', { file: picture })).status).toBe(403)
    expect(await onDisk()).toHaveLength(before)
    expect((await school.send(pass, 'Tom Teacher', { file: picture })).body).toContain('We have your file')
    expect((await school.send(pass, 'Tom Teacher', { file: picture })).status).toBe(403)
    const list = (await school.open('/concerns', 'Dora Lead')).body
    const cases = [...new Set(list.match(/\/concerns\/[0-9a-f-]{36}/g))].filter((one) => one !== url)
    expect((await school.open(cases[0] ?? '', 'Dora Lead')).body).toContain('given by whoever told')
    expect((await ask('unsure')).body).not.toContain('type="file"')
    expect((await ask('no')).body).not.toContain('type="file"')
  })

  it('whoever told and has a code is asked the same, and a pupil is offered no file at all', async () => {
    const back = '/s/larkfield/tell/back'
    const ask = (images: string) =>
      school.send('/s/larkfield/tell/file', undefined, { code, images, asked: 'yes' }, back)
    const picker = await ask('no')
    expect(picker.body).toContain('href="tel:999"')
    const action = /action="(\/s\/larkfield\/tell\/file\/[\w-]{43})"/.exec(picker.body)?.[1] ?? ''
    expect((await school.send(action, undefined, { file: picture }, back)).body).toContain('We have your file')
    expect((await school.open(url, 'Dora Lead')).body).toContain('given by whoever told')
    const needs = async () => (await school.open('/home', 'Dora Lead')).body
    const added = 'Somebody added to a concern of yours: read it'
    expect(await needs()).toContain(added)
    expect((await school.open(url, 'Dora Lead')).body).toContain('They added something today, 10 am, and nobody')
    const written = async (minute: number) => {
      school.setClock(new Date(monday.getTime() + minute * 60_000))
      await school.send(`${url}/step/wish`, 'Dora Lead', { whose: 'Her', words: 'Stop.' }, `${url}/step/wish`)
    }
    await written(1)
    expect(await needs()).not.toContain(added)
    school.setClock(new Date(monday.getTime() + 120_000))
    expect((await ask('unsure')).body).not.toContain('type="file"')
    expect(await needs()).toContain(added)
    await written(3)
    expect(await needs()).not.toContain(added)
    // Once somebody was unsure it stays words only, also where they then say no, and nobody is thanked for what they did not say.
    const shut = (await ask('no')).body
    expect(shut).not.toContain('type="file"')
    expect(shut).toContain('They can let a file be added, unless somebody was not sure.')
    expect(shut).not.toContain('You have done the right thing by saying so')
    const wrong = { code: 'BBBB-BBBB-BBBB', images: 'no' }
    expect((await school.send('/s/larkfield/tell/file', undefined, wrong, back)).status).toBe(404)
  })
})

describe('where a report was only faintly taken for one of such a picture', () => {
  const guessed = 'A folder on the shared drive has the wrong pictures of the class trip.'
  const back = '/s/larkfield/tell/back'
  const ask = (fields: Record<string, string>) =>
    school.send('/s/larkfield/tell/file', undefined, { code, asked: 'yes', ...fields }, back)
  beforeEach(async () => {
    await school.forget('concern_case')
    const page = '/s/larkfield/tell/staff'
    const thanks = await tellAt(school, page, { words: guessed, about: 'not-known' })
    code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
    url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
    expect((await school.open(url, 'Dora Lead')).body).toContain('This kind is a guess.')
  })

  it('no is asked for once more in plain words, and then whoever told is believed', async () => {
    const first = await ask({ images: 'no' })
    expect(first.status).toBe(200)
    expect(first.body).toContain('Once more, to be sure')
    expect(first.body).not.toContain('type="file"')
    const unanswered = await ask({ images: 'no', onceMore: 'yes' })
    expect(unanswered.status).toBe(422)
    expect(unanswered.body).toContain('Answer this too')
    const second = await ask({ images: 'no', onceMore: 'yes', again: 'no' })
    expect(second.body).toContain('type="file"')
    expect((await school.open(url, 'Dora Lead')).body).toContain('said a second time that no picture')
  })

  it.each(['yes', 'unsure'])('a second answer of %s shuts it for good', async (again) => {
    expect((await ask({ images: 'no', onceMore: 'yes', again })).body).not.toContain('type="file"')
    expect((await ask({ images: 'no', onceMore: 'yes', again: 'no' })).body).not.toContain('type="file"')
    expect((await passFor('no')).page.body).not.toContain('type="file"')
  })

  it('it is shut once a reader says that it is one, and no second question is asked once they say that it is not', async () => {
    await school.send(
      `${url}/step/kind`,
      'Dora Lead',
      { now: 'data-breach', reason: 'They are of the trip.' },
      `${url}/step/kind`,
    )
    expect((await ask({ images: 'no' })).body).toContain('type="file"')
    await school.send(`${url}/step/kind`, 'Dora Lead', { now: 'nudes', reason: 'It is.' }, `${url}/step/kind`)
    expect((await ask({ images: 'no', onceMore: 'yes', again: 'no' })).body).not.toContain('type="file"')
  })
})

describe('a file that may not come', () => {
  const everyAddress = concernRoutes.filter((route) => route.method === 'POST')
  const somewhere = (address: string) =>
    address
      .replace(':slug', 'larkfield')
      .replace(':who', 'parent')
      .replace(':pass', 'x'.repeat(43))
      .replace(/\/concerns\/:id/, url)
      .replaceAll(/:\w+/g, '11111111-1111-4111-8111-111111111111')

  it.each(everyAddress.map((route) => [route.url] as const))('leaves no byte in storage at %s', async (address) => {
    const before = (await onDisk()).length
    for (const who of ['Dora Lead', undefined] as const) {
      const answer = await school.send(
        somewhere(address),
        who,
        { images: 'no', code, words: 'x', file: picture },
        `/s/larkfield/tell/parent`,
      )
      expect([403, 415]).toContain(answer.status)
      expect(answer.body).toContain('No file was taken')
    }
    expect((await onDisk()).length).toBe(before)
    expect(await rows('concern_evidence')).toBe(0)
  })

  it('is one that comes by a pass used before, of somebody else, or too late', async () => {
    const { action = '' } = await passFor('no')
    expect((await school.send(action, 'Dora Lead', { file: picture })).status).toBe(303)
    const count = (await onDisk()).length
    expect((await school.send(action, 'Dora Lead', { file: picture })).status).toBe(403)
    const { action: hers = '' } = await passFor('no')
    expect((await school.send(hers, 'Tom Teacher', { file: picture })).status).toBe(403)
    const { action: late = '' } = await passFor('no')
    school.setClock(new Date(monday.getTime() + 31 * 60_000))
    expect((await school.send(late, 'Dora Lead', { file: picture })).status).toBe(403)
    expect((await onDisk()).length).toBe(count)
  })
})

describe('a file that was given', () => {
  it('is sealed on disk as it came, with who captured it, its fingerprint, and that nobody scanned it', async () => {
    const place = await added(picture)
    for (const file of await onDisk()) {
      const bytes = await readFile(join(file.parentPath, file.name))
      expect(bytes.includes(picture.subarray(0, 24))).toBe(false)
    }
    const page = (await school.open(place, 'Dora Lead')).body
    expect(page).toContain('WhatsApp')
    expect(page).toContain('Not scanned: no scanner answered when it came')
    expect(page).toMatch(/[0-9a-f]{64}/)
    const shown = await school.open(`${place}/picture`, 'Dora Lead')
    expect(shown.headers['content-type']).toBe('image/jpeg')
    expect(shown.headers['cache-control']).toBe('no-store')
    expect((await school.open(place, 'Dora Lead')).body).toContain('Looked at, by Dora Lead')
    expect((await school.open(place, 'Ada Head')).status).toBe(404)
    expect((await school.open(`${place.split('/evidence')[0]}/file`, 'Ada Head')).status).toBe(404)
  })

  it('that is an e-mail is shown as words, its attachments and links unopened', async () => {
    const mail = [
      'From: Someone <someone@example.org>',
      'To: school@example.org',
      'Subject: You will be sorry',
      'Date: Mon, 1 Mar 2027 08:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>We know where you live.</p><img src="https://tracker.example/x.png"><script>alert(1)</script>',
      '--b',
      'Content-Type: image/png; name="photo.png"',
      'Content-Disposition: attachment; filename="photo.png"',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b--',
      '',
    ].join('\r\n')
    const page = (await school.open(await added(Buffer.from(mail)), 'Dora Lead')).body
    expect(page).toContain('We know where you live.')
    expect(page).toContain('photo.png: not opened')
    expect(page).toContain('Mon 1 March 2027, 8 am')
    expect((await school.open(await added(Buffer.from('%PDF-1.7 words')), 'Dora Lead')).body).not.toContain('Looked at')
    expect(page).not.toContain('tracker.example')
    expect(page).not.toContain('alert(1)')
  })

  it('is looked at with the reader’s name burnt into it, and downloaded nowhere but in a bundle', async () => {
    const place = await added(picture)
    const page = (await school.open(place, 'Dora Lead')).body
    expect(page).toContain('It is looked at here and not downloaded')
    expect(page).not.toContain('Download')
    expect((await school.send(`${place}/give-out`, 'Dora Lead', { reason: 'PC Hill' })).status).toBe(404)
    const first = (await school.open(`${place}/picture`, 'Dora Lead')).body
    school.setClock(new Date(monday.getTime() + 60_000))
    expect((await school.open(`${place}/picture`, 'Dora Lead')).body).not.toBe(first)
  })

  it('that was changed on disk is never shown', async () => {
    const place = await added(picture)
    for (const file of await onDisk()) {
      const path = join(file.parentPath, file.name)
      const bytes = await readFile(path)
      bytes[40] = (bytes[40] ?? 0) ^ 1
      await writeFile(path, bytes)
    }
    expect((await school.open(`${place}/picture`, 'Dora Lead')).status).toBe(404)
    expect((await school.open(place, 'Dora Lead')).body).toContain('The file on disk is not the one that arrived')
  })

  it('and proves indecent is sealed unopened: no look, no copy, no download for anybody', async () => {
    const place = await added(picture)
    await school.send(`${place}/seal`, 'Dora Lead', { police: 'advised', advice: 'PC Hill: keep it, touch nothing.' })
    const page = (await school.open(place, 'Dora Lead')).body
    expect(page).toContain('This file is sealed unopened')
    expect(page).not.toContain('<img')
    expect(page).not.toContain('Download')
    expect((await school.open(`${place}/picture`, 'Dora Lead')).status).toBe(404)
    expect((await school.open(url, 'Dora Lead')).body).toContain('PC Hill: keep it, touch nothing.')
    const evidence = place.slice(-36)
    const looking = school.inside(async (tx) => {
      await sql`select set_config('signpost.person', ${school.actor['Dora Lead'].person}, true)`.execute(tx)
      await sql`insert into concern_custody (school_id, id, evidence_id, at, what)
        values (${tx.school}, gen_random_uuid(), ${evidence}, now(), 'looked-at')`.execute(tx)
    })
    await expect(looking).rejects.toMatchObject({ code: 'SP021' })
  })
})
