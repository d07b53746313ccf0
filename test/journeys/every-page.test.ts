import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepDay } from '../../src/actions/oversight/keep-day.ts'
import { may } from '../../src/core/access/may.ts'
import { unsubscribeToken } from '../../src/core/channels/unsubscribe-token.ts'
import type { PostId } from '../../src/core/school/ids.ts'
import { keepTie } from '../../src/storage/concerns/ties.ts'
import { beginDraft } from '../../src/storage/policy/draft.ts'
import { bringPolicyFile } from '../../src/storage/policy/imports.ts'
import { policyInForce } from '../../src/storage/policy/policy-in-force.ts'
import { partsOfVersion } from '../../src/storage/policy/policy-of-version.ts'
import type { Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'
import { aPhotograph } from '../support/a-photograph.ts'
import { aRunningSignpost, type RunningSchool, type RunningSignpost } from '../support/a-running-signpost.ts'
import { anotherPolicy } from '../support/another-policy.ts'
import type { Visitor } from '../support/at-a-browser.ts'
import { testSecret } from '../support/fresh-database.ts'
import { cast, everybody, type Somebody } from '../support/small-school.ts'
import { agreeIt, postOf, startWriting } from './the-draft.ts'

const nobodyKnows = 'x'.repeat(43)

let signpost: RunningSignpost
let school: RunningSchool
let complained: readonly string[] = []
let visitors: Map<Somebody | 'nobody', Visitor>
/** Every address with what stands for its ids: one page or several that look different. */
let pages: Readonly<Record<string, readonly string[]>>

beforeAll(async () => {
  signpost = await aRunningSignpost({ demo: true })
  school = await signpost.school({ policy: 'st-nicholas' })
  visitors = new Map([['nobody', await signpost.passerBy()]])
  pages = await arranged()
}, 300_000)
afterAll(() => signpost?.end())

async function visitorFor(who: Somebody | 'nobody'): Promise<Visitor> {
  const known = visitors.get(who)
  if (known || who === 'nobody') return known ?? signpost.passerBy()
  const visitor = await school.as(who)
  visitors.set(who, visitor)
  return visitor
}

const gets = routes.filter((route) => route.method === 'GET')
const files = [
  '/pictures/:picture/file',
  '/pictures/:hash',
  '/evidence/:evidence/picture',
  '/feed.atom',
  '/feed.json',
  '/app.webmanifest',
  '/policy/download/:form',
  '/policy/schema.json',
]
const isFile = (url: string) => files.some((end) => url.endsWith(end))

/** Who opens a page: the first at the school who may. */
function fitting(route: Route): Somebody | 'nobody' {
  if (route.access === 'public') return 'nobody'
  if (route.access === 'account') return 'writer'
  const { access } = route
  return everybody.find((who) => may(cast[who].roles, access).verdict === 'allowed') ?? 'head'
}

function wrong(route: Route): Somebody | undefined {
  if (route.access === 'public' || route.access === 'account') return undefined
  const { access } = route
  return everybody.find((who) => may(cast[who].roles, access).verdict === 'refused')
}

const addressesOf = (route: Route) => {
  const found = pages[route.url]
  if (!found) throw new Error(`${route.url} is new: say in this test what stands for its ids`)
  return found
}

describe('every page', { timeout: 120_000 }, () => {
  it.each(gets.filter((route) => !isFile(route.url)).map((route) => [route.url, route] as const))(
    '%s is whole at a desk, twice as large and on a narrow phone',
    async (_url, route) => {
      const visitor = await visitorFor(fitting(route))
      for (const address of addressesOf(route)) {
        await visitor.open(address)
        await visitor.fits(640)
        await visitor.look(320)
      }
      const before = complained
      complained = signpost.complaints()
      expect(complained.filter((one) => !before.includes(one))).toEqual([])
    },
  )

  it.each(gets.filter((route) => isFile(route.url)).map((route) => [route.url, route] as const))(
    '%s gives what it is named for',
    async (_url, route) => {
      const visitor = await visitorFor(fitting(route))
      for (const address of addressesOf(route)) {
        const answer = await visitor.context.request.get(signpost.address + address)
        expect(answer.status()).toBe(200)
        expect(answer.headers()['content-type']).toMatch(
          /^image\/jpeg|^text\/plain|^application\/(atom\+xml|manifest\+json|feed\+json|schema\+json|json|pdf|vnd\.openxmlformats)/,
        )
      }
    },
  )
})

describe('a page that is not theirs', { timeout: 120_000 }, () => {
  const guarded = gets.filter((route) => route.access !== 'public')

  it.each(guarded.map((route) => [route.url, route] as const))('%s stays shut', async (_url, route) => {
    const stranger = await visitorFor('nobody')
    const who = wrong(route)
    for (const address of addressesOf(route)) {
      const asked = await stranger.context.request.get(signpost.address + address, { maxRedirects: 0 })
      expect(asked.status()).toBe(303)
      expect(asked.headers()['location']).toMatch(/^\/sign-in\?then=/)
      if (!who) continue
      const refused = await (await visitorFor(who)).context.request.get(signpost.address + address)
      expect([403, 404]).toContain(refused.status())
    }
  })

  it('a person of another school finds nothing under this one’s addresses', async () => {
    const other = await signpost.school({ policy: 'model', name: 'Elsewhere' })
    const head = await other.as('head')
    const ours = guarded.filter((route) => /:(id|post|notice|channel)/.test(route.url))
    for (const address of ours.flatMap(addressesOf)) {
      const answer = await head.context.request.get(signpost.address + address)
      expect([address, answer.status()]).toEqual([address, 404])
    }
  })
})

async function begunWithPicture(writer: Visitor, title: string): Promise<void> {
  await startWriting(writer)
  await writer.type('Title', title)
  await writer.type('What do you want to say?', 'Which stick wins when the river bends? We found out.')
  await writer.tick('Our page')
  await writer.tick('Newsletter')
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aPhotograph() }
  await writer.chooseFile('Add a picture', file)
  await writer.press('Add to the post')
}

