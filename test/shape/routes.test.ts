import { describe, expect, it } from 'vitest'
import { permissions } from '../../src/core/access/permission.ts'
import { demoRoutes } from '../../src/web/access/demo-in.ts'
import type { Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'
import { isTest, sourceFiles } from './source-files.ts'

const every: readonly Route[] = [...routes, ...demoRoutes]

/** What anybody may open without signing in: the start of an address, and why. */
const open: Readonly<Record<string, string>> = {
  '/': 'the front page',
  '/about': 'what Signpost is',
  '/s/': 'the school’s own page, its feeds, widget and policy',
  '/newsletter/': 'leaving the newsletter by the link in it',
  '/sign-in': 'signing in',
  '/invitation/': 'accepting an invitation by its link',
  '/set-up/': 'setting up the first school by its link',
  '/demo/in/': 'the demo’s links by role, which exist in the demo only',
  '/policy/schema.json': 'the schema of a policy as a file: no school’s data',
}

/** What somebody with an account may open before they are at a school. */
const account: readonly string[] = ['/sign-out', '/which-school', '/account']

const startsWithOneOf = (url: string, places: readonly string[]) =>
  places.some((place) => url === place || (place !== '/' && url.startsWith(place.endsWith('/') ? place : `${place}/`)))

function ungoverned(list: readonly Route[]): string[] {
  return list.flatMap((route) => {
    if (route.access === 'public')
      return startsWithOneOf(route.url, Object.keys(open)) ? [] : [`${route.url} is open to anybody`]
    if (route.access === 'account')
      return startsWithOneOf(route.url, account) ? [] : [`${route.url} asks for an account only`]
    return permissions.some((permission) => permission === route.access) ? [] : [`${route.url} has no permission`]
  })
}

describe('every address of the product', () => {
  it('has its permission, or is one of the few that are open', () => {
    expect(every.length).toBeGreaterThan(60)
    expect(ungoverned(every)).toEqual([])
  })

  it('and one without would be seen', () => {
    const handle = async () => 'not-found' as const
    const planted: Route[] = [
      { method: 'GET', url: '/secrets', access: 'public', handle },
      { method: 'GET', url: '/secrets', access: 'account', handle },
      { method: 'GET', url: '/secrets', access: 'no.such' as 'home.see', handle },
    ]
    expect(ungoverned(planted)).toHaveLength(3)
  })

  it('is declared once', () => {
    const names = every.map((route) => `${route.method} ${route.url}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('answers by a list of routes and by no other way', () => {
    const registering = /\b(?:app|fastify|server|instance)\s*\.\s*(?:get|post|put|patch|delete|all|route|register)\s*\(/
    const elsewhere = sourceFiles('src/web')
      .filter((file) => !isTest(file) && file.path !== 'src/web/app.ts' && registering.test(file.text))
      .map((file) => file.path)
    expect(elsewhere).toEqual([])
  })

  it('changes something only by POST', () => {
    const getThatChanges = sourceFiles('src/web').filter((file) =>
      /method: 'GET'[^\n]*handle: (?:send|save|change|remove|delete|post)[A-Z]/.test(file.text),
    )
    expect(getThatChanges.map((file) => file.path)).toEqual([])
  })
})
