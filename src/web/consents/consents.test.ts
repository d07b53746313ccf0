import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { anOpenChannelOf, aPostOnThePage } from '../../../test/support/a-post-on-the-page.ts'
import { aWorkingSchool, type Fields, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { rollOf } from '../../storage/consents/roll-of.ts'
import { consentRoutes } from './routes.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Cy Office': ['office'],
  'Di Teacher': ['teacher'],
  'Fay Data': ['data-protection-lead'],
  'Bo Chair': ['chair-of-governors'],
  'Eve Parent': ['parent'],
} as const
type Who = keyof typeof people
let school: WorkingSchool<Who>

beforeAll(async () => {
  const now = new Date('2026-03-10T10:00:00Z')
  school = await aWorkingSchool<Who>(people, { policy: 'st-nicholas', routes: consentRoutes, now })
})
afterEach(() => school.forget('pupil', 'roll_load', 'post', 'channel', 'audit_entry', 'audit_head'))
afterAll(() => school.end())

const headings = 'pupil_id,year,class,first,preferred,last,contact_flag,consent_website,consent_facebook'
const maya = 'P1,4,Maple,Maya,,Okonkwo,,yes,yes'
const ali = 'P2,4,Maple,Ali,,Khan,court order,yes,no'
const zoe = 'P3,R,Robins,Zoë,Zo,O’Brien,,no,'
const csv = (...lines: string[]) => `${[headings, ...lines].join('\n')}\n`

const send = (url: string, as: Who, fields: Fields) => school.send(url, as, fields, '/pupils')
const seen = (text: string | Buffer, as: Who = 'Cy Office') =>
  send('/pupils/load', as, typeof text === 'string' ? { pasted: text } : { roll: text })
const hidden = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
const confirmed = (body: string, more: Fields = {}, as: Who = 'Cy Office') =>
  send('/pupils/load/confirm', as, { lines: hidden(body, 'lines'), mark: hidden(body, 'mark'), ...more })
const load = async (text: string, more: Fields = {}) => confirmed((await seen(text)).body, more)
const roll = () => school.inside(rollOf)
const idOf = async (first: string) => (await roll()).find((pupil) => pupil.first === first)?.id ?? ''

