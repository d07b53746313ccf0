import type { Desk } from '../../../src/actions/desk.ts'
import { stateNow } from '../../../src/actions/oversight/state-now.ts'
import type { Actor } from '../../../src/core/access/actor.ts'
import type { Role } from '../../../src/core/people/role.ts'
import type { Clause } from '../../../src/core/policy/clause.ts'
import type { Pack } from '../../../src/core/policy/pack.ts'
import { policyFrom } from '../../../src/core/policy/packs/all-packs.ts'
import type { Policy } from '../../../src/core/policy/policy.ts'
import type { ClauseState } from '../../../src/core/policy/state/clause-state.ts'
import type { StateNow } from '../../../src/core/policy/state/evidence.ts'
import { accountFor } from '../../../src/storage/access/account-for.ts'
import { addMembership } from '../../../src/storage/access/membership.ts'
import { type CaseVault, caseVault } from '../../../src/storage/concerns/case-vault.ts'
import { type EvidenceStore, evidenceStore } from '../../../src/storage/concerns/evidence-store.ts'
import { type InSchool, inSchool } from '../../../src/storage/in-school.ts'
import { addPerson } from '../../../src/storage/people/add-person.ts'
import { giveRole } from '../../../src/storage/people/hold-role.ts'
import { whoIsHere } from '../../../src/storage/people/who-is-here.ts'
import { policyInForce } from '../../../src/storage/policy/policy-in-force.ts'
import { type FileStore, folderStore } from '../../../src/storage/records/file-store.ts'
import { aFrontDoor, type Someone, type TestDoor } from '../../support/a-front-door.ts'
import { testSecret } from '../../support/fresh-database.ts'
import { aDesk } from '../../support/posting.ts'
import { type SmallSchool, type SmallSchoolWish, type Somebody, smallSchool } from '../../support/small-school.ts'
import { type Pages, pagesOf, type Visitor } from '../../support/visiting-pages.ts'

/** A school of its own under one of the policies, with its people, its pages and its records. */
export type Place = {
  readonly school: SmallSchool
  readonly policy: Policy
  readonly files: FileStore
  readonly vault: CaseVault
  readonly evidence: EvidenceStore
  readonly door: TestDoor
  actor(who: Somebody): Promise<Someone>
  /** Somebody else who joins the school in these roles. */
  newcomer(name: string, roles: readonly Role[]): Promise<Someone>
  inside<T>(work: (tx: InSchool) => Promise<T>): Promise<T>
  desk(now?: Date): Desk
  visitor(as?: Someone): Promise<Visitor>
  /** How every clause stands now. */
  states(now?: Date, eyes?: Someone): Promise<readonly StateNow[]>
  /** How a clause stands, as the page of states would say at this moment. */
  stateOf(clause: Clause, now?: Date, eyes?: Someone): Promise<ClauseState>
}

/** Everything the scenarios of one policy share: a database, its pages, and as many schools as they ask for. */
export type Ground = {
  readonly pack: Pack
  readonly policy: Policy
  readonly door: TestDoor
  readonly pages: Pages
  aSchool(wish?: Partial<SmallSchoolWish>): Promise<Place>
  /** Made once and used by every scenario that only looks. */
  shared<T>(name: string, make: () => Promise<T>): Promise<T>
  end(): Promise<void>
}

export async function groundOf(pack: Pack, filesFolder: string): Promise<Ground> {
  const door = await aFrontDoor()
  const pages = await pagesOf(door)
  const files = folderStore(filesFolder, testSecret)
  const evidence = evidenceStore(filesFolder, null)
  const made = new Map<string, Promise<unknown>>()
  let schools = 0
  return {
    pack,
    policy: policyFrom(pack),
    door,
    pages,
    async aSchool(wish = {}) {
      schools += 1
      const name = wish.name ?? `School ${letters(schools)}`
      return placeAt(
        door,
        pages,
        { files, evidence },
        await smallSchool(door, testSecret, { ...wish, policy: pack.name, name }),
      )
    },
    shared<T>(name: string, make: () => Promise<T>) {
      const known = made.get(name) ?? make()
      made.set(name, known)
      return known as Promise<T>
    },
    async end() {
      await pages.end()
      await door.end()
    },
  }
}

type Stores = { readonly files: FileStore; readonly evidence: EvidenceStore }

function placeAt(door: TestDoor, pages: Pages, { files, evidence }: Stores, school: SmallSchool): Place {
  const inside = <T>(work: (tx: InSchool) => Promise<T>) => inSchool(door.db, school.id, work)
  const someone = async (person: Actor['person'], account: string, address: string): Promise<Someone> => {
    const here = await inside((tx) => whoIsHere(tx, person, account))
    if (!here) throw new Error('nobody is here')
    return { ...here.actor, account, schoolName: here.schoolName, address }
  }
  const states = (now = new Date(), eyes?: Someone) =>
    inside(async (tx) => {
      const inForce = await policyInForce(tx)
      if (!inForce) throw new Error('no policy is in force')
      return stateNow(tx, inForce, now, eyes ? { person: eyes.person, vault: caseVault(testSecret) } : null)
    })
  let joined = 0
  return {
    school,
    policy: school.policy,
    files,
    door,
    vault: caseVault(testSecret),
    evidence,
    inside,
    desk: (now) => aDesk(now ?? new Date()),
    visitor: (as) => pages.visitor(as),
    actor: (who) => someone(school.people[who], school.accounts[who], `${who}@example`),
    async newcomer(name, roles) {
      joined += 1
      const address = `newcomer-${joined}@${school.slug}.example`
      const account = await accountFor(door.signIn, address)
      const person = await inside(async (tx) => {
        const id = await addPerson(tx, { name, address, account })
        for (const role of roles) await giveRole(tx, { person: id, role, by: school.people.head })
        return id
      })
      await addMembership(door.signIn, account, { school: school.id, person, schoolName: school.name })
      return someone(person, account, address)
    },
    states,
    stateOf: async (clause, now, eyes) =>
      (await states(now, eyes)).find((one) => one.clause === clause.id)?.state ?? { is: 'not-yet' },
  }
}

/** 1 is A, 27 is AA: the name of a school holds letters only. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}
