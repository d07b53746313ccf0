import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import type { ChannelId } from '../../core/school/ids.ts'
import { channelsOf } from '../../storage/channels/channels-of.ts'
import { giveRole } from '../../storage/people/hold-role.ts'
import { channelRoutes } from './routes.ts'

const people = {
  'Ada Head': ['headteacher'],
  'Bo Chair': ['chair-of-governors'],
  'Cy Office': ['business-officer'],
  'Di Teacher': ['teacher'],
  'Eve Parent': ['parent'],
} as const

type Who = keyof typeof people
let school: WorkingSchool<Who>

const asUnder = async (policy: string | null) => {
  if (school !== undefined) await school.end()
  school = await aWorkingSchool<Who>(people, { policy, routes: channelRoutes, now: new Date('2026-03-10T10:00:00Z') })
}
const send = (url: string, as: Who, fields: Record<string, string | string[]>) =>
  school.send(url, as, fields, '/channels')
const proposal = {
  kind: 'page',
  name: 'Our page',
  purposes: ['educational'],
  outcomes: 'Families know what is taught.',
}
const assessment = { words: 'Nobody can comment.', 'on-day': '9', 'on-month': '3', 'on-year': '2026' }
const today = { 'on-day': '10', 'on-month': '3', 'on-year': '2026' }

async function theOnlyChannel() {
  const [channel, ...others] = await school.inside(channelsOf)
  if (!channel || others.length > 0) throw new Error('not one channel')
  return channel
}

afterEach(() => school.forget('channel', 'audit_entry', 'audit_head'))
afterAll(() => school.end())

describe('a day that is a hundred years away', () => {
  beforeAll(() => asUnder('st-nicholas'))

  it('is a slip in the year wherever a channel is given a day, and is said beside it', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    const assessed = await send(`/channels/${id}/assessment`, 'Cy Office', { ...assessment, 'on-year': '1926' })
    expect([assessed.status, assessed.body]).toEqual([422, expect.stringContaining('That day is too long ago.')])
    expect((await theOnlyChannel()).assessment).toBeNull()
  })
})