describe('loading the roll', () => {
  it('shows what would change and changes nothing until it is confirmed', async () => {
    const shown = await seen(csv(maya, ali, zoe))
    expect(shown.status).toBe(200)
    expect(shown.body).toContain('3 children join')
    expect(shown.body).toContain('Zo (Zoë) O’Brien, Robins')
    expect(await roll()).toEqual([])
    expect((await confirmed(shown.body)).goesTo).toBe('/pupils')
    expect((await roll()).toSorted((one, other) => one.first.localeCompare(other.first))).toMatchObject([
      { first: 'Ali', last: 'Khan', flag: 'court order', consents: { website: 'yes', facebook: 'no' } },
      { first: 'Maya', class: 'Maple', consents: { website: 'yes', facebook: 'yes' } },
      { first: 'Zoë', preferred: 'Zo', consents: { website: 'no' } },
    ])
  })

  it('takes the example roll of 420 pupils as a file, whole, and a second time finds nothing to change', async () => {
    const file = await readFile('test/data/screening/roll.csv')
    const shown = await seen(file)
    expect(shown.body).toContain('420 children join')
    expect((await confirmed(shown.body)).goesTo).toBe('/pupils')
    expect(await roll()).toHaveLength(420)
    expect((await seen(file)).body).toContain('Nothing would change')
    const page = await school.open('/pupils', 'Di Teacher')
    expect(page.body).toContain('420 pupils are on the roll.')
    expect(page.body.indexOf('Reception')).toBeLessThan(page.body.indexOf('Year 1'))
  })

  it('says in words who joins, comes back, leaves and changes, field by field', async () => {
    await load(csv(maya, ali, zoe))
    await load(csv(maya, ali))
    const shown = await seen(csv('P1,5,Rowan,Maya,,Okonkwo,looked after,no,', zoe, 'P4,4,Maple,New,,Child,,yes,'))
    expect(shown.body).toContain('Maya Okonkwo: year 4, now 5; class Maple, now Rowan; a note is added')
    expect(shown.body).not.toContain('looked after')
    expect(shown.body).toContain('Maya Okonkwo, Our page and website: yes, now no')
    expect(shown.body).toContain('1 child would be marked as having left')
    expect(shown.body).toContain('1 child comes back')
    expect(shown.body).toContain('1 child joins')
    await confirmed(shown.body)
    expect((await roll()).map((pupil) => pupil.first).sort()).toEqual(['Maya', 'New', 'Zoë'])
  })

  it('keeps a withdrawal that the file does not know of, unless the office says otherwise', async () => {
    await load(csv(maya))
    const id = await idOf('Maya')
    await send(`/pupils/${id}/consents/website`, 'Cy Office', {
      answer: 'withdrawn',
      'on-day': '9',
      'on-month': '3',
      'on-year': '2026',
    })
    const shown = await seen(csv('P1,5,Maple,Maya,,Okonkwo,,yes,yes'))
    expect(shown.body).toContain('They stay withdrawn unless you say so.')
    await confirmed(shown.body)
    expect((await roll())[0]?.consents).toMatchObject({ website: 'withdrawn' })
    await confirmed((await seen(csv(maya))).body, { overWithdrawals: 'yes' })
    expect((await roll())[0]?.consents).toMatchObject({ website: 'yes' })
  })

  it('asks before many children count as gone', async () => {
    const many = Array.from({ length: 20 }, (_, at) => `N${at},4,Maple,Child,,Number${at},,yes,`)
    await load(csv(...many))
    const shown = await seen(csv(...many.slice(0, 10)))
    expect(shown.body).toContain('10 of 20 children are missing from this file')
    const refused = await confirmed(shown.body)
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('Say whether this file holds the whole roll')
    expect(await roll()).toHaveLength(20)
    await confirmed(shown.body, { whole: 'yes' })
    expect(await roll()).toHaveLength(10)
  })

  it('does not confirm what is no longer what was shown', async () => {
    const shown = await seen(csv(maya))
    await load(csv(maya, ali))
    const late = await confirmed(shown.body)
    expect(late.status).toBe(422)
    expect(late.body).toContain('The roll or a consent changed since you read this.')
    expect(await roll()).toHaveLength(2)
  })

  it('names lines it could not understand by their number, and columns it did not keep', async () => {
    const shown = await seen(
      'pupil_id,first,last,date_of_birth,consent_website,consent_tiktok\nP1,Maya,Okonkwo,2017-03-04,yes,yes\n,Nobody,,,,\nP3,"=cmd()",Khan,,yes,\n',
    )
    expect(shown.body).toContain('2 lines were not understood')
    expect(shown.body).toContain('Line 3: It has no number, first name or surname.')
    expect(shown.body).toContain('Line 4: It holds a formula')
    expect(shown.body).toContain('date_of_birth, consent_tiktok.')
    expect(shown.body).not.toContain('2017-03-04')
    await confirmed(shown.body)
    expect((await roll())[0]?.consents).toEqual({ website: 'yes' })
  })

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'Choose the file with the roll, or paste its lines.'],
    ['a letter', 'Dear Cy, here it is. <b>Di</b>', 'The file has no column called pupil_id'],
    ['headings alone', headings, 'No line of it could be understood as a child.'],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0]), 'Save as, then CSV UTF-8'],
    ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'This is not a CSV file.'],
    ['a file of 2 MB', Buffer.alloc(2 * 1024 * 1024, 'a'), 'This file is larger than 1 MB.'],
  ])('refuses %s with what to do, and keeps what was typed', async (_what, text, says) => {
    const shown = await seen(text)
    expect(shown.status).toBe(422)
    expect(shown.body).toContain(says)
    if (text === 'Dear Cy, here it is. <b>Di</b>') expect(shown.body).toContain('Dear Cy, here it is. &lt;b>Di&lt;/b>')
  })

  it('refuses a file of more than 20 MB plainly', async () => {
    const shown = await seen(Buffer.alloc(21 * 1024 * 1024, 'a'))
    expect(shown.status).toBe(413)
    expect(shown.body).toContain('That is too large to send')
  })

  it('shows names as they are, never as markup', async () => {
    const shown = await seen(
      csv('P1,4,<i>Maple</i>,<script>alert(1)</script>,,O"Neil & Co,,yes,'.replace('O"Neil', 'ONeil')),
    )
    expect(shown.body).not.toContain('<script>alert')
    expect(shown.body).toContain('&lt;script>alert(1)&lt;/script> ONeil &amp; Co')
  })

  it('changes nothing where the page came through broken', async () => {
    for (const lines of ['', 'rubbish', Buffer.from('[{"number":"P1"}]').toString('base64url')]) {
      const answer = await send('/pupils/load/confirm', 'Cy Office', { lines, mark: 'x' })
      expect(answer.status).toBe(422)
      expect(answer.body).toContain('nothing was changed')
    }
    expect(await roll()).toEqual([])
  })

  it('keeps every answer, and a line in the audit with numbers and no names', async () => {
    await load(csv(maya, ali))
    const given = await school.inside((tx) => tx.selectFrom('consent_answer').select(['answer', 'source']).execute())
    expect(given).toHaveLength(4)
    expect(new Set(given.map((one) => one.source))).toEqual(new Set(['roll']))
    const [line] = await school.inside((tx) =>
      tx.selectFrom('audit_entry').select(['verb', 'facts']).where('verb', '=', 'load-roll').execute(),
    )
    expect(line).toMatchObject({ facts: { joined: 2, gone: 0 } })
    expect(JSON.stringify(line)).not.toContain('Maya')
  })
})

