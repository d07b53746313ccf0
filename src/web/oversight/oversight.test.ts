import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFrontDoor,
  aSchool,
  type Someone,
  type TestDoor,
  type TestSchool,
} from '../../../test/support/a-front-door.ts'
import { anotherPolicy } from '../../../test/support/another-policy.ts'
import { type Pages, pagesOf } from '../../../test/support/visiting-pages.ts'
import { everyEvidence } from '../../actions/oversight/every-subject.ts'
import { keepDay } from '../../actions/oversight/keep-day.ts'
import type { ClauseId } from '../../core/policy/clause.ts'
import { noOwnChanges } from '../../core/policy/own-changes.ts'
import { dayAt } from '../../core/school/day.ts'
import { homeRoutes } from '../home/routes.ts'
import { policyRoutes } from '../policy/routes.ts'
import { routes } from '../routes.ts'
import { oversightRoutes } from './routes.ts'
import { openedBy } from './where.tsx'

describe('the page of how every clause stands', () => {
  let door: TestDoor
  let pages: Pages
  let school: TestSchool
  let governor: Someone
  beforeAll(async () => {
    door = await aFrontDoor()
    pages = await pagesOf(door, { routes: [...oversightRoutes, ...homeRoutes, ...policyRoutes] })
    school = await aSchool(door, 'Larkfield Primary', 'coton')
    governor = await school.someone('Gita Governor', ['governor'])
  })
  afterAll(async () => {
    await pages.end()
    await door.end()
  })

  it('shows a governor every clause with its state in a word, and where it is carried out', async () => {
    const page = await (await pages.visitor(governor)).open('/policy/state')
    expect(page.status).toBe(200)
    expect(page.body.match(/id="clause-/g)).toHaveLength(98)
    expect(page.body).toContain('<span class="state not-called-for">Not called for</span>')
    expect(page.body).toContain('<a href="/acceptable-use">')
  })

  it('leads nobody to a page that is closed to them, and still says what is done there', async () => {
    for (const { at, name } of everyEvidence.flatMap(({ keepings }) => keepings)) {
      const url = at.replace(/[?#].*$/, '')
      const route = routes.find((one) => one.method === 'GET' && one.url === url)
      expect([name, openedBy(at)]).toEqual([name, route?.access])
    }
    const page = await (await pages.visitor(governor)).open('/policy/state')
    expect(page.body).toContain('Where: Say where the documents lie that the policy is read with')
    const way = '/policy/companions'
    expect(page.body).not.toContain(`href="${way}"`)
    const clause = await (await pages.visitor(governor)).open('/policy/state/coton%3A2.1b')
    expect(clause.body).toContain('What waits')
    expect(clause.body).not.toContain(`href="${way}"`)
    const head = await school.someone('Hal Head', ['headteacher'])
    expect((await (await pages.visitor(head)).open('/policy/state')).body).toContain(`href="${way}"`)
  })

  it('shows only those in one state where that is asked', async () => {
    const page = await (await pages.visitor(governor)).open('/policy/state?show=not-yet')
    expect(page.body).toContain('state not-yet')
    expect(page.body.match(/<dd><span class="state (?!not-yet)/g)).toBeNull()
  })

  it('does not say that something was broken where nothing is', async () => {
    const page = await (await pages.visitor(governor)).open('/policy/state?show=broken')
    expect(page.body).toContain('No clause stands so now.')
    expect(page.body).not.toContain('had to be done in time was not')
  })

  it('is for staff and governors: a parent is told so, with no figure', async () => {
    const parent = await school.someone('Pat Parent', ['parent'])
    const page = await (await pages.visitor(parent)).open('/policy/state')
    expect(page.status).toBe(403)
    expect(page.body).not.toContain('class="tally"')
  })

  it('says that no day has been kept while none has, and promises no evening that may be over', async () => {
    const page = await (await pages.visitor(governor)).open('/policy/state')
    expect(page.body).toContain('None has been kept yet.')
    expect(page.body).not.toContain('Show another day')
  })

  it('says in words what shows that a clause was kept', async () => {
    const page = await (await pages.visitor(governor)).open('/policy/state?show=kept')
    expect(page.body).toMatch(/in the list of people, |policy put in force, |adopted, /)
  })

  it('shows a past day as it was kept, and says so where nothing was kept', async () => {
    const visitor = await pages.visitor(governor)
    const today = dayAt(new Date())
    expect((await visitor.open(`/policy/state?day=${today}`)).status).toBe(404)
    await school.inside((tx) => keepDay(tx, new Date()))
    const kept = await visitor.open(`/policy/state?day=${today}`)
    expect(kept.status).toBe(200)
    expect(kept.body).toContain('at the end of')
    expect(kept.body).toContain('href="/policy#clause-3.5"')
    const head = await school.someone('Hedda Head', ['headteacher'])
    await school.inside((tx) => anotherPolicy(tx, { pack: 'aycliffe', by: head.person }))
    const later = await visitor.open(`/policy/state?day=${today}`)
    expect(later.body).not.toContain('href="/policy#clause')
    const [, version = ''] = /href="(\/policy\/versions\/[^"#]+)#clause-3.5"/.exec(later.body) ?? []
    expect((await visitor.open(version)).body).toContain('id="clause-3.5"')
    const clause = await visitor.open(`/policy/state/coton%3A3.5?day=${today}`)
    expect(clause.body).toContain(`href="${version}#clause-3.5">Read it in our policy as it was then</a>`)
    expect(clause.body).not.toContain('see what waits now')
    for (const odd of ['2026-02-31', 'yesterday', '%00', '9999-12-31']) {
      const answer = await visitor.open(`/policy/state?day=${odd}`)
      expect([404, 422]).toContain(answer.status)
    }
  })
})

describe('what the policy asks of somebody', () => {
  let door: TestDoor
  let pages: Pages
  let school: TestSchool
  beforeAll(async () => {
    door = await aFrontDoor()
    pages = await pagesOf(door, { routes: [...oversightRoutes, ...homeRoutes] })
    school = await aSchool(door, 'Larkfield Primary', 'gloucestershire')
  })
  afterAll(async () => {
    await pages.end()
    await door.end()
  })

  it('is theirs alone: a teacher is not given what governors are to do', async () => {
    const chair = await school.someone('Charlie Chair', ['chair-of-governors'])
    const teacher = await school.someone('Terry Teacher', ['teacher'])
    const asked = async (who: Someone) =>
      new Set(
        [...(await (await pages.visitor(who)).open('/policy/yours')).body.matchAll(/id="(clause-[^"]+)"/g)].map(
          ([, id]) => id,
        ),
      )
    expect((await asked(teacher)).has('clause-11.4')).toBe(false)
    expect((await asked(chair)).has('clause-11.4')).toBe(true)
  })

  it('is confirmed once; words that nobody was shown are not', async () => {
    const visitor = await pages.visitor(await school.someone('Tilly Teacher', ['teacher']))
    const changed = await visitor.send('/policy/yours', { seen: 'ab'.repeat(32) })
    expect(changed.status).toBe(409)
    const seen = /name="seen" value="([^"]+)"/.exec((await visitor.open('/policy/yours')).body)?.[1] ?? ''
    for (const _ of [1, 2]) expect((await visitor.send('/policy/yours', { seen }, '/home')).status).toBe(303)
    expect((await visitor.open('/policy/yours')).body).toContain('You read this on')
    const kept = await school.inside((tx) => tx.selectFrom('policy_reading').selectAll().execute())
    expect(kept).toHaveLength(1)
    const told = await (await pages.visitor(await school.someone('Hana Head', ['headteacher']))).open(
      '/policy/state?show=told',
    )
    expect(told.body).toMatch(new RegExp(`<a href="/people/${kept[0]?.person_id}">read by somebody, `))
  })

  it('is in the school’s own words where it reworded a clause, there and where the state of each stands', async () => {
    const head = await school.someone('Hattie Head', ['headteacher'])
    const own = { ...noOwnChanges, reworded: { ['gloucestershire:7.1' as ClauseId]: 'Our own words on accounts.' } }
    await school.inside((tx) => anotherPolicy(tx, { pack: 'gloucestershire', by: head.person, own }))
    const visitor = await pages.visitor(head)
    for (const page of ['/policy/yours', '/policy/state']) {
      expect((await visitor.open(page)).body).toContain('Our own words on accounts.')
    }
  })

  it('names to somebody who read it before what is new for them, and asks nothing again for what was left out or binds others', async () => {
    const head = await school.someone('Hugh Head', ['headteacher'])
    const teacher = await school.someone('Tara Teacher', ['teacher'])
    const visitor = await pages.visitor(teacher)
    const adopted = (own: Partial<typeof noOwnChanges>) =>
      school.inside((tx) =>
        anotherPolicy(tx, { pack: 'gloucestershire', by: head.person, own: { ...noOwnChanges, ...own } }),
      )
    const page = async () => (await visitor.open('/policy/yours')).body
    await adopted({})
    expect(await page()).not.toContain('Since you said')
    const seen = /name="seen" value="([^"]+)"/.exec(await page())?.[1] ?? ''
    await visitor.send('/policy/yours', { seen })
    await adopted({ reworded: { ['gloucestershire:11.4' as ClauseId]: 'Governors do it otherwise.' } })
    expect(await page()).toContain('You read this on')
    await adopted({ dropped: ['gloucestershire:7.1' as ClauseId] })
    expect(await page()).toContain('You read this on')
    await adopted({ reworded: { ['gloucestershire:7.1' as ClauseId]: 'Said anew for everybody.' } })
    const again = await page()
    expect(again).toContain('one clause is new or says something else')
    expect(again).toMatch(/<a href="#clause-7.1">7.1<\/a> Said anew for everybody./)
    expect(again.match(/New since you read it/g)).toHaveLength(1)
    expect(again).toContain('Say that I have read this')
  })
})
