import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessTable } from '../../src/core/access/access-table.ts'
import { may } from '../../src/core/access/may.ts'
import { type Permission, permissions } from '../../src/core/access/permission.ts'
import { type Role, roleIds } from '../../src/core/people/role.ts'
import type { Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'
import { aFrontDoor, aSchool, type TestDoor, type TestSchool } from '../support/a-front-door.ts'
import { type Pages, pagesOf } from '../support/visiting-pages.ts'

const head: readonly Role[] = ['headteacher']
const leaders: readonly Role[] = ['headteacher', 'deputy-headteacher', 'senior-leader']
const headAndOffice: readonly Role[] = ['headteacher', 'business-officer', 'office']
const chairAndClerk: readonly Role[] = ['chair-of-governors', 'clerk']
const staff: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'senior-leader',
  'dsl',
  'deputy-dsl',
  'line-manager',
  'business-officer',
  'office',
  'channel-admin',
  'approved-poster',
  'computing-lead',
  'data-protection-lead',
  'teacher',
  'support-staff',
  'supply',
  'trainee',
]
const staffAndBoard: readonly Role[] = [...staff, 'chair-of-governors', 'vice-chair', 'governor', 'clerk']
const everybody: readonly Role[] = [
  ...staffAndBoard,
  'governing-body',
  'volunteer',
  'contractor',
  'trust-officer',
  'parent',
  'pupil',
]

/** Who is expected to get through, written out by hand and not taken from the table that decides it. */
const expected: Readonly<Record<Permission, readonly Role[]>> = {
  'home.see': everybody,
  'post.see': staffAndBoard,
  'post.write': staff,
  'post.read': staff,
  'post.answer': staff,
  'post.hold': staff,
  'post.correct': staff,
  'post.take-down': staff,
  'post.decide-late': [...leaders, 'business-officer', 'office', 'channel-admin', 'approved-poster'],
  'post.resend': [...leaders, 'business-officer', 'office', 'channel-admin'],
  'channel.see': staffAndBoard,
  'channel.propose': [...leaders, 'business-officer', 'office', 'channel-admin', 'computing-lead'],
  'channel.approve': ['headteacher', 'chair-of-governors', 'vice-chair'],
  'channel.run': [...leaders, 'business-officer', 'office', 'channel-admin'],
  'roll.see': staff,
  'roll.load': headAndOffice,
  'consent.edit': [...headAndOffice, 'data-protection-lead'],
  'newsletter.readers': headAndOffice,
  'person.see': staffAndBoard,
  'person.invite': headAndOffice,
  'role.give': [...headAndOffice, ...chairAndClerk],
  'change.confirm': chairAndClerk,
  'cover.name': headAndOffice,
  'absence.note': headAndOffice,
  'policy.see': everybody,
  'policy.states': staffAndBoard,
  'policy.readers': headAndOffice,
  'policy.adopt': [...head, ...chairAndClerk],
  'policy.see-draft': [...leaders, 'dsl', 'computing-lead', ...chairAndClerk, 'vice-chair', 'governor'],
  'policy.draft': [...leaders, 'dsl', 'computing-lead', ...chairAndClerk],
  'policy.comment': everybody,
  'policy.sign': ['chair-of-governors', 'vice-chair'],
  'policy.review': [...leaders, 'dsl', 'computing-lead', ...chairAndClerk],
  'acceptable-use.sign': staffAndBoard,
  'incident.switch': leaders,
  'school.edit': headAndOffice,
  'guidance.ask': everybody,
  'guidance.answer': [...leaders, 'business-officer', 'office', 'data-protection-lead'],
  'improvement.see': [
    ...leaders,
    'business-officer',
    'office',
    'dsl',
    'deputy-dsl',
    'computing-lead',
    'chair-of-governors',
    'clerk',
  ],
  'concern.see': [...staffAndBoard, 'trust-officer'],
  'concern.tell': everybody,
  'keys.see': ['headteacher', 'dsl', 'deputy-dsl', 'chair-of-governors', 'vice-chair', 'clerk', 'trust-officer'],
  'keys.recover': ['chair-of-governors', 'vice-chair', 'clerk', 'trust-officer'],
  'tie.declare': [...staffAndBoard, 'trust-officer'],
  'tie.see': ['headteacher', 'dsl', 'clerk'],
  'manager.name': headAndOffice,
  'schedule.see': [...staffAndBoard, 'trust-officer'],
  'schedule.change': ['headteacher', 'dsl'],
  'kind.see': staffAndBoard,
  'kind.keep': ['headteacher', 'senior-leader', 'dsl', 'deputy-dsl', 'chair-of-governors'],
  'outside.see': [...staffAndBoard, 'trust-officer'],
  'outside.confirm': [...leaders, 'dsl', 'deputy-dsl', 'data-protection-lead', 'clerk', 'vice-chair'],
  'audit.see': [...leaders, 'data-protection-lead', 'chair-of-governors', 'vice-chair', 'clerk'],
  'outbox.see': staffAndBoard,
}

