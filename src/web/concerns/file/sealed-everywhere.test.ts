import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aPhotograph } from '../../../../test/support/a-photograph.ts'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { tellAt } from '../../../../test/support/telling.ts'
import { concernRoutes } from '../routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Carl Chair'
let school: WorkingSchool<Who>
let picture: Buffer
let hers: string
let another: string
let code: string
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  picture = await aPhotograph()
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Carl Chair': ['chair-of-governors'] },
    { policy: 'mulbarton', now: monday, routes: concernRoutes.map((route) => ({ ...route, perMinute: 1000 })) },
  )
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/concerns', who)
})
afterAll(() => school.end())
beforeEach(async () => {
  school.setClock(monday)
  await school.forget('concern_case')
  await school.forget('concern_sealed_bytes')
  await tellAt(school, '/s/larkfield/tell/parent', { words: 'Two girls call her names.', about: 'child' })
  hers = await onlyCaseOf('Dora Lead')
  const words = 'The headteacher shouted at my son.'
  const thanks = await tellAt(school, '/s/larkfield/tell/parent', { words, about: 'headteacher' })
  code = /[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}/.exec(thanks.body)?.[0] ?? ''
  another = await onlyCaseOf('Carl Chair')
  expect(another).not.toBe(hers)
})

const page = async (at: string, who: Who = 'Dora Lead') => (await school.open(at, who)).body
const onlyCaseOf = async (who: Who) => /\/concerns\/[0-9a-f-]{36}/.exec(await page('/concerns', who))?.[0] ?? ''
const onDisk = async () =>
  (await readdir(school.filesFolder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).length
const filesIn = async (url: string, who: Who): Promise<readonly string[]> =>
  (await page(url, who)).match(/\/concerns\/[0-9a-f-]{36}\/evidence\/[0-9a-f-]{36}/g) ?? []
const picker = async (url: string, who: Who) =>
  /action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/.exec(
    (await school.send(`${url}/file`, who, { images: 'no' }, `${url}/file`)).body,
  )?.[1] ?? 'no pass'
const given = async (file: Buffer, url = hers, who: Who = 'Dora Lead') => {
  const before = await filesIn(url, who)
  await school.send(await picker(url, who), who, { file })
  return (await filesIn(url, who)).find((one) => !before.includes(one)) ?? ''
}
const seal = (place: string, fields: Record<string, string> = { police: 'not-yet' }) =>
  school.send(`${place}/seal`, 'Dora Lead', fields, place)
const mailWith = (file: Buffer) =>
  Buffer.from(
    [
      'From: a@example.org',
      'Subject: Look',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: image/jpeg; name="x.jpg"',
      'Content-Transfer-Encoding: base64',
      '',
      file.toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
      '--b--',
      '',
    ].join('\r\n'),
  )

it('once a file is sealed, so is every copy in the case, in other cases, and in a mail that holds it', async () => {
  const first = await given(picture)
  const copies = [
    [await given(picture), 'Dora Lead'],
    [await given(mailWith(picture)), 'Dora Lead'],
    [await given(picture, another, 'Carl Chair'), 'Carl Chair'],
    [await given(mailWith(picture), another, 'Carl Chair'), 'Carl Chair'],
  ] as const
  const other = await given(Buffer.from('a letter'))
  await seal(first)
  for (const [place, who] of copies) {
    expect(await page(place, who)).toContain('This file is sealed unopened')
    expect((await school.open(`${place}/picture`, who)).status).toBe(404)
  }
  expect(await page(other)).not.toContain('sealed unopened')
  const theirs = await page(another, 'Carl Chair')
  expect(theirs).toContain('A file was sealed unopened')
  expect(theirs).toContain('Do not send it on or show it to anybody.')
  expect(theirs).not.toContain('By Dora Lead')
})

it('once a mail is sealed, the picture inside it is sealed where it stands alone, and cannot be given again', async () => {
  const mail = await given(mailWith(picture))
  const alone = await given(picture, another, 'Carl Chair')
  const before = await onDisk()
  await seal(mail)
  expect(await page(alone, 'Carl Chair')).toContain('This file is sealed unopened')
  expect((await school.open(`${alone}/picture`, 'Carl Chair')).status).toBe(404)
  await school.forget('concern_case')
  await tellAt(school, '/s/larkfield/tell/parent', { words: 'Two boys call him names.', about: 'child' })
  const pass = await picker(await onlyCaseOf('Dora Lead'), 'Dora Lead')
  expect((await school.send(pass, 'Dora Lead', { file: picture })).body).toContain('This file was not taken')
  expect(await onDisk()).toBe(before)
})

it('the words of a sealed mail seal no other mail that says the same', async () => {
  const says = (subject: string) =>
    Buffer.from(`From: a@example.org\r\nSubject: ${subject}\r\nContent-Type: text/plain\r\n\r\nSent from my phone.`)
  const other = await given(says('Two'), another, 'Carl Chair')
  await seal(await given(says('One')))
  expect(await page(other, 'Carl Chair')).not.toContain('sealed unopened')
})

it('the same bytes cannot be given again, alone or in a mail, by whoever: it is said what to do, and no byte stays', async () => {
  const pass = await picker(another, 'Carl Chair')
  const inMail = await picker(another, 'Carl Chair')
  const ask = { code, images: 'no', asked: 'yes' }
  const tellers = /action="(\/s\/larkfield\/tell\/file\/[\w-]{43})"/.exec(
    (await school.send('/s/larkfield/tell/file', undefined, ask, '/s/larkfield/tell/back')).body,
  )?.[1]
  await seal(await given(picture))
  const before = await onDisk()
  const refused = await school.send(inMail, 'Carl Chair', { file: mailWith(picture) })
  expect(refused.body).toContain('This file was not taken')
  expect(refused.body).toContain('Ring the police on 101')
  expect(await onDisk()).toBe(before)
  const theirs = await page(another, 'Carl Chair')
  expect(theirs).toContain('A file was refused: it may be an indecent image')
  expect(theirs).toContain('Do not look at the picture or video.')
  // Where one came, no pass that was given before is good any more, in whoever’s hands.
  expect((await school.send(pass, 'Carl Chair', { file: picture })).status).toBe(403)
  const late = await school.send(tellers ?? '', undefined, { file: picture }, '/s/larkfield/tell/back')
  expect(late.status).toBe(403)
  expect(await onDisk()).toBe(before)
})

it('the case goes on as one of an indecent image, whatever its kind: what must not be done, whom to tell, by when', async () => {
  const first = await given(picture)
  expect(await page(hers)).not.toContain('Do not look at the picture or video.')
  school.setClock(new Date('2027-03-03T10:00:00Z'))
  await page('/concerns')
  await seal(first)
  const bullying = { now: 'bullying-pupils', reason: 'It is that too.' }
  for (const step of [null, bullying]) {
    if (step) await school.send(`${hers}/step/kind`, 'Dora Lead', step, `${hers}/step/kind`)
    const shown = await page(hers)
    for (const one of ['Do not look at the picture or video.', 'Do not copy, print, save or photograph it.'])
      expect(shown).toContain(one)
    expect(shown).toContain('Tell those outside who must know')
    expect(shown).toContain('step/referral?body=police')
    expect(shown).toContain('Ask the police what happens with the sealed file')
    expect(shown).not.toContain('Missed')
  }
  const closed = await school.send(`${hers}/file`, 'Dora Lead', { images: 'no' }, `${hers}/file`)
  expect(closed.body).not.toContain('type="file"')
  expect(closed.body).toContain('No file is added to this case any more')
  expect(closed.body).not.toContain('Say what kind of concern it is')
})

it('whether the police advised must be answered; not yet has a clock, which stops once their advice is recorded', async () => {
  const first = await given(picture)
  for (const [fields, asked] of [
    [{ advice: '' }, 'Answer this. “Not yet” is an answer.'],
    [{ police: 'advised', advice: ' ' }, 'Write what they advised'],
  ] as const) {
    const again = await seal(first, fields)
    expect(again.status).toBe(422)
    expect(again.body).toContain(asked)
    expect(again.body).not.toContain('<img')
    expect(again.body).toContain('It is not shown here again')
  }
  expect(await page(first)).not.toContain('This file is sealed')
  await seal(first)
  expect(await page(hers)).toContain('The police have not advised yet.')
  expect(await page(first)).toContain(`${hers}/step/police-advised`)
  school.setClock(new Date(monday.getTime() + 60_000))
  const at = `${hers}/step/police-advised`
  await school.send(at, 'Dora Lead', { words: 'PC Hill, 1234: keep it.' }, at)
  const shown = await page(hers)
  expect(shown).toContain('PC Hill, 1234: keep it.')
  expect(shown).not.toContain(`href="${at}`)
})

it('who has had their advice gives it there, and no clock waits for it', async () => {
  const first = await given(picture)
  await seal(first, { police: 'advised', advice: 'PC Hill: touch nothing.' })
  const shown = await page(hers)
  expect(shown).toContain('PC Hill: touch nothing.')
  expect(shown).not.toContain('Ask the police what happens')
})
