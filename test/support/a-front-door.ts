import { randomUUID } from 'node:crypto'
import type { FrontDoor } from '../../src/actions/access/door.ts'
import { setUpSchool } from '../../src/actions/school/set-up-school.ts'
import type { Actor } from '../../src/core/access/actor.ts'
import type { Role } from '../../src/core/people/role.ts'
import { packNamed } from '../../src/core/policy/packs/all-packs.ts'
import type { PersonId, SchoolId } from '../../src/core/school/ids.ts'
import { accountFor } from '../../src/storage/access/account-for.ts'
import { addMembership } from '../../src/storage/access/membership.ts'
import { openSignIn } from '../../src/storage/at-sign-in.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { type InSchool, inSchool } from '../../src/storage/in-school.ts'
import { addPerson } from '../../src/storage/people/add-person.ts'
import { giveRole } from '../../src/storage/people/hold-role.ts'
import { whoIsHere } from '../../src/storage/people/who-is-here.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'

export type TestDoor = FrontDoor & {
  readonly database: FreshDatabase
  /** Mails written to accounts so far, oldest first. */
  mails(): Promise<{ recipient: string; subject: string; body: string }[]>
  end(): Promise<void>
}

/** Both doors into a database of the test's own, as the program opens them. */
export async function aFrontDoor(publicUrl = 'https://signpost.example.sch.uk'): Promise<TestDoor> {
  const database = await freshDatabase()
  const db = openDatabase(database.appUrl, 4)
  const signIn = openSignIn(database.signinUrl, 4)
  return {
    db,
    signIn,
    publicUrl,
    now: new Date(),
    database,
    mails: () => signIn.selectFrom('mail').select(['recipient', 'subject', 'body']).orderBy('created_at').execute(),
    async end() {
      await Promise.all([db.destroy(), signIn.destroy()])
      await database.drop()
    },
  }
}

export type Someone = Actor & { readonly account: string; readonly schoolName: string; readonly address: string }

export type TestSchool = {
  readonly id: SchoolId
  readonly head: Someone
  inside<T>(work: (tx: InSchool) => Promise<T>): Promise<T>
  /** Somebody who holds these roles and has joined; at an address of their own unless one is given. */
  someone(name: string, roles: readonly Role[], address?: string): Promise<Someone>
  /** What they hold now. */
  rolesOf(person: PersonId): Promise<readonly Role[]>
  /** The school's audit, oldest first. */
  audit(): Promise<{ verb: string; actor: string | null; facts: unknown }[]>
}

/** A school that was set up as schools are, with its headteacher. */
export async function aSchool(door: FrontDoor, name = 'Larkfield Primary', policy = 'model'): Promise<TestSchool> {
  const pack = packNamed(policy)
  if (!pack) throw new Error(`no policy is called ${policy}`)
  const domain = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`
  const address = `head@${domain}`
  const made = await setUpSchool(door, {
    name,
    type: 'community',
    town: 'Westonbury',
    pack,
    head: { name: 'Hannah Head', address },
  })
  const inside = <T>(work: (tx: InSchool) => Promise<T>) => inSchool(door.db, made.school, work)
  const actorOf = async (person: PersonId, account: string, at: string): Promise<Someone> => {
    const here = await inside((tx) => whoIsHere(tx, person, account))
    if (!here) throw new Error('nobody is here')
    return { ...here.actor, account, schoolName: here.schoolName, address: at }
  }
  return {
    id: made.school,
    head: await actorOf(made.head, made.account, address),
    inside,
    async someone(
      called,
      roles,
      at = `${called.toLowerCase().replaceAll(/[^a-z]+/g, '.')}-${randomUUID().slice(0, 4)}@${domain}`,
    ) {
      const account = await accountFor(door.signIn, at)
      const person = await inside(async (tx) => {
        const id = await addPerson(tx, { name: called, address: at, account })
        for (const role of roles) await giveRole(tx, { person: id, role, by: made.head })
        return id
      })
      await addMembership(door.signIn, account, { school: made.school, person, schoolName: name })
      return actorOf(person, account, at)
    },
    rolesOf: (person) =>
      inside(async (tx) => {
        const held = await tx
          .selectFrom('role_held')
          .select('role')
          .where('person_id', '=', person)
          .where('until', 'is', null)
          .orderBy('role')
          .execute()
        return held.map((row) => row.role as Role)
      }),
    audit: () =>
      inside((tx) => tx.selectFrom('audit_entry').select(['verb', 'actor', 'facts']).orderBy('seq').execute()),
  }
}

/** The token at the end of the link in a mail. */
export function tokenIn(body: string): string {
  return /\/(?:link|invitation|set-up)\/([\w-]+)/.exec(body)?.[1] ?? ''
}