describe('a child’s page', () => {
  const said = { 'on-day': '9', 'on-month': '3', 'on-year': '2026' }

  it('keeps every answer with the day it was given and who recorded it', async () => {
    await load(csv(maya))
    const id = await idOf('Maya')
    await send(`/pupils/${id}/consents/facebook`, 'Fay Data', { answer: 'withdrawn', ...said })
    const done = await send(`/pupils/${id}/consents/facebook`, 'Cy Office', { answer: 'yes', ...said, 'on-day': '10' })
    expect(done.goesTo).toBe(`/pupils/${id}?saved=facebook`)
    const { body } = await school.open(`/pupils/${id}`, 'Cy Office')
    expect(body).toContain('Yes, Tue 10 March')
    expect(body).toContain('Mon 9 March: Facebook, withdrawn <span class="soft">recorded by Fay Data</span>')
    expect(body).toContain('from the roll that Cy Office loaded')
    expect((await roll())[0]?.consents).toEqual({ website: 'yes', facebook: 'yes' })
    const lines = await school.inside((tx) =>
      tx
        .selectFrom('audit_entry')
        .select(['verb', 'subject_id'])
        .where('subject_kind', '=', 'pupil')
        .orderBy('seq')
        .execute(),
    )
    expect(lines).toEqual([
      { verb: 'record-consent', subject_id: id },
      { verb: 'record-consent', subject_id: id },
    ])
  })

  it.each<[string, Record<string, string>, string]>([
    ['no answer', {}, 'Choose what the family said.'],
    ['an answer there is not', { answer: 'perhaps' }, 'Choose what the family said.'],
    ['the answer on record', { answer: 'yes' }, 'That is the answer on record already.'],
    ['a day that does not exist', { answer: 'no', 'on-day': '32' }, 'Give a day that exists'],
    ['a day to come', { answer: 'no', 'on-year': '2027' }, 'That day has not come yet.'],
  ])('asks again after %s', async (_what, fields, says) => {
    await load(csv(maya))
    const answer = await send(`/pupils/${await idOf('Maya')}/consents/website`, 'Cy Office', { ...said, ...fields })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain(says)
    expect((await roll())[0]?.consents['website']).toBe('yes')
  })

  it('shows the school’s note only to those who keep the roll or the consents', async () => {
    await load(csv(ali))
    const id = await idOf('Ali')
    for (const who of ['Cy Office', 'Ada Head', 'Fay Data'] as const) {
      expect((await school.open(`/pupils/${id}`, who)).body).toContain('court order')
    }
    for (const url of [`/pupils/${id}`, '/pupils?class=Maple', '/pupils?name=Ali', '/pupils']) {
      const { body } = await school.open(url, 'Di Teacher')
      expect(body).not.toContain('court order')
      expect(body).not.toContain('holds a note')
    }
  })

  it('says what a no or a withdrawal means for posts that are waiting and posts that are out', async () => {
    await load(csv(maya, ali))
    const id = await idOf('Maya')
    const writer = school.actor['Di Teacher'].person
    const [shows, names] = await school.inside(async (tx) => {
      const page = await anOpenChannelOf(tx, 'page', writer)
      const picture = { file: 'a'.repeat(64), alt: 'A child', pupils: [id] }
      const shown = await aPostOnThePage(tx, writer, page, { title: 'River', text: 'We waded.', pictures: [picture] })
      const named = await aPostOnThePage(tx, writer, page, { title: 'Prize', text: 'Well done, Maya Okonkwo!' })
      await aPostOnThePage(tx, writer, page, { title: 'Other', text: 'Well done, Ali Khan!' })
      const draft = {
        school_id: tx.school,
        title: 'Soon',
        text: 'maya okonkwo reads',
        created_by: writer,
        saved_by: writer,
      }
      await tx
        .insertInto('post')
        .values({ ...draft, channels: JSON.stringify([page.id]) })
        .execute()
      return [shown, named]
    })
    const before = await school.open(`/pupils/${id}/consents/website`, 'Cy Office')
    await send(`/pupils/${id}/consents/website`, 'Cy Office', { answer: 'withdrawn', ...said })
    const after = await school.open(`/pupils/${id}?saved=website`, 'Cy Office')
    for (const { body } of [before, after]) {
      expect(body).toContain('2 posts are out now')
      expect(body).toContain(`href="/posts/${shows}"`)
      expect(body).toContain(`href="/posts/${names}"`)
      expect(body).not.toContain('Other</a>')
      expect(body).toContain('1 post is not out yet and would be stopped')
      expect(body).toContain('taking down everything that shows one child in one go is not there yet')
    }
    expect((await school.open(`/pupils/${id}/consents/facebook`, 'Cy Office')).body).toContain(
      'No post that went out on Facebook shows or names Maya',
    )
  })

  it('is there for a child who has left, with nothing to change', async () => {
    await load(csv(maya, ali))
    const id = await idOf('Ali')
    await load(csv(maya))
    const { body } = await school.open(`/pupils/${id}`, 'Cy Office')
    expect(body).toContain('Left the roll')
    expect(body).not.toContain(`/pupils/${id}/consents/website"`)
    const late = await send(`/pupils/${id}/consents/website`, 'Cy Office', { answer: 'no', ...said })
    expect(late.body).toContain('This child has left the roll.')
  })
})