describe('a school’s page under the policy of St Nicholas', () => {
  beforeAll(() => asUnder('st-nicholas'))

  it('goes from a proposal over a risk assessment and the headteacher’s approval to being open', async () => {
    const proposed = await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    expect(proposed.goesTo).toBe(`/channels/${id}`)
    expect((await school.open(`/channels/${id}`, 'Cy Office')).body).toContain('There is no risk assessment yet.')
    await send(`/channels/${id}/assessment`, 'Cy Office', assessment)
    await send(`/channels/${id}/approve`, 'Ada Head', { as: 'headteacher' })
    await send(`/channels/${id}/open`, 'Cy Office', today)
    const channel = await theOnlyChannel()
    expect(channel).toMatchObject({ stage: 'open', openedOn: '2026-03-10', address: `${school.publicUrl}/s/larkfield` })
    const page = await school.open(`/channels/${id}`, 'Di Teacher')
    expect(page.body).toContain('Good')
    expect(page.body).toContain('Approved by Ada Head, headteacher')
    expect(page.body.replace(/\s+/g, ' ')).toMatch(/Master login<\/dt>.*?No channel administrator is named yet/)
    await school.inside((tx) =>
      giveRole(tx, { person: school.actor['Cy Office'].person, role: 'channel-admin', by: null }),
    )
    const named = (await school.open(`/channels/${id}`, 'Di Teacher')).body
    expect(named).toMatch(/Master login<\/dt>\s*<dd[^>]*>\s*Cy Office/)
    expect(named).toContain('In use since')
    expect(page.body).toContain('/s/larkfield/widget')
  })

  it('leaves a line in the audit for each step, with ids and clauses and no words', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    await send(`/channels/${id}/assessment`, 'Cy Office', assessment)
    await send(`/channels/${id}/approve`, 'Ada Head', { as: 'headteacher' })
    const lines = await school.inside((tx) =>
      tx.selectFrom('audit_entry').select(['verb', 'subject_id', 'facts']).orderBy('seq').execute(),
    )
    expect(lines.map((line) => line.verb)).toEqual(['propose-channel', 'assess-channel', 'approve-channel'])
    expect(lines.every((line) => line.subject_id === id)).toBe(true)
    expect(JSON.stringify(lines)).toContain('st-nicholas:2.7.3')
    expect(JSON.stringify(lines)).not.toContain('comment')
  })

  it('cannot be approved before its risks are assessed, and says so with the clause', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    const shown = await school.open(`/channels/${id}/approve`, 'Ada Head')
    expect(shown.body).toContain('There is no risk assessment yet.')
    expect(shown.body).toContain('/policy#clause-2.7.3')
    expect(shown.body).not.toContain('Approve this channel</button>')
    const refused = await send(`/channels/${id}/approve`, 'Ada Head', { as: 'headteacher' })
    expect(refused.status).toBe(403)
    expect((await theOnlyChannel()).stage).toBe('proposed')
  })

  it('is not approved by the chair, whose name this policy does not know here', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    await send(`/channels/${id}/assessment`, 'Cy Office', assessment)
    const refused = await send(`/channels/${id}/approve`, 'Bo Chair', {
      as: 'governing-board',
      'met-day': '9',
      'met-month': '3',
      'met-year': '2026',
    })
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('This approval is not yours to give')
    expect(refused.body).toContain('clause 2.7.3')
  })

  it('needs a new approval once what it is for changes, and keeps the name without one', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    await send(`/channels/${id}/assessment`, 'Cy Office', assessment)
    await send(`/channels/${id}/approve`, 'Ada Head', { as: 'headteacher' })
    await send(`/channels/${id}/open`, 'Cy Office', today)
    await send(`/channels/${id}/edit`, 'Cy Office', { ...proposal, name: 'News' })
    expect((await school.open('/channels', 'Di Teacher')).body).toContain('Good')
    await send(`/channels/${id}/edit`, 'Cy Office', { ...proposal, name: 'News', purposes: ['community-engagement'] })
    const needs = await school.open('/channels', 'Di Teacher')
    expect(needs.body).toContain('Needs you')
    expect(needs.body).toContain('has changed since it was approved')
    await send(`/channels/${id}/approve`, 'Ada Head', { as: 'headteacher' })
    expect((await school.open('/channels', 'Di Teacher')).body).toContain('Good')
  })

  it('asks again for what is missing and keeps what was typed', async () => {
    const again = await send('/channels/new', 'Cy Office', { ...proposal, name: '<b>Fox & Co</b>', outcomes: '' })
    expect(again.status).toBe(422)
    expect(again.body).toContain('Say what it should achieve. Our policy asks for it.')
    expect(again.body).toContain('value="&lt;b>Fox &amp; Co&lt;/b>"')
    expect(again.body).toContain('One thing to put right')
    expect(await school.inside(channelsOf)).toEqual([])
  })

  it('is one: a second page is not taken', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const second = await send('/channels/new', 'Cy Office', proposal)
    expect(second.status).toBe(422)
    expect(second.body).toContain('The register has one of these already')
  })

  it('stops taking posts until somebody says that what stopped it has been put right', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    await send(`/channels/${id}/assessment`, 'Cy Office', assessment)
    await send(`/channels/${id}/approve`, 'Ada Head', { as: 'headteacher' })
    await send(`/channels/${id}/open`, 'Cy Office', today)
    const stop = { stopped_at: new Date(), stopped_reason: 'The <password> was changed.' }
    await school.inside((tx) => tx.updateTable('channel').set(stop).execute())
    const stopped = await school.open(`/channels/${id}`, 'Cy Office')
    expect(stopped.body).toContain('It will not take posts just now.')
    expect(stopped.body).toContain('The &lt;password> was changed.')
    await send(`/channels/${id}/mended`, 'Cy Office', {})
    expect(await theOnlyChannel()).toMatchObject({ stage: 'open', stopped: null })
    expect((await send(`/channels/${id}/mended`, 'Cy Office', {})).body).toContain('This channel is taking posts')
  })

  it('closes with who closed it, and nothing about it can be changed after', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    await send(`/channels/${id}/close`, 'Cy Office', {})
    expect(await theOnlyChannel()).toMatchObject({ stage: 'closed', closedBy: school.actor['Cy Office'].person })
    expect((await send(`/channels/${id}/edit`, 'Cy Office', proposal)).status).toBe(403)
    expect((await send(`/channels/${id}/close`, 'Cy Office', {})).body).toContain('This channel is closed')
  })

  it('refuses days that do not exist or have not come, beside the day', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    const none = await send(`/channels/${id}/assessment`, 'Cy Office', {
      ...assessment,
      'on-day': '31',
      'on-month': '2',
    })
    expect(none.body).toContain('Give the day it was made')
    expect(none.body).toContain('Nobody can comment.')
    const later = await send(`/channels/${id}/assessment`, 'Cy Office', { ...assessment, 'on-year': '2027' })
    expect(later.body).toContain('That day has not come yet')
  })

  it('holds accounts elsewhere and says that Signpost does not publish there yet', async () => {
    const facebook = { ...proposal, kind: 'facebook', name: 'Larkfield', address: 'https://facebook.com/larkfield' }
    await send('/channels/new', 'Cy Office', facebook)
    expect((await school.open('/channels', 'Di Teacher')).body).toContain('Signpost does not publish there yet.')
    const twice = await send('/channels/new', 'Cy Office', facebook)
    expect(twice.body).toContain('That account is in the register already')
    const rubbish = await send('/channels/new', 'Cy Office', { ...facebook, address: 'javascript:alert(1)' })
    expect(rubbish.body).toContain('Paste the address of the Facebook account')
  })
})