async function described(writer: Visitor): Promise<void> {
  await writer.press('Say what picture 1 shows')
  await writer.type('Describe it for people who cannot see it', 'Sticks in a river.')
  await writer.tick('No pupil can be recognised in it')
  await writer.press('Save what it shows')
}

/** A concern that the headteacher acts on, with a file, and one that they told themselves. */
async function concernsTold(
  head: Visitor,
): Promise<{ concern: string; report: string; evidence: string; bundle: string; own: string }> {
  const parent = await signpost.passerBy()
  await parent.open(`/s/${school.slug}/tell/parent`)
  await parent.type('What has happened?', 'A child is called names in a game every night.')
  await parent.tick('A child')
  await parent.press('Tell the school')
  await head.open('/concerns')
  await head.page.locator('.rows a').first().click()
  await head.page.waitForURL(/\/concerns\/[0-9a-f-]{36}$/)
  const concern = new URL(head.page.url()).pathname
  const report = /\/answer\/([0-9a-f-]{36})/.exec(await head.page.content())?.[1] ?? ''
  await head.press('Add a file')
  await head.tick('No')
  await head.press('Go on')
  await head.chooseFile('The file', { name: 'screen.jpg', mimeType: 'image/jpeg', buffer: await aPhotograph() })
  await head.press('Add the file')
  await head.press('screen.jpg')
  const evidence = new URL(head.page.url()).pathname
  await head.open(`${concern}/bundle`)
  await head.tick('The police')
  await head.press('Look at it first')
  await head.type('Who gets it?', 'PC Hill')
  await head.type('Why is it made?', 'They asked for it')
  for (const keep of await head.page.getByLabel('Keep it').all()) await keep.check()
  await head.press('Make the bundle')
  const bundle = new URL(head.page.url()).pathname
  await head.open('/concerns/tell')
  await head.type('What did you see or hear?', 'Somebody films in the corridor.')
  await head.tick('A child')
  await head.press('Tell the school')
  await head.press('See what you told, add to it, and read answers')
  return { concern, report, evidence, bundle, own: new URL(head.page.url()).pathname }
}

/** One of everything that a page can be about. */
/** A question that waits for the headteacher. */
async function asked(writer: Visitor): Promise<void> {
  await writer.open('/ask')
  await writer.type('What would you like to know?', 'May parents sell cakes on the village page?')
  await writer.press('Ask the policy')
  await writer.press('Send this to the headteacher')
}

/** A question that was answered for everybody: a candidate for the next policy. */
async function answered(head: Visitor): Promise<void> {
  await head.open('/ask')
  await head.type('What would you like to know?', 'Can I follow our pupils on Instagram?')
  await head.press('Ask the policy')
  await head.press('Answer it for the school')
  await head.type('The school’s answer', 'No. Tell the pupil at school why not.')
  await head.press('Give this answer for the school')
}

