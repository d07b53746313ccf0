import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../test/support/a-working-school.ts'
import { tellAt } from '../../../test/support/telling.ts'
import { homeRoutes } from '../home/routes.ts'
import { schoolRoutes } from '../school/routes.ts'
import { concernRoutes } from './routes.ts'

type Who = 'Ada Head' | 'Dora Lead' | 'Tom Teacher'
let school: WorkingSchool<Who>
let admin: pg.Client
const monday = new Date('2027-03-01T10:00:00Z')

beforeAll(async () => {
  school = await aWorkingSchool<Who>(
    { 'Ada Head': ['headteacher'], 'Dora Lead': ['dsl'], 'Tom Teacher': ['teacher'] },
    {
      policy: 'mulbarton',
      now: monday,
      routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
    },
  )
  admin = new pg.Client({ connectionString: school.database.adminUrl })
  await admin.connect()
  for (const who of Object.keys(school.actor) as Who[]) await school.open('/home', who)
})
afterAll(async () => {
  await admin.end()
  await school.end()
})
beforeEach(() => school.setClock(monday))
afterEach(() => school.forget('concern_case'))

const words = 'Someone shared a picture of my class without asking.'

async function told(more: Record<string, string> = {}): Promise<string> {
  const listed = async (): Promise<readonly string[]> =>
    (await open('/concerns')).match(/\/concerns\/[0-9a-f-]{36}/g) ?? []
  const before = await listed()
  const page = '/s/larkfield/tell/parent'
  await tellAt(school, page, { words, about: 'child', ...more })
  return (await listed()).find((url) => !before.includes(url)) ?? ''
}
const open = async (url: string) => (await school.open(url, 'Dora Lead')).body
const say = (url: string, now: string) => school.send(`${url}/step/kind`, 'Dora Lead', { now, reason: 'Read.' }, url)

/** What is shown of a page, without the answers that are offered to the question which kind it is. */
const shown = (body: string) => body.replaceAll(/<form[^>]*\/step\/kind"[\s\S]*?<\/form>/g, '')

/** Every page on which a case’s kind stands, for whoever reads it. */
async function everyPage(url: string, other: string): Promise<ReadonlyMap<string, string>> {
  const pages = ['', '/bundle', '/kept', '/let-in', '/step/wish', '/step/close', '/also-concerns', '/file']
  const at = ['/concerns', '/home', '/concerns/kept', `${other}/goes-with`, ...pages.map((page) => `${url}${page}`)]
  const bodies = new Map<string, string>()
  for (const one of at) bodies.set(one, await open(one))
  for (const [one, body] of bodies) expect(body, one).not.toContain('There is nothing here')
  const chosen = { profile: 'police', recipient: 'PC Roe', act: 'look' }
  bodies.set('bundle', (await school.send(`${url}/bundle`, 'Dora Lead', chosen, `${url}/bundle`)).body)
  bodies.set('search', (await school.send('/concerns/search', 'Dora Lead', { words: 'class' }, '/concerns')).body)
  return bodies
}

/** The kind by which a case stands, as staff say it. */
async function kindNow(url: string): Promise<string> {
  return /<h1>(?:May be: )?([^<]+)<\/h1>/.exec(await open(url))?.[1] ?? ''
}

/** Where these words stand without being called a guess. */
function asAFact(body: string, said: string): readonly string[] {
  const at = [...shown(body).matchAll(new RegExp(said, 'gi'))].map(({ index }) => index)
  return at.map((end) => shown(body).slice(Math.max(0, end - 60), end)).filter((before) => !before.endsWith('May be: '))
}

describe('a kind that Signpost guessed', () => {
  it('stands on no page as a fact', async () => {
    const url = await told()
    const other = await told({ words: 'Two girls are cruel to my son in a chat.' })
    const guess = await kindNow(url)
    const pages = await everyPage(url, other)
    for (const page of ['/concerns', url, 'search', `${url}/bundle`, `${other}/goes-with`, `${url}/step/wish`]) {
      expect(pages.get(page), page).toContain(`May be: ${guess}`)
    }
    for (const [page, body] of pages) expect(asAFact(body, guess), page).toEqual([])
  })

  it('is said in the list to be Signpost’s, and where it stands by it; the graver guess still comes first', async () => {
    const url = await told({ words: 'they said i smell and i cant take it' })
    const body = await open('/concerns')
    expect(body).toContain('Signpost’s guess: read it, then say what it is.')
    expect(body).toMatch(/<h3>[^<]+ \(1, by Signpost’s guess\)<\/h3>/)
    await say(url, 'bullying-pupils')
    const after = await open('/concerns')
    expect(after).toContain('Pupils are cruel to a pupil online')
    expect(after).not.toContain('May be:')
    expect(after).not.toContain('Signpost’s guess')
  })

  it('is a fact once somebody has said so, on every page, also where the guess was right', async () => {
    const url = await told()
    const other = await told({ words: 'Two girls are cruel to my son in a chat.' })
    for (const one of [url, other]) {
      const guess = /name="now" value="([^"]+)"/.exec(await open(one))?.[1] ?? ''
      await say(one, guess)
    }
    for (const [page, body] of await everyPage(url, other)) expect(body, page).not.toContain('May be:')
  })

  it('is called one also of a case from before that was kept, until it is opened', async () => {
    const url = await told({ kind: 'bullying-pupils', words: 'Two girls are cruel to my son in a chat.' })
    await admin.query('update signpost.concern_case set kind_guessed = null')
    expect(await open('/concerns')).toContain('May be: pupils are cruel')
    expect(await open(url)).not.toContain('May be:')
    expect(await open('/concerns')).not.toContain('May be:')
  })
})

describe('a picture that a child pressed', () => {
  it.each([
    ['filtering-failure', true],
    ['staff-conduct', true],
    ['self-harm', false],
    ['threat', false],
  ] as const)('for %s is a guess where it may mean much else: %s', async (kind, isGuess) => {
    const page = '/s/larkfield/tell/pupil'
    await tellAt(school, page, { kind, words: 'it was on the big screen', about: 'child' })
    const list = await open('/concerns')
    expect(list.includes('May be: ')).toBe(isGuess)
    const url = /\/concerns\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
    expect((await open(url)).includes('Signpost went by the picture that a child pressed')).toBe(isGuess)
  })
})

describe('a kind that whoever told chose', () => {
  it('is no guess', async () => {
    const url = await told({ kind: 'bullying-pupils', words: 'Two girls are cruel to my son in a chat.' })
    expect(await kindNow(url)).toBe('Pupils are cruel to a pupil online')
    expect(await open('/concerns')).not.toContain('May be:')
  })
})