describe('a channel under the policy of Coton', () => {
  beforeAll(() => asUnder('coton'))

  it('begins with the posters whose roles the policy names', async () => {
    const form = await school.open('/channels/new?kind=page', 'Cy Office')
    expect(form.body).toMatch(/checked[^>]*>[\s\S]*Ada Head/)
    const posters = [
      school.actor['Ada Head'].person,
      school.actor['Cy Office'].person,
      school.actor['Di Teacher'].person,
    ]
    await send('/channels/new', 'Cy Office', { ...proposal, posters })
    expect([...(await theOnlyChannel()).posters].sort()).toEqual(posters.slice(0, 2).sort())
  })

  it('is approved by the governors, recorded by the chair with the day of their meeting', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    await send(`/channels/${id}/assessment`, 'Cy Office', assessment)
    const met = { as: 'governing-board', 'met-day': '9', 'met-month': '3', 'met-year': '2026' }
    expect((await send(`/channels/${id}/approve`, 'Ada Head', { as: 'headteacher' })).status).toBe(403)
    const noDay = await send(`/channels/${id}/approve`, 'Bo Chair', { as: 'governing-board' })
    expect(noDay.status).toBe(422)
    expect(noDay.body).toContain('Say when the governors met')
    const early = await send(`/channels/${id}/approve`, 'Bo Chair', { ...met, 'met-day': '8' })
    expect(early.body).toContain('The risk assessment was made after that meeting')
    await send(`/channels/${id}/approve`, 'Bo Chair', met)
    expect((await school.open(`/channels/${id}`, 'Bo Chair')).body).toContain(
      'Approved by the governors at their meeting of Mon 9 March, recorded by Bo Chair',
    )
  })

  it('cannot open while nobody is named to post on it', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    await send(`/channels/${id}/assessment`, 'Cy Office', assessment)
    await send(`/channels/${id}/approve`, 'Bo Chair', { 'met-day': '10', 'met-month': '3', 'met-year': '2026' })
    const refused = await send(`/channels/${id}/open`, 'Cy Office', today)
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('No approved poster is named')
    await send(`/channels/${id}/posters`, 'Cy Office', { person: school.actor['Di Teacher'].person })
    expect((await send(`/channels/${id}/open`, 'Cy Office', today)).goesTo).toBe(`/channels/${id}`)
    await send(`/channels/${id}/posters`, 'Cy Office', { end: school.actor['Di Teacher'].person })
    expect((await school.open('/channels', 'Di Teacher')).body).toContain('No approved poster is named')
  })

  it('names only staff as posters', async () => {
    await send('/channels/new', 'Cy Office', proposal)
    const { id } = await theOnlyChannel()
    const parent = await send(`/channels/${id}/posters`, 'Cy Office', { person: school.actor['Eve Parent'].person })
    expect(parent.body).toContain('Approved posters are staff')
    const nobody = await send(`/channels/${id}/posters`, 'Cy Office', { person: "'; drop table person; --" })
    expect(nobody.body).toContain('Choose somebody on the staff.')
  })
})

describe('who may do what with the register', () => {
  beforeAll(() => asUnder('model'))

  it.each<[Who, string, number]>([
    ['Eve Parent', '/channels', 403],
    ['Di Teacher', '/channels', 200],
    ['Di Teacher', '/channels/new', 403],
    ['Bo Chair', '/channels/new', 403],
    ['Cy Office', '/channels/new', 200],
  ])('%s opens %s: %i', async (who, url, status) => {
    expect((await school.open(url, who)).status).toBe(status)
  })

  it.each(['edit', 'assessment', 'open', 'close', 'posters', 'mended', 'approve'])(
    'a teacher cannot send the form %s of a channel',
    async (page) => {
      await send('/channels/new', 'Cy Office', proposal)
      const { id } = await theOnlyChannel()
      expect((await send(`/channels/${id}/${page}`, 'Di Teacher', proposal)).status).toBe(403)
      expect((await theOnlyChannel()).stage).toBe('proposed')
    },
  )

  it('a channel of another school, or of no school, is not there', async () => {
    const other: ChannelId = '20000000-0000-4000-8000-000000000001' as ChannelId
    expect((await school.open(`/channels/${other}`, 'Cy Office')).status).toBe(404)
    expect((await school.open('/channels/rubbish', 'Cy Office')).status).toBe(404)
  })
})

it('before a policy is in force the register says that nothing can be decided yet', async () => {
  await asUnder(null)
  expect((await school.open('/channels', 'Cy Office')).body).toContain('No policy is in force yet')
})
