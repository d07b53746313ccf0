import { unsubscribeToken } from '../../../src/core/channels/unsubscribe-token.ts'
import type { Role } from '../../../src/core/people/role.ts'
import type { Route } from '../../../src/web/route.ts'
import { testSecret } from '../fresh-database.ts'
import { formsOf } from './forms.ts'
import type { Asked, Side, Somebody, TwoSchools } from './two-schools.ts'

/** What of a case stands in addresses: of one that is kept at the one school, and of none at the other. */
export type OfACase = {
  readonly case: string
  readonly report: string
  readonly evidence: string
  readonly entry: string
  readonly bundle: string
  readonly pass: string
}

/** Whoever goes through the addresses, and what there is to go to. */
export type Walk = {
  readonly two: TwoSchools
  readonly who: Somebody
  /** Cases of which they may not know. */
  readonly of: readonly OfACase[]
  /** A case that was told at both schools, by its id at each: perhaps they read that one. */
  readonly both: Readonly<Record<Side, string>>
  /** A clause of the policy in force that rests on cases, and one that does not. */
  readonly clauses: readonly string[]
  readonly pack: string
}

/** One thing to ask for, at either school. `demo`: as the demo is run, where something is there in the demo alone. */
export type Address = { readonly route: string; readonly demo?: boolean; readonly at: (side: Side) => Asked }

/** What nobody needs to go to here, and why it can tell of no report. */
export const excepted: Readonly<Record<string, string>> = {
  'POST /sign-out': 'ends the session in which the rest is asked for; it asks for no school',
  'POST /which-school': 'changes the school of the session in which the rest is asked for',
  'POST /concerns/key/make': 'puts another key in the place of the one with which the rest is asked for',
  'POST /concerns/key/passphrase': 'stretches a passphrase for a second each time, of a key that is theirs alone',
  'POST /concerns/key/open': 'stretches a passphrase for a second each time, of a key that is theirs alone',
  'POST /concerns/key/shut': 'shuts the key with which the rest is asked for',
}

const nobodyKnows = 'x'.repeat(43)