describe('who may see and change the roll', () => {
  it.each<[Who, string, number]>([
    ['Di Teacher', '/pupils', 200],
    ['Di Teacher', '/pupils/load', 403],
    ['Fay Data', '/pupils/load', 403],
    ['Bo Chair', '/pupils', 403],
    ['Eve Parent', '/pupils', 403],
  ])('%s opens %s: %i', async (who, url, status) => {
    expect((await school.open(url, who)).status).toBe(status)
  })

  it('a teacher cannot load the roll, change a consent or see who recorded it', async () => {
    const shown = await seen(csv(maya))
    expect((await confirmed(shown.body, {}, 'Di Teacher')).status).toBe(403)
    expect((await seen(csv(maya), 'Di Teacher')).status).toBe(403)
    await confirmed(shown.body)
    const id = await idOf('Maya')
    expect((await send(`/pupils/${id}/consents/website`, 'Di Teacher', { answer: 'no' })).status).toBe(403)
    expect((await school.open(`/pupils/${id}/consents/website`, 'Di Teacher')).status).toBe(403)
    const { body } = await school.open(`/pupils/${id}`, 'Di Teacher')
    expect(body).toContain('Our page and website')
    expect(body).not.toContain('Change')
    expect(body).not.toContain('Every answer so far')
  })

  it('a child of another school, of no school, or a kind nobody is asked about is not there', async () => {
    await load(csv(maya))
    expect((await school.open(`/pupils/${school.id}`, 'Cy Office')).status).toBe(404)
    expect((await school.open('/pupils/rubbish', 'Cy Office')).status).toBe(404)
    expect((await school.open(`/pupils/${await idOf('Maya')}/consents/tiktok`, 'Cy Office')).status).toBe(404)
  })

  it('a name is found by any part of it, and signs in it are only signs', async () => {
    await load(csv(maya, ali, zoe))
    expect((await school.open('/pupils?name=okon', 'Di Teacher')).body).toContain('Maya Okonkwo')
    expect((await school.open('/pupils?name=zo%20o', 'Di Teacher')).body).toContain('Zo (Zoë) O’Brien')
    expect((await school.open('/pupils?name=%25', 'Di Teacher')).body).toContain('Nobody on the roll is called that.')
    const odd = await school.open(`/pupils?name=${encodeURIComponent('<b>"\'')}`, 'Di Teacher')
    expect(odd.body).not.toContain('<b>"')
  })
})
