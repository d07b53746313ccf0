import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { claimPass, passClaimed } from '../../../actions/concerns/image-question.ts'
import { homeRoutes } from '../../home/routes.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher'
let school: WorkingSchool<Who>
let url: string
let code: string
const monday = new Date('2027-03-01T10:00:00Z')
const back = '/s/larkfield/tell/back'

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Tom Teacher': ['teacher'] },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(() => school.end())
beforeEach(async () => {
  const thanks = await tellAt(school, '/s/larkfield/tell/parent', { words: 'Look at this.', about: 'child' })
  code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
  url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
})
afterEach(() => school.forget('concern_case'))

const mail = (name: string) => readFile(join(import.meta.dirname, '../../../../test/data/mails', name))
const onDisk = async () =>
  (await readdir(school.filesFolder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length
const fromReader = (images: string) => school.send(`${url}/file`, 'Dora Lead', { images }, `${url}/file`)
const fromTeller = (images: string) =>
  school.send('/s/larkfield/tell/file', undefined, { code, images, asked: 'yes' }, back)
const passIn = (body: string) => /action="(\/[^"]+\/file\/[\w-]{43})"/.exec(body)?.[1] ?? 'no pass'

async function heldNow(): Promise<readonly string[]> {
  const { body } = await school.open(url, 'Dora Lead')
  return body.match(/\/concerns\/[0-9a-f-]{36}\/evidence\/[0-9a-f-]{36}/g) ?? []
}

async function given(name: string): Promise<string> {
  const pass = passIn((await fromReader('no')).body)
  await school.send(pass, 'Dora Lead', { file: new File([new Uint8Array(await mail(name))], name) })
  return (await school.open((await heldNow()).at(-1) ?? '', 'Dora Lead')).body
}

describe('an Outlook mail that was given', () => {
  it('is shown as its words, with what is attached to it and to the mail within it, unopened', async () => {
    const page = await given('mail-in-a-mail.msg')
    expect(page).toContain('It is attached.')
    expect(page).toContain(
      'Look at her, film.mp4 (in “Look at her”), earlier.eml, first.jpg (in “earlier.eml”), notes.docx: not opened',
    )
    expect(page).toContain('Tue 2 March 2027, 7.30 pm')
  })

  it('and is broken is kept and said to be broken', async () => {
    expect(await given('broken-off.msg')).toContain('It is an e-mail, but it is broken and cannot be read here.')
  })
})

describe('of a file that was given, it is said', () => {
  const keep = async (file: Buffer, name: string) => {
    const before = await heldNow()
    const pass = passIn((await fromReader('no')).body)
    const answer = await school.send(pass, 'Dora Lead', { file: new File([new Uint8Array(file)], name) })
    const added = (await heldNow()).find((one) => !before.includes(one))
    return { answer, page: (await school.open(added ?? '/concerns', 'Dora Lead')).body }
  }

  it('that a mail of which nothing can be made out is broken', async () => {
    const broken = await mail('plain-unicode.msg')
    broken.fill(0, 1024)
    expect((await keep(broken, 'x.msg')).page).toContain('It is an e-mail, but it is broken and cannot be read here.')
  })

  it('how many pictures in the HTML of a mail are not shown', async () => {
    const html = '<p>Look.</p><img src="data:image/png;base64,iVBORw0KGgo="><IMG SRC="https://tracker.example/x.png">'
    const from = 'From: a@example.org\r\nContent-Type: text/html\r\n\r\n'
    expect((await keep(Buffer.from(from + html), 'x.eml')).page).toContain(
      'There are 2 pictures in it that are not shown here.',
    )
    expect((await keep(Buffer.from(`${from}<p>None.</p>`), 'y.eml')).page).not.toContain('not shown here')
  })

  it('what its name is, however hidden signs would turn it round', async () => {
    const { page } = await keep(Buffer.from('words'), 'photo\u202Egpj.txt')
    expect(page).toContain('photogpj.txt (hidden signs in it would show it in another order)')
    expect((await school.open(url, 'Dora Lead')).body).toContain('photogpj.txt')
    expect(page).not.toContain('\u202E')
  })

  it('why one that is empty was not taken, and what to do', async () => {
    const { answer } = await keep(Buffer.alloc(0), 'empty.png')
    expect(answer.body).toContain('No file was chosen, or there is nothing in it.')
    expect(answer.body).toContain(`href="${url}/file"`)
    const ask = passIn((await fromTeller('no')).body)
    const tellers = await school.send(ask, undefined, { file: Buffer.alloc(0) }, back)
    expect(tellers.body).toContain('No file was chosen, or there is nothing in it.')
  })
})

describe.each(['yes', 'unsure'])('once somebody answered %s', (doubt) => {
  const names = ['mail-in-a-mail.msg', 'plain-unicode.msg'] as const
  const send = async (pass: string, as: Who | undefined) => {
    const before = await onDisk()
    for (const name of names) expect((await school.send(pass, as, { file: await mail(name) }, back)).status).toBe(403)
    expect(await onDisk()).toBe(before)
  }

  it('no mail is taken by a pass that was given before, whoever has it', async () => {
    const readers = passIn((await fromReader('no')).body)
    const tellers = passIn((await fromTeller('no')).body)
    expect((await fromTeller(doubt)).body).not.toContain('type="file"')
    await send(readers, 'Dora Lead')
    await send(tellers, undefined)
    expect(passIn((await fromReader('no')).body)).toBe('no pass')
  })

  it('nor is one kept that was on its way by then', async () => {
    const pass = passIn((await fromReader('no')).body).slice(-43)
    const desk = { now: monday, publicUrl: school.publicUrl, vault: await school.vaultOf('Dora Lead') }
    const { person } = school.actor['Dora Lead']
    expect(await school.inside((tx) => claimPass(tx, desk, pass, person))).toBe(true)
    expect(await school.inside((tx) => passClaimed(tx, desk, pass))).toMatchObject({ person })
    await fromTeller(doubt)
    expect(await school.inside((tx) => passClaimed(tx, desk, pass))).toBeUndefined()
  })

  it('nor by one of whoever told, where a reader doubted', async () => {
    const tellers = passIn((await fromTeller('no')).body)
    await fromReader(doubt)
    await send(tellers, undefined)
  })
})

it('no mail is taken by a pass that was given before a reader said that it is of such an image', async () => {
  const tellers = passIn((await fromTeller('no')).body)
  await school.send(`${url}/step/kind`, 'Dora Lead', { now: 'nudes', reason: 'It is.' }, `${url}/step/kind`)
  const before = await onDisk()
  expect((await school.send(tellers, undefined, { file: await mail('html.msg') }, back)).status).toBe(403)
  expect(await onDisk()).toBe(before)
})
