import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { incidentNow } from '../../storage/channels/incident-mode.ts'
import { rollStamp } from '../../storage/consents/roll-stamp.ts'
import { schoolDetails } from '../../storage/school/school-details.ts'
import { schoolWords } from '../../storage/school/school-words.ts'
import { schoolRoutes } from './routes.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Cy Office': ['office'],
  'Di Teacher': ['teacher'],
  'Bo Chair': ['chair-of-governors'],
  'Eve Parent': ['parent'],
} as const
type Who = keyof typeof people
let school: WorkingSchool<Who>

beforeAll(async () => {
  school = await aWorkingSchool<Who>(people, { policy: 'coton', routes: schoolRoutes })
})
afterAll(() => school.end())

describe('the school’s details', () => {
  const good = {
    name: 'Larkfield Primary School',
    type: 'academy',
    town: 'Westonbury',
    contacts: '01632 960123\noffice@larkfield.example\n\n',
    classes: '4, Maple\nR,Robins',
    houses: 'Bishop\nChase',
    hold: '2',
    notice: '30',
  }

  it('are kept as typed, and are the words that screening goes by', async () => {
    expect((await school.send('/school', 'Cy Office', good)).goesTo).toBe('/school?saved=yes')
    const words = await school.inside(schoolWords)
    expect(words).toMatchObject({
      name: 'Larkfield Primary School',
      ownContacts: ['01632 960123', 'office@larkfield.example'],
      classes: [
        { year: '4', class: 'Maple' },
        { year: 'R', class: 'Robins' },
      ],
      houses: ['Bishop', 'Chase'],
      staff: ['Ada Head', 'Cy Office', 'Di Teacher'],
    })
    expect((await school.inside(schoolDetails)).type).toBe('academy')
    expect((await school.open('/school', 'Cy Office')).body).toContain('R, Robins')
  })

  it('take the classes from the roll until the school has named its own', async () => {
    await school.send('/school', 'Cy Office', { ...good, classes: '' })
    const child = { roll_number: 'P9', year: '2', class: 'Willow', first: 'Ali', last: 'Khan' }
    await school.inside((tx) =>
      tx
        .insertInto('pupil')
        .values({ school_id: tx.school, ...child })
        .execute(),
    )
    expect((await school.inside(schoolWords)).classes).toMatchObject([{ year: '2', class: 'Willow' }])
    await school.forget('pupil')
  })

  it.each<[string, Record<string, string>, string]>([
    ['a school without a name', { name: ' ' }, 'Give the school’s name.'],
    ['a type that does not exist', { type: 'castle' }, 'Choose what type of school it is.'],
    ['a class without its year', { classes: '4, Maple\n<b>Elm</b>' }, '“&lt;b>Elm&lt;/b>” is not.'],
    ['a hold that is no number', { hold: 'soon' }, 'whole number of minutes from 0 to 60'],
    ['a hold that is too long', { hold: '61' }, 'whole number of minutes from 0 to 60'],
    ['a notice of a week', { notice: '9999' }, 'which is two days'],
  ])('are not kept with %s, and nothing typed is lost', async (_what, wrong, says) => {
    const before = await school.inside(schoolDetails)
    const again = await school.send('/school', 'Cy Office', { ...good, town: 'Elsewhere', ...wrong })
    expect(again.status).toBe(422)
    expect(again.body).toContain(says)
    expect(again.body).toContain('value="Elsewhere"')
    expect(await school.inside(schoolDetails)).toEqual(before)
  })

  it('leave a line in the audit that says which fields changed and holds no words', async () => {
    await school.send('/school', 'Cy Office', good)
    await school.forget('audit_entry', 'audit_head')
    await school.send('/school', 'Cy Office', { ...good, town: 'Secretham' })
    await school.send('/school', 'Cy Office', { ...good, town: 'Secretham' })
    const lines = await school.inside((tx) => tx.selectFrom('audit_entry').select(['verb', 'facts']).execute())
    expect(lines).toEqual([{ verb: 'edit-school', facts: { changed: ['town'], holdMinutes: 2, noticeMinutes: 30 } }])
  })

  it('are not for a teacher to change', async () => {
    expect((await school.open('/school', 'Di Teacher')).status).toBe(403)
    expect((await school.send('/school', 'Di Teacher', good)).status).toBe(403)
  })
})