type Governed = Exclude<Route, { access: 'public' | 'account' }>
const governed = routes.filter((route): route is Governed => route.access !== 'public' && route.access !== 'account')
const addressOf = (route: Route) => route.url.replaceAll(/:\w+/g, () => randomUUID())

describe('the access table', () => {
  it('says of every role and every permission what is expected of it', () => {
    const cells = permissions.flatMap((permission) =>
      roleIds.map((role) => ({
        cell: `${role} ${permission}`,
        table: may([role], permission).verdict === 'allowed',
        hand: expected[permission].includes(role),
      })),
    )
    expect(cells).toHaveLength(permissions.length * roleIds.length)
    expect(cells.filter(({ table, hand }) => table !== hand)).toEqual([])
  })

  it('gives nothing to somebody who holds no role', () => {
    expect(permissions.filter((permission) => may([], permission).verdict === 'allowed')).toEqual([])
  })

  it('has words for why, for each permission', () => {
    for (const permission of permissions) expect(accessTable[permission].because).toMatch(/^[A-Z].{15,}\.$/)
  })
})

describe('the pages', () => {
  let door: TestDoor
  let school: TestSchool
  let pages: Pages
  beforeAll(async () => {
    door = await aFrontDoor()
    school = await aSchool(door)
    const unhurried = routes.map(({ perMinute: _, ...route }) => route as Route)
    pages = await pagesOf(door, { routes: unhurried })
  })
  afterAll(async () => {
    await pages.end()
    await door.end()
  })

  const refusedBy = async (role: Role | undefined): Promise<string[]> => {
    const someone = await school.someone(`One ${role ?? 'without'}`, role ? [role] : [])
    const visitor = await pages.visitor(someone)
    const form = await visitor.open('/sign-out')
    const csrf = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
    const atTheDoor = role ? '<h1>This is not yours to do</h1>' : '<h1>You hold no role here now</h1>'
    const refused: string[] = []
    for (const route of governed) {
      const url = addressOf(route)
      const seen = route.method === 'GET' ? await visitor.open(url) : await visitor.sendBare(url, { _csrf: csrf })
      if (seen.status === 401 || seen.goesTo.startsWith('/sign-in')) throw new Error(`${url} lost its visitor`)
      if (seen.status === 403 && seen.body.includes(atTheDoor)) {
        refused.push(`${route.method} ${route.url}`)
      }
    }
    return refused
  }
  const expectedFor = (role: Role | undefined) =>
    governed
      .filter((route) => role === undefined || !expected[route.access].includes(role))
      .map((route) => `${route.method} ${route.url}`)

  it('are many, and each role is sent through all of them', () => {
    expect(governed.length).toBeGreaterThan(60)
    expect(new Set(everybody)).toEqual(new Set(roleIds))
  })

  it.each(roleIds)(
    'let %s through where expected and refuse them everywhere else',
    { timeout: 60_000 },
    async (role) => {
      expect(await refusedBy(role)).toEqual(expectedFor(role))
    },
  )

  it('refuse whoever holds no role', { timeout: 60_000 }, async () => {
    expect(await refusedBy(undefined)).toEqual(expectedFor(undefined))
  })

  it('ask whoever is not signed in to sign in, and change nothing for them', async () => {
    const stranger = await pages.visitor()
    const form = await stranger.open('/sign-in')
    const csrf = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
    for (const route of governed) {
      const url = addressOf(route)
      if (route.method === 'GET') expect((await stranger.open(url)).goesTo).toMatch(/^\/sign-in\?then=/)
      else expect((await stranger.sendBare(url, { _csrf: csrf })).status).toBe(401)
    }
  })

  it('keep a line in the audit for each refusal', async () => {
    const parent = await school.someone('Pam Parent', ['parent'])
    await (await pages.visitor(parent)).open('/posts')
    expect((await school.audit()).at(-1)).toMatchObject({
      verb: 'refused',
      actor: parent.person,
      facts: { permission: 'post.see' },
    })
  })
})
