import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aFrontDoor,
  aSchool,
  type Someone,
  type TestDoor,
  type TestSchool,
} from '../../../test/support/a-front-door.ts'
import { onceIn } from '../../../test/support/telling.ts'
import { type Pages, pagesOf } from '../../../test/support/visiting-pages.ts'
import { roleLinks } from '../../actions/access/demo-links.ts'
import { demoRoutes } from '../access/demo-in.ts'
import { accessRoutes } from '../access/routes.ts'
import { homeRoutes } from '../home/routes.ts'
import { concernRoutes } from './routes.ts'

let door: TestDoor
let school: TestSchool
let lead: Someone
let pages: Pages
beforeAll(async () => {
  door = await aFrontDoor()
  school = await aSchool(door)
  lead = await school.someone('Dora Lead', ['dsl'])
  pages = await pagesOf(door, { routes: [...accessRoutes, ...homeRoutes, ...concernRoutes] })
})
afterAll(async () => {
  await pages.end()
  await door.end()
})

const cases = concernRoutes.filter((route) => route.access === 'concern.see')

describe('somebody who signed in with a link alone', () => {
  it('comes to no page of a case, nor to the list, and is told to add a passkey', async () => {
    const visitor = await pages.visitor(lead)
    const form = await visitor.open('/sign-out')
    const csrf = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
    const through: string[] = []
    for (const route of cases) {
      const url = route.url.replace(':what', 'decision').replaceAll(/:\w+/g, () => randomUUID())
      const seen = route.method === 'GET' ? await visitor.open(url) : await visitor.sendBare(url, { _csrf: csrf })
      const told = seen.status === 403 && seen.body.includes('Add a passkey') && seen.body.includes('href="/account"')
      if (!told) through.push(`${route.method} ${route.url}`)
    }
    expect(cases.length).toBeGreaterThan(15)
    expect(through).toEqual([])
  })

  it('reads the same on Home whether or not there is something, and nobody else’s Home differs', async () => {
    const { slug } = await school.inside((tx) => tx.selectFrom('school').select('slug').executeTakeFirstOrThrow())
    const bare = (body: string) => body.replaceAll(/(name="_csrf" value=")[^"]+/g, '$1')
    const home = async (who: Someone) => bare((await (await pages.visitor(who)).open('/home')).body)
    const before = [await home(lead), await home(school.head)]
    for (const about of ['child', 'headteacher']) {
      const teller = await pages.visitor()
      const page = `/s/${slug}/tell/parent`
      const once = onceIn((await teller.open(page)).body)
      const thanks = await teller.send(page, { once, words: 'She is called names in the chat.', about }, page)
      expect(thanks.body).toContain('We have it')
    }
    expect([await home(lead), await home(school.head)]).toEqual(before)
    expect(before[0]).toContain('Sign in with your passkey to see what needs you in Concerns')
  })

  it('may still tell the school something', async () => {
    expect((await (await pages.visitor(lead)).open('/concerns/tell')).status).toBe(200)
  })
})

it('a demo’s link by role stands for a passkey, in the demo alone', async () => {
  const links = await roleLinks({ ...door, demo: true }, school.id)
  const path = new URL(links.find((one) => one.role === 'dsl')?.link ?? '').pathname
  const demo = await pagesOf(door, {
    demo: true,
    routes: [...accessRoutes, ...homeRoutes, ...concernRoutes, ...demoRoutes],
  })
  const visitor = await demo.visitor()
  await visitor.open(path)
  expect((await visitor.open('/concerns')).status).toBe(200)
  await demo.end()
  const real = await pagesOf(door, { routes: [...accessRoutes, ...homeRoutes, ...concernRoutes, ...demoRoutes] })
  const stranger = await real.visitor()
  expect((await stranger.open(path)).status).toBe(404)
  expect((await stranger.open('/concerns')).goesTo).toMatch(/^\/sign-in/)
  await real.end()
})