describe('an incident', () => {
  afterEach(() => school.forget('incident_mode'))

  it('is switched on and off by a leader, who reads what it does', async () => {
    expect((await school.open('/incident', 'Ada Head')).body).toContain('nothing that was scheduled goes out by itself')
    await school.send('/incident/start', 'Ada Head', {})
    const on = await school.open('/incident', 'Ada Head')
    expect(on.body).toContain('An incident is on')
    expect(on.body).toContain('Ada Head said so.')
    expect(on.body).toContain('/policy#clause-5.iii.7')
    await school.send('/incident/end', 'Ada Head', {})
    expect(await school.inside(incidentNow)).toBeUndefined()
  })

  it('is switched on once, however often the button is pressed', async () => {
    await school.send('/incident/start', 'Ada Head', {})
    const again = await school.send('/incident/start', 'Ada Head', {})
    expect(again.status).toBe(403)
    expect(again.body).toContain('An incident is on already')
    await school.send('/incident/end', 'Ada Head', {})
    expect((await school.send('/incident/end', 'Ada Head', {})).body).toContain('No incident is on')
  })

  it.each<Who>(['Di Teacher', 'Cy Office', 'Bo Chair', 'Eve Parent'])('is not for %s to switch', async (who) => {
    expect((await school.open('/incident', who)).status).toBe(403)
    expect((await school.send('/incident/start', who, {})).status).toBe(403)
    expect(await school.inside(incidentNow)).toBeUndefined()
  })
})

describe('the page of further places', () => {
  it.each<[Who, readonly string[], readonly string[]]>([
    ['Cy Office', ['/channels', '/pupils', '/readers', '/people', '/school'], ['/incident', '/audit', '/outbox']],
    ['Ada Head', ['/channels', '/pupils', '/readers', '/people', '/school', '/incident', '/audit'], ['/outbox']],
    ['Di Teacher', ['/channels', '/pupils', '/people'], ['/readers', '/school', '/incident', '/audit']],
    ['Eve Parent', [], ['/channels', '/pupils', '/readers', '/people', '/school', '/incident', '/audit']],
  ])('shows %s only where they may go', async (who, shown, hidden) => {
    const { body } = await school.open('/more', who)
    for (const href of shown) expect(body).toContain(`href="${href}"`)
    for (const href of hidden) expect(body).not.toContain(`href="${href}"`)
    expect(body).toContain('Signpost cannot do these things yet.')
  })
})

describe('the stamp of the roll', () => {
  it('is nothing without a child, and another after each change to the roll, the consents, the people or the school', async () => {
    expect(await school.inside(rollStamp)).toBeNull()
    const stamps = new Set<string | null>()
    const stamped = async () => stamps.add(await school.inside(rollStamp))
    const pupil = await school.inside((tx) =>
      tx
        .insertInto('pupil')
        .values({ school_id: tx.school, roll_number: 'P1', year: '4', class: 'Maple', first: 'Maya', last: 'Okonkwo' })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    await stamped()
    await school.inside((tx) =>
      tx
        .insertInto('consent')
        .values({ school_id: tx.school, pupil_id: pupil.id, channel_kind: 'website', answer: 'yes' })
        .execute(),
    )
    await stamped()
    await school.inside((tx) => tx.updateTable('consent').set({ answer: 'withdrawn' }).execute())
    await stamped()
    await school.inside((tx) =>
      tx.updateTable('person').set({ name: 'Dee Teacher' }).where('name', '=', 'Di Teacher').execute(),
    )
    await stamped()
    await school.inside((tx) => tx.updateTable('school').set({ town: 'Here' }).execute())
    await stamped()
    expect(stamps.size).toBe(5)
    await stamped()
    expect(stamps.size).toBe(5)
  })
})
