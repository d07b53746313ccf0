import { rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { partEnvironment } from '../../src/config/part-settings.ts'
import type { Role } from '../../src/core/people/role.ts'
import type { PersonId, SchoolId } from '../../src/core/school/ids.ts'
import { demoSchool } from '../../src/demo/demo-ids.ts'
import { startSession } from '../../src/storage/access/session.ts'
import { openSignIn } from '../../src/storage/at-sign-in.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { inSchool } from '../../src/storage/in-school.ts'
import { peopleToday } from '../../src/storage/people/people-today.ts'
import { busySchool } from '../web/busy-school.ts'
import { started } from '../web/pinned.ts'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist')

/** Somebody at the school, as sessions are begun for them. */
export type Benched = { readonly person: PersonId; readonly account: string }

export type BenchedSchool = Awaited<ReturnType<typeof benchedSchool>>

/** A school of the demo on the built web process, with a database and one kept connection to it: `end` takes all of it away. */
export async function benchedSchool() {
  const school = await busySchool(0)
  const db = openDatabase(school.settings.appUrl, 2)
  const signIn = openSignIn(school.settings.signinUrl, 1)
  const admin = new pg.Client({ connectionString: school.settings.adminUrl })
  await admin.connect()
  await admin.query('set search_path to signpost')
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const web = { process: undefined as Awaited<ReturnType<typeof started>> | undefined }
  const inside = <T>(work: Parameters<typeof inSchool<T>>[2]) => inSchool(db, demoSchool, work)
  return {
    at: school.settings.publicUrl,
    secret: school.settings.secret,
    admin,
    agent,
    inside,
    open,
    someoneWho,
    someoneCalled,
    sessionOf,
    end,
  }

  /** The web process is begun apart, so that the database can be changed before it reads it. */
  async function open(): Promise<void> {
    const env = { ...partEnvironment(school.settings), NODE_ENV: 'production' }
    web.process = await started(join(dist, 'main-web.js'), env)
  }

  async function someoneWho(role: Role): Promise<Benched> {
    const one = (await inside((tx) => peopleToday(tx, new Date()))).find(({ roles }) => roles.includes(role))
    if (!one) throw new Error(`nobody is ${role}`)
    return someoneCalled(one.id)
  }

  async function someoneCalled(person: PersonId): Promise<Benched> {
    const row = await inside((tx) =>
      tx.selectFrom('person').select('account_id').where('id', '=', person).executeTakeFirstOrThrow(),
    )
    return { person, account: row.account_id ?? '' }
  }

  /** The cookie of a new session of theirs. */
  async function sessionOf(who: Benched, at: SchoolId = demoSchool): Promise<string> {
    return `signpost=${await startSession(signIn, { ...who, school: at, secondFactor: true })}`
  }

  async function end(): Promise<void> {
    agent.destroy()
    const { process: ran } = web
    if (ran) {
      ran.child.disconnect()
      await new Promise((gone) => ran.child.once('exit', gone))
    }
    await admin.end()
    await Promise.all([db.destroy(), signIn.destroy()])
    await school.end()
    await rm(school.folder, { recursive: true, force: true })
  }
}