/** A letter that was recorded on a case, as it is printed. */
async function letterOf(head: Visitor, concern: string): Promise<string> {
  await head.open(`${concern}/step/letter`)
  await head.press('Record the letter')
  return (await head.page.getByRole('link', { name: 'Print it' }).getAttribute('href')) ?? ''
}

async function arranged(): Promise<Readonly<Record<string, readonly string[]>>> {
  const writer = await visitorFor('writer')
  await begunWithPicture(writer, 'A post that is out')
  await described(writer)
  await writer.press('Send to a colleague to read')
  const out = postOf(writer)
  await agreeIt(await school.as('colleague'), out)

  await begunWithPicture(writer, 'A post that waits')
  await described(writer)
  await writer.press('Send to a colleague to read')
  const waiting = postOf(writer)

  await begunWithPicture(writer, 'A post with something found')
  await writer.type('What do you want to say?', 'Ring Adaeze Okafor’s mum on 07700 900123, or come to 4 Mill Lane.')
  await writer.press('Keep for later')
  const draft = postOf(writer)
  await writer.openUntil(out, /Our page: out since .*Newsletter: out since/)

  const head = await visitorFor('head')
  await head.open(`/people/${school.people.governor}/roles`)
  await head.tick(/^Clerk to the governors/)
  await head.press('Give this role')

  const { concern, report, evidence, bundle, own } = await concernsTold(head)
  await asked(writer)
  await answered(head)

  const idOf = (post: string) => post.slice('/posts/'.length) as PostId
  const found = await school.inside(async (tx) => {
    const first = <T>(rows: readonly T[], what: string): T => {
      const [row] = rows
      if (row === undefined) throw new Error(`There is no ${what}.`)
      return row
    }
    const of = { school: tx.school }
    const picture = async (post: string) =>
      first(
        await tx
          .selectFrom('picture')
          .select(['id', 'file_hash'])
          .where('school_id', '=', of.school)
          .where('post_id', '=', idOf(post))
          .execute(),
        'picture',
      )
    const publications = await tx
      .selectFrom('publication')
      .innerJoin('channel', 'channel.id', 'publication.channel_id')
      .select('publication.id')
      .where('publication.school_id', '=', of.school)
      .where('channel.kind', '=', 'newsletter')
      .execute()
    const questions = await tx
      .selectFrom('guidance_question')
      .select('id')
      .where('school_id', '=', of.school)
      .orderBy('asked_at')
      .execute()
    const notices = await tx
      .selectFrom('notice')
      .select('id')
      .where('school_id', '=', of.school)
      .where('person_id', '=', school.people.head)
      .execute()
    const close = { one: school.people.writer, other: school.people.colleague, kind: 'relative' } as const
    const tie = await keepTie(tx, close, school.people.writer, new Date())
    const readers = await tx.selectFrom('newsletter_reader').select('id').where('school_id', '=', of.school).execute()
    const changes = await tx.selectFrom('protected_change').select('id').where('school_id', '=', of.school).execute()
    const earlier = (await policyInForce(tx))?.version ?? ''
    await anotherPolicy(tx, { pack: 'st-nicholas', by: school.people.head })
    const inForce = await policyInForce(tx)
    const parts = inForce && (await partsOfVersion(tx, inForce.version))
    if (!inForce || !parts) throw new Error('There is no policy.')
    await beginDraft(tx, parts, school.people.head)
    const today = await keepDay(tx, new Date())
    const pictured = await picture(out)
    const file = { hash: pictured.file_hash, name: 'Our policy.docx' }
    return {
      version: inForce.version,
      today,
      earlier,
      brought: await bringPolicyFile(tx, file, school.people.head, new Date()),
      pictureOut: pictured,
      pictureInDraft: await picture(draft),
      publication: first(publications, 'letter').id,
      notice: first(notices, 'notice').id,
      tie: tie ?? '',
      reader: first(readers, 'reader').id,
      change: first(changes, 'change').id,
      question: first(questions, 'question').id,
    }
  })
  const home = `/s/${school.slug}`
  const channel = `/channels/${school.page}`
  const person = `/people/${school.people.colleague}`
  const pupil = `/pupils/${school.pupils.get('P001') ?? ''}`
  const reader = found.reader
  return {
    '/': ['/'],
    '/about': ['/about'],
    '/s/:slug/ask': [`${home}/ask`],
    '/s/:slug/ask/answered': [`${home}/ask/answered`],
    '/ask': ['/ask'],
    '/ask/answered': ['/ask/answered'],
    '/ask/inbox': ['/ask/inbox'],
    '/ask/inbox/:id': [`/ask/inbox/${found.question}`],
    '/sign-in': ['/sign-in', '/sign-in?then=/posts'],
    '/sign-in/link/:token': [`/sign-in/link/${nobodyKnows}`],
    '/sign-out': ['/sign-out'],
    '/which-school': ['/which-school'],
    '/account': ['/account'],
    '/invitation/:token': [`/invitation/${nobodyKnows}`],
    '/set-up/:token': [`/set-up/${nobodyKnows}`],
    '/home': ['/home'],
    '/told/:notice': [`/told/${found.notice}`],
    '/not-backed-up': ['/not-backed-up'],
    '/posts': ['/posts', '/posts?shown=waiting', '/posts?shown=out&page=2'],
    '/posts/new': ['/posts/new'],
    '/posts/:post': [out, waiting, draft],
    '/posts/:post/write': [`${draft}/write`, `${waiting}/write`],
    '/posts/:post/pictures/:picture': [`${draft}/pictures/${found.pictureInDraft.id}`],
    '/posts/:post/pictures/:picture/file': [`${out}/pictures/${found.pictureOut.id}/file`],
    '/posts/:post/read': [`${waiting}/read`],
    '/posts/:post/skip': [`${waiting}/skip`],
    '/posts/:post/findings': [`${draft}/findings`, `${waiting}/findings`],
    '/posts/:post/versions': [`${out}/versions`, `${draft}/versions`],
    '/posts/:post/newsletter/:publication': [`${out}/newsletter/${found.publication}`],
    '/channels': ['/channels'],
    '/channels/new': ['/channels/new', '/channels/new?kind=facebook'],
    '/channels/:id': [channel],
    '/channels/:id/edit': [`${channel}/edit`],
    '/channels/:id/assessment': [`${channel}/assessment`],
    '/channels/:id/approve': [`${channel}/approve`],
    '/channels/:id/open': [`${channel}/open`],
    '/channels/:id/close': [`${channel}/close`],
    '/channels/:id/posters': [`${channel}/posters`],
    '/more': ['/more'],
    '/school': ['/school'],
    '/school/open': ['/school/open'],
    '/school/kinds': ['/school/kinds'],
    '/school/keeping': ['/school/keeping'],
    '/school/keeping/:line': ['pupils', 'parents', 'child-sexual-abuse'].map((line) => `/school/keeping/${line}`),
    '/school/outside': ['/school/outside'],
    '/school/outside/:entry': ['contact%3Alado', 'danger-now', 'supply-agency-told', 'lado-told%3Astrictest'].map(
      (entry) => `/school/outside/${entry}`,
    ),
    '/incident': ['/incident'],
    '/people': ['/people'],
    '/people/invite': ['/people/invite'],
    '/people/cover': ['/people/cover'],
    '/people/ties': ['/people/ties'],
    '/people/ties/:id/not-so': [`/people/ties/${found.tie}/not-so`],
    '/people/cover/:role': ['/people/cover/headteacher'],
    '/people/changes': ['/people/changes'],
    '/people/changes/:id': [`/people/changes/${found.change}`],
    '/people/:id': [person],
    '/people/:id/roles': [`${person}/roles`],
    '/people/:id/away': [`${person}/away`],
    '/people/:id/reset': [`${person}/reset`],
    '/people/:id/left': [`${person}/left`],
    '/acceptable-use': ['/acceptable-use'],
    '/pupils': ['/pupils', '/pupils?class=Heron', '/pupils?name=oka'],
    '/pupils/load': ['/pupils/load'],
    '/pupils/:id': [pupil],
    '/pupils/:id/consents/:kind': [`${pupil}/consents/website`],
    '/readers': ['/readers'],
    '/readers/add': ['/readers/add'],
    '/readers/:id': [`/readers/${reader}`],
    '/s/:slug/newsletter/leave/:token': [
      `${home}/newsletter/leave/${unsubscribeToken(testSecret, reader)}`,
      `${home}/newsletter/leave/${nobodyKnows}`,
    ],
    '/s/:slug/tell': [`${home}/tell`],
    '/s/:slug/tell/back': [`${home}/tell/back`],
    '/s/:slug/tell/:who': ['pupil', 'parent', 'staff', 'governor', 'volunteer', 'public'].map(
      (who) => `${home}/tell/${who}`,
    ),
    '/concerns': ['/concerns'],
    '/concerns/key': ['/concerns/key', '/concerns/key?lost=yes'],
    '/concerns/key/open': ['/concerns/key/open'],
    '/concerns/keys': ['/concerns/keys'],
    '/improvements': ['/improvements'],
    '/concerns/kept': ['/concerns/kept'],
    '/concerns/low-level': ['/concerns/low-level'],
    '/concerns/:id/kept': [`${concern}/kept`],
    '/concerns/:id/improve': [`${concern}/improve`],
    '/concerns/:id/data-breach': [`${concern}/data-breach`],
    '/concerns/:id/letter/:entry': [await letterOf(head, concern)],
    '/concerns/tell': ['/concerns/tell'],
    '/concerns/told/:id': [own],
    '/concerns/:id': [concern],
    '/concerns/:id/step/:what': ['wish', 'action', 'answered', 'close'].map((what) => `${concern}/step/${what}`),
    '/concerns/:id/mute/:report': [`${concern}/mute/${report}`],
    '/concerns/:id/goes-with': [`${concern}/goes-with`],
    '/concerns/:id/let-in': [`${concern}/let-in`],
    '/concerns/:id/bundle': [`${concern}/bundle`],
    '/concerns/:id/bundle/:bundle': [bundle],
    '/concerns/:id/also-concerns': [`${concern}/also-concerns`],
    '/concerns/:id/file': [`${concern}/file`],
    '/concerns/:id/evidence/:evidence': [evidence],
    '/concerns/:id/evidence/:evidence/picture': [`${evidence}/picture`],
    '/policy': ['/policy'],
    '/policy/adopt': ['/policy/adopt'],
    '/policy/adopt/:pack': ['/policy/adopt/gloucestershire', '/policy/adopt/model'],
    '/policy/download/:form': ['word', 'pdf', 'text', 'json'].map((form) => `/policy/download/${form}`),
    '/policy/state': ['/policy/state', '/policy/state?show=due'],
    '/policy/state/:clause': ['2.1.3', '1.3.1', '2.7.8', `2.1.3?day=${found.today}`, `1.3.1?day=${found.today}`].map(
      (clause) => `/policy/state/st-nicholas%3A${clause}`,
    ),
    '/policy/yours': ['/policy/yours'],
    '/policy/companions': ['/policy/companions'],
    '/policy/schema.json': ['/policy/schema.json'],
    '/policy/settings': ['/policy/settings', '/policy/settings?q=post'],
    '/policy/settings/:name': ['/policy/settings/post-approver', '/policy/settings/minimum-age?asked=yes&answer=14'],
    '/policy/draft': ['/policy/draft'],
    '/policy/draft/text': ['/policy/draft/text'],
    '/policy/draft/clauses/new': ['/policy/draft/clauses/new'],
    '/policy/draft/clauses/:clause': ['/policy/draft/clauses/st-nicholas:2.7.8'],
    '/policy/import': ['/policy/import'],
    '/policy/import/:import': [`/policy/import/${found.brought}`],
    '/policy/asked': ['/policy/asked'],
    '/policy/versions': ['/policy/versions'],
    '/policy/versions/:version': [`/policy/versions/${found.version}`],
    '/policy/review': ['/policy/review'],
    '/audit': ['/audit'],
    '/outbox': ['/outbox'],
    '/s/:slug': [home],
    '/s/:slug/posts/:id': [`${home}${out}`],
    '/s/:slug/pictures/:hash': [`${home}/pictures/${found.pictureOut.file_hash.toString('hex')}`],
    '/s/:slug/feed.atom': [`${home}/feed.atom`],
    '/s/:slug/feed.json': [`${home}/feed.json`],
    '/s/:slug/widget': [`${home}/widget`],
    '/s/:slug/tell/app.webmanifest': [`${home}/tell/app.webmanifest`],
    '/s/:slug/ours': [`${home}/ours`, `${home}/ours?address=https://x.com/larkfield`],
    '/s/:slug/policy': [`${home}/policy`],
    '/s/:slug/policy/versions/:version': [`${home}/policy/versions/${found.earlier}`],
    '/s/:slug/policy/download/:form': [`${home}/policy/download/pdf`],
  }
}
