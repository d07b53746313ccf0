import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import pg from 'pg'
import { concernRoutes } from '../../src/web/concerns/routes.ts'
import { homeRoutes } from '../../src/web/home/routes.ts'
import { schoolRoutes } from '../../src/web/school/routes.ts'
import { type Answer, aWorkingSchool, type Fields, type WorkingSchool } from './a-working-school.ts'

export const people = {
  'Ada Head': ['headteacher'],
  'Dora Lead': ['dsl'],
  'Tom Teacher': ['teacher'],
  'Nina Carver': ['teacher'],
} as const
export type Who = keyof typeof people

export const monday = new Date('2027-03-01T10:00:00Z')
export const words =
  'Zofia Nowak is nasty to my daughter Maya as @zofia_07. Ring me on 07700 900123. Tom Teacher and Miss Carver saw it.'
export const asked = { recipient: 'PC Hill, reference 4711', reason: 'They asked for it' }

/** A school with a child on its roll, in which a parent can tell something and Dora Lead reads it. */
export async function aSchoolWithBundles() {
  const school: WorkingSchool<Who> = await aWorkingSchool<Who>(people, {
    policy: 'mulbarton',
    now: monday,
    routes: [...homeRoutes, ...schoolRoutes, ...concernRoutes].map((route) => ({ ...route, perMinute: 1000 })),
  })
  const kept = async (query: string): Promise<readonly unknown[]> => {
    const client = new pg.Client({ connectionString: school.database.adminUrl })
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(query)
    await client.end()
    return rows
  }
  const asOwner = async (query: string): Promise<void> => {
    await kept(query)
  }
  const enrol = (number: number, first: string, last: string) =>
    asOwner(`insert into signpost.pupil (school_id, roll_number, year, class, first, last)
      values ('${school.id}', '${number}', '5', 'Robins', '${first}', '${last}') on conflict do nothing`)
  await enrol(1, 'Maya', 'Okonkwo')
  for (const who of Object.keys(people) as Who[]) await school.open('/home', who)
  return { school, asOwner, kept, enrol, told: () => told(school) }
}

/** A case of its own, told by a parent a moment ago, and what can be done with it. */
async function told(school: WorkingSchool<Who>) {
  await school.forget('concern_case')
  school.setClock(monday)
  const page = '/s/larkfield/tell/parent'
  const once = /name="once" value="([^"]+)"/.exec((await school.open(page)).body)?.[1] ?? ''
  await school.send(page, undefined, { once, words, about: 'child', names: 'Zofia Nowak' }, page)
  const url = /\/concerns\/[0-9a-f-]{36}/.exec((await school.open('/concerns', 'Dora Lead')).body)?.[0] ?? ''
  // What is entered from here on comes after what was told.
  school.setClock(new Date(monday.getTime() + 60_000))
  const at = `${url}/bundle`
  const send = (fields: Fields) => school.send(at, 'Dora Lead', fields, at)
  return {
    url,
    at,
    send,
    look: (profile: string, fields: Fields = {}) => send({ profile, act: 'look', ...fields }),
    /** Makes one as its maker does: looks at it, says of every doubtful word that it is kept, and makes it. */
    make: async (profile: string, fields: Fields = {}) => {
      const { body } = await send({ profile, act: 'look', ...asked, ...fields })
      return (await send({ profile, act: 'make', ...asked, ...doubtsKept(body), ...fields })).goesTo ?? ''
    },
    download: (record: string, reason = 'to PC Hill') =>
      school.send(`${record}/give-out`, 'Dora Lead', { reason }, record),
    hashShown: async (record: string) => /[0-9a-f]{64}/.exec((await school.open(record, 'Dora Lead')).body)?.[0],
    log: async () => (await school.open(`${url}?log=whole`, 'Dora Lead')).body,
    note: (note: string) => school.send(`${url}/note`, 'Dora Lead', { words: note }, url),
    /** Who acts on it, as its page says. */
    owner: async () =>
      /(Ada Head|Dora Lead) acts on it/.exec((await school.open(url, 'Dora Lead')).body)?.[1] === 'Ada Head'
        ? ('Ada Head' as const)
        : ('Dora Lead' as const),
    link: (name: string, role: string) =>
      school.send(`${url}/step/link`, 'Dora Lead', { name, role, adult: 'yes', words: '' }, `${url}/step/link`),
    async addFile(file: Buffer | File): Promise<readonly string[]> {
      const question = await school.send(`${url}/file`, 'Dora Lead', { images: 'no' }, `${url}/file`)
      const action = /action="(\/concerns\/[^"]+\/file\/[\w-]{43})"/.exec(question.body)?.[1] ?? ''
      await school.send(action, 'Dora Lead', { platform: '', by: 'Dora', file })
      const { body } = await school.open(url, 'Dora Lead')
      return [...body.matchAll(/\/concerns\/[0-9a-f-]{36}\/evidence\/([0-9a-f-]{36})/g)].map((match) => match[1] ?? '')
    },
  }
}
export type ToldCase = Awaited<ReturnType<typeof told>>

export const sha = (bytes: Buffer | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Every word that may be a name, as the page asks of it, with the answer that it is kept. */
export function doubtsKept(body: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...body.matchAll(/name="(doubt-[0-9a-f]+)"/g)].map((match) => [match[1] ?? '', 'keep']))
}

export const doubt = (word: string) => `doubt-${Buffer.from(word).toString('hex')}`

export async function textIn(answer: Answer, name = 'case.txt'): Promise<string> {
  return (await (await JSZip.loadAsync(answer.bytes)).file(name)?.async('string')) ?? ''
}

export async function filesIn(answer: Answer): Promise<readonly string[]> {
  return Object.keys((await JSZip.loadAsync(answer.bytes)).files)
}

export function boxes(body: string, name: string, ticked = false): readonly string[] {
  return [...body.matchAll(/<input[^>]*>/g)]
    .map((match) => match[0])
    .filter((tag) => tag.includes(`name="${name}"`) && (!ticked || tag.includes('checked')))
    .map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? '')
}

/** The form as it was shown, sent again with some boxes ticked or not. */
export function again(body: string, change: (ticked: readonly string[]) => readonly string[]) {
  return {
    shown: boxes(body, 'shown'),
    'usually-masked': boxes(body, 'usually-masked'),
    masked: change(boxes(body, 'masked', true)),
  }
}