/** What stands for the ids in addresses. An address with an id that is not here is new: say what stands for it. */
function standsFor({ two, who, of, clauses, pack }: Walk, slug: string): Readonly<Record<string, readonly string[]>> {
  const { everything: all, small } = two
  const colleague = small.people[who === 'colleague' ? 'writer' : 'colleague']
  const home = `/s/${slug}`
  const perCase = (tail: (one: OfACase) => string) => of.map((one) => `/concerns/${one.case}${tail(one)}`)
  const leaving = `${home}/newsletter/leave`
  return {
    '/sign-in/link/:token': [`/sign-in/link/${nobodyKnows}`],
    '/invitation/:token': [`/invitation/${nobodyKnows}`],
    '/set-up/:token': [`/set-up/${nobodyKnows}`],
    '/told/:notice': [`/told/${all.notices.get(small.people[who]) ?? all.tie}`],
    '/posts': ['/posts', '/posts?shown=waiting', '/posts?shown=out&page=2'],
    '/posts/:post': [all.draft, all.waits, all.out].map((post) => `/posts/${post}`),
    '/posts/:post/write': [`/posts/${all.draft}/write`],
    '/posts/:post/pictures/:picture': [`/posts/${all.draft}/pictures/${all.picture}`],
    '/posts/:post/pictures/:picture/file': [`/posts/${all.draft}/pictures/${all.picture}/file`],
    '/posts/:post/read': [`/posts/${all.waits}/read`],
    '/posts/:post/findings': [`/posts/${all.draft}/findings`],
    '/posts/:post/skip': [`/posts/${all.waits}/skip`],
    '/posts/:post/newsletter/:publication': [`/posts/${all.mailed}/newsletter/${all.publication}`],
    '/posts/:post/versions': [`/posts/${all.out}/versions`],
    ...Object.fromEntries(
      ['', '/edit', '/assessment', '/approve', '/open', '/close', '/posters'].map((tail) => [
        `/channels/:id${tail}`,
        [`/channels/${all.channel}${tail}`],
      ]),
    ),
    '/readers/:id': [`/readers/${all.reader}`],
    '/people/cover/:role': ['/people/cover/headteacher', '/people/cover/dsl'],
    '/people/changes/:id': [`/people/changes/${all.protectedChange}`],
    ...Object.fromEntries(
      ['', '/roles', '/away', '/reset', '/left'].map((tail) => [
        `/people/:id${tail}`,
        [`/people/${colleague}${tail}`, ...(tail === '' ? [`/people/${small.people[who]}`] : [])],
      ]),
    ),
    '/people/ties/:id/not-so': [`/people/ties/${all.tie}/not-so`],
    '/s/:slug/newsletter/leave/:token': [`${leaving}/${unsubscribeToken(testSecret, all.reader)}`],
    '/policy/download/:form': ['/policy/download/text', '/policy/download/json'],
    '/policy/adopt/:pack': [`/policy/adopt/${pack === 'model' ? 'coton' : 'model'}`],
    '/policy/settings/:name': ['/policy/settings/minimum-age?asked=yes&answer=14'],
    '/policy/draft/clauses/:clause': clauses.slice(0, 1).map((clause) => `/policy/draft/clauses/${clause}`),
    '/policy/import/:import': [`/policy/import/${all.brought}`],
    '/policy/versions/:version': [...all.versions.values()].slice(0, 1).map((one) => `/policy/versions/${one}`),
    '/policy/state': ['/policy/state', '/policy/state?show=due'],
    '/policy/state/:clause': clauses.flatMap((clause) => [
      `/policy/state/${clause}`,
      `/policy/state/${clause}?day=${all.day}`,
    ]),
    '/audit': ['/audit', '/audit?before=20'],
    '/pupils': ['/pupils', '/pupils?name=oka'],
    '/pupils/:id': [`/pupils/${all.pupil}`],
    '/pupils/:id/consents/:kind': [`/pupils/${all.pupil}/consents/website`],
    '/s/:slug/posts/:id': [`${home}/posts/${all.out}`],
    '/s/:slug/pictures/:hash': [`${home}/pictures/${all.file.toString('hex')}`],
    '/s/:slug/policy/versions/:version': [...all.versions.values()]
      .slice(0, 1)
      .map((one) => `${home}/policy/versions/${one}`),
    '/s/:slug/policy/download/:form': [`${home}/policy/download/text`],
    '/s/:slug/tell/:who': ['pupil', 'staff'].map((teller) => `${home}/tell/${teller}`),
    '/concerns/told/:id': of.map((one) => `/concerns/told/${one.report}`),
    '/concerns/:id': perCase(() => ''),
    '/concerns/:id/mute/:report': perCase((one) => `/mute/${one.report}`),
    '/concerns/:id/step/:what': perCase(() => '/step/close'),
    '/concerns/:id/also-concerns': perCase(() => '/also-concerns'),
    '/concerns/:id/goes-with': perCase(() => '/goes-with'),
    '/concerns/:id/let-in': perCase(() => '/let-in'),
    '/concerns/:id/file': perCase(() => '/file'),
    '/concerns/:id/evidence/:evidence': perCase((one) => `/evidence/${one.evidence}`),
    '/concerns/:id/evidence/:evidence/picture': perCase((one) => `/evidence/${one.evidence}/picture`),
    '/concerns/:id/bundle': perCase(() => '/bundle'),
    '/concerns/:id/bundle/:bundle': perCase((one) => `/bundle/${one.bundle}`),
    '/concerns/:id/kept': perCase(() => '/kept'),
    '/concerns/:id/improve': perCase(() => '/improve'),
    '/concerns/:id/data-breach': perCase(() => '/data-breach'),
    '/concerns/:id/letter/:entry': perCase((one) => `/letter/${one.entry}`),
    '/concerns/key': ['/concerns/key', '/concerns/key?lost=yes'],
    '/school/keeping/:line': ['/school/keeping/pupils'],
    '/school/outside/:entry': ['/school/outside/contact%3Alado', '/school/outside/danger-now'],
    '/ask/inbox/:id': [`/ask/inbox/${all.question}`],
  }
}

/** What they also ask for of a case that they may read, where another might show. */
const ofACaseOfTheirs: Readonly<Record<string, string>> = {
  '/concerns/:id': '?log=whole',
  '/concerns/:id/goes-with': '/goes-with',
  '/concerns/:id/bundle': '/bundle',
  '/concerns/:id/kept': '/kept',
  '/concerns/:id/step/:what': '/step/kind',
}

/** Every address of the product as this person can ask for it: each that only shows something, and each form. */
export function addressesOf(routes: readonly Route[], walk: Walk): readonly Address[] {
  return routes.flatMap((route) => {
    const name = `${route.method} ${route.url}`
    if (name in excepted) return []
    return route.method === 'GET' ? shown(route.url, walk) : formsOf(route.url, walk)
  })
}

function shown(url: string, walk: Walk): readonly Address[] {
  const { slugs } = walk.two
  const plain = url.replace('/s/:slug', `/s/${slugs.quiet}`)
  const known = standsFor(walk, slugs.quiet)[url]
  const urls = known ?? (plain.includes('/:') ? undefined : [plain])
  if (!urls)
    throw new Error(`${url} is new: say in test/support/no-trace/addresses.ts what stands for its ids, or why not`)
  const theirs = url in ofACaseOfTheirs ? [`/concerns/${walk.both.quiet}${ofACaseOfTheirs[url]}`] : []
  return [...urls, ...theirs].map((one) => ({
    route: `GET ${url}`,
    demo: url === '/outbox',
    at: (side) => ({ url: one.replace(slugs.quiet, slugs[side]).replace(walk.both.quiet, walk.both[side]) }),
  }))
}

/** Roles that together may go nearly everywhere. */
export const nearlyEveryRight: readonly Role[] = [
  'headteacher',
  'dsl',
  'business-officer',
  'computing-lead',
  'data-protection-lead',
  'chair-of-governors',
  'clerk',
]
