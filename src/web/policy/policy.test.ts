import { parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import { recordReview } from '../../actions/policy/record-review.ts'
import { allPacks } from '../../core/policy/packs/all-packs.ts'
import { allSettings } from '../../core/policy/settings/all-settings.ts'
import { dayAt } from '../../core/school/day.ts'
import { policyInForce } from '../../storage/policy/policy-in-force.ts'
import { versionsOf } from '../../storage/policy/versions-of.ts'
import { publicRoutes } from '../public/routes.ts'
import { clauseLink } from './clause-link.ts'
import { policyRoutes } from './routes.ts'

const people = {
  'Ada Head': ['headteacher', 'dsl'],
  'Bo Chair': ['chair-of-governors'],
  'Di Teacher': ['teacher'],
  'Eve Parent': ['parent'],
} as const
type Who = keyof typeof people
let school: WorkingSchool<Who>

beforeAll(async () => {
  school = await aWorkingSchool<Who>(people, { policy: 'st-nicholas', routes: [...policyRoutes, ...publicRoutes] })
})
afterAll(() => school.end())

const inForce = async () => (await school.inside(policyInForce))?.policy.name
const pageOf = async (who: Who) => (await school.open('/policy', who)).body

/** Every id on a page, in order: a page with one twice sends a reader to the wrong place. */
function idsIn(html: string): string[] {
  const ids: string[] = []
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    if ('attrs' in node && Array.isArray(node.attrs)) {
      for (const attr of node.attrs) if (attr.name === 'id') ids.push(attr.value)
    }
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return ids
}

describe('a first policy, of which no bytes were kept', () => {
  it('bears the name that the school has today, also after it was renamed', async () => {
    const taken = async () => (await school.open('/policy/download/text', 'Ada Head')).body
    const rename = (name: string) =>
      school.inside((tx) => tx.updateTable('school').set({ name }).where('school_id', '=', tx.school).execute())
    const before = await taken()
    await rename('Larkfield Academy')
    expect(await taken()).toContain('Larkfield Academy')
    await rename('Larkfield Primary')
    expect(before).not.toContain('Larkfield Academy')
  })
})

describe('the policy page for anybody', () => {
  it('lists the earlier versions with their days, and nothing where there was none', async () => {
    expect((await school.open('/s/larkfield/policy')).body).not.toContain('Earlier versions')
    const from = new Date(Date.now() - 7_200_000)
    await school.inside((tx) => anotherPolicy(tx, { pack: 'model', by: school.actor['Ada Head'].person, from }))
    const { body } = await school.open('/s/larkfield/policy')
    expect(body.slice(body.indexOf('Earlier versions')).match(/In force from/g)).toHaveLength(1)
    expect(body).not.toContain('Ada Head')
    const [, earlier = ''] = /href="(\/s\/larkfield\/policy\/versions\/[^"]+)"/.exec(body) ?? []
    const read = await school.open(earlier)
    expect(read.body).toContain('This policy is no longer in force')
    expect(read.body).toContain('id="clause-2.7.8"')
    const versions = await school.inside((tx) => versionsOf(tx, new Date()))
    const now = versions.find((one) => one.standing === 'in-force')?.id ?? ''
    expect((await school.open(`/s/larkfield/policy/versions/${now}`)).goesTo).toBe('/s/larkfield/policy')
    expect((await school.open('/s/larkfield/policy/versions/none')).status).toBe(404)
  })
})

describe('a review that governors have not seen', () => {
  it('is recorded as seen from its page by a governor, and a teacher cannot', async () => {
    const on = dayAt(new Date())
    const review = {
      outcome: 'changes-needed',
      on,
      ledBy: school.actor['Ada Head'].person,
      lookedAt: 'Part 2.',
    } as const
    const done = await school.inside((tx) =>
      recordReview(tx, school.actor['Ada Head'], { ...review, sharedOn: null, minute: '' }, new Date()),
    )
    const id = 'review' in done ? done.review : ''
    const [year = '', month = '', day = ''] = on.split('-')
    const typed = { 'seen-day': day, 'seen-month': month, 'seen-year': year, 'seen-minute': '5.1' }
    const at = `/policy/review/${id}/seen`
    expect((await school.send(at, 'Di Teacher', typed)).status).toBe(403)
    const forgot = await school.send(at, 'Bo Chair', { ...typed, 'seen-minute': '' }, '/policy/review')
    expect(forgot.body).toContain('Say under which minute they saw it.')
    expect((await school.send(at, 'Bo Chair', typed, '/policy/review')).goesTo).toBe('/policy/review')
    expect((await school.open('/policy/review', 'Bo Chair')).body).toContain('minute 5.1')
  })
})

describe('the policy page', () => {
  it('prints every clause of each policy where links to it lead, every answer, and no id twice', async () => {
    for (const [at, pack] of allPacks.entries()) {
      const from = new Date(Date.now() - 3_600_000 + at * 1000)
      await school.inside((tx) => anotherPolicy(tx, { pack: pack.name, by: school.actor['Ada Head'].person, from }))
      const body = await pageOf('Eve Parent')
      const ids = idsIn(body)
      expect(new Set(ids).size).toBe(ids.length)
      const anchors = new Set(ids.map((id) => `/policy#${encodeURIComponent(id)}`))
      const missing = pack.clauses
        .filter((clause) => !anchors.has(clauseLink(clause.id).href))
        .map((clause) => clause.id)
      expect([pack.name, missing]).toEqual([pack.name, []])
      expect(allSettings.filter(({ name }) => !ids.includes(`setting-${name}`))).toEqual([])
    }
  })

  it('says which answers are the policy’s and which are Signpost’s for want of one', async () => {
    const from = new Date(Date.now() - 1_800_000)
    await school.inside((tx) =>
      anotherPolicy(tx, { pack: 'gloucestershire', by: school.actor['Ada Head'].person, from }),
    )
    const body = await pageOf('Di Teacher')
    const row = (name: string) => body.slice(body.indexOf(`id="setting-${name}"`)).split('</dd>')[0]
    expect(row('channel-approver')).toContain('The headteacher or the governors.')
    expect(row('channel-approver')).toContain('<a href="/policy#clause-6.1">clause 6.1</a>')
    expect(row('channel-risk-assessment')).toContain('Signpost’s default, because the policy does not say.')
  })

  it('prints what the register and the roles know, whatever the policy’s paper says', async () => {
    const from = new Date(Date.now() - 1_700_000)
    await school.inside((tx) => anotherPolicy(tx, { pack: 'coton', by: school.actor['Ada Head'].person, from }))
    const row = async (name: string) => {
      const body = await pageOf('Di Teacher')
      return body.slice(body.indexOf(`id="setting-${name}"`)).split('</dd>')[0]
    }
    expect(await row('official-channels')).toContain('None yet.')
    expect(await row('headteacher-is-dsl')).toContain('Yes.')
    await school.inside(async (tx) => {
      const { person } = school.actor['Di Teacher']
      const channel = await tx
        .insertInto('channel')
        .values({
          school_id: tx.school,
          kind: 'page',
          name: 'Larkfield <news>',
          approved_by: school.actor['Ada Head'].person,
          approved_as: 'headteacher',
          approved_at: new Date(),
          opened_on: '2026-03-01',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('channel_poster')
        .values({ school_id: tx.school, channel_id: channel.id, person_id: person })
        .execute()
    })
    expect(await row('official-channels')).toContain('Larkfield &lt;news> (Our page).')
    expect(await row('approved-posters')).toContain('Teacher.')
    expect(await row('approved-posters')).toContain('From the register.')
  })
})

describe('another policy', () => {
  beforeAll(async () => {
    const by = school.actor['Ada Head'].person
    await school.inside((tx) => anotherPolicy(tx, { pack: 'st-nicholas', by, from: new Date(Date.now() - 60_000) }))
  })

  it('is read first: each answer that would change, now and then', async () => {
    const choice = await school.open('/policy/adopt', 'Bo Chair')
    for (const pack of allPacks) expect(choice.body).toContain(`/policy/adopt/${pack.name}`)
    const change = await school.open('/policy/adopt/coton', 'Bo Chair')
    expect(change.body).toContain('Who agrees to a channel before it opens?')
    expect(change.body).toContain('headteacher (2.7.3)')
    expect(change.body).toContain('the governors (3.5)')
    expect((await school.open('/policy/adopt/model', 'Bo Chair')).body).not.toMatch(/\([a-z]+(-[a-z]+)+\)/)
    expect(await inForce()).toBe('st-nicholas')
  })

  it('is not put in force past the governors, whatever is sent', async () => {
    const met = { 'on-day': '2', 'on-month': '3', 'on-year': '2026' }
    const past = await school.send('/policy/adopt/coton', 'Bo Chair', met, '/policy')
    expect(past.status).toBe(422)
    expect(past.body).toContain('Begin a draft from this one')
    expect(await inForce()).toBe('st-nicholas')
  })

  it('is begun as a draft, which changes nothing yet', async () => {
    const begun = await school.send('/policy/draft/begin', 'Bo Chair', { pack: 'coton' }, '/policy')
    expect(begun.goesTo).toBe('/policy/draft')
    expect((await school.open('/policy/draft', 'Bo Chair')).body).toContain('from Coton-in-the-Elms')
    expect(await inForce()).toBe('st-nicholas')
    expect((await school.send('/policy/draft/drop', 'Bo Chair', {}, '/policy')).goesTo).toBe('/policy')
  })

  it('is not for a teacher or a parent', async () => {
    for (const who of ['Di Teacher', 'Eve Parent'] as const) {
      expect((await school.open('/policy/adopt', who)).status).toBe(403)
      expect((await school.open('/policy/draft', who)).status).toBe(403)
      expect((await school.send('/policy/draft/begin', who, { pack: 'coton' }, '/policy')).status).toBe(403)
    }
    expect(await inForce()).toBe('st-nicholas')
  })

  it('of which there is no pack is not there', async () => {
    expect((await school.open('/policy/adopt/hogwarts', 'Bo Chair')).status).toBe(404)
  })
})

describe('a school without a policy', () => {
  const met = { 'on-day': '2', 'on-month': '3', 'on-year': '2026' }

  it('puts its first one in force as published, on the day governors adopted it', async () => {
    const fresh = await aWorkingSchool<Who>(people, { policy: null, routes: policyRoutes })
    try {
      const without = await fresh.send('/policy/adopt/coton', 'Bo Chair', {}, '/policy')
      expect(without.status).toBe(422)
      expect(without.body).toContain('Say when the governors adopted it.')
      const odd = await fresh.send(
        '/policy/adopt/coton',
        'Bo Chair',
        { ...met, 'on-day': '31', 'on-month': '2' },
        '/policy',
      )
      expect(odd.body).toContain('Give a day that exists')
      expect(odd.body).toContain('value="31"')
      expect((await fresh.send('/policy/adopt/coton', 'Bo Chair', met, '/policy')).goesTo).toBe('/policy')
      expect((await fresh.inside(policyInForce))?.policy.name).toBe('coton')
      expect((await fresh.open('/policy', 'Di Teacher')).body).toContain('adopted by the governors on Mon 2 March')
      const again = await fresh.send('/policy/adopt/coton', 'Bo Chair', met, '/policy')
      expect(again.body).toContain('This policy is in force already.')
    } finally {
      await fresh.end()
    }
  })
})
